import { describe, expect, test } from "vitest";
import type { PlatformId } from "../../data/platforms.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../../scripts/book/book.ts";
import { bookOf, html, page, problemsIn, words as wordsOn } from "./book-of.ts";
import { vlinderhof, wholeHandbook } from "./shipped-handbook.ts";

/** Platforms that an organisation leaves out of the handbook, or adds to it. */

const files = {
  "a.md": page("A", [
    "Lees [over TikTok](p/tiktok.md#instellingen).",
    "::: situations\n- [Ik zit op TikTok](p/tiktok.md)\n- [Ik app](p/whatsapp.md)\n:::",
    "::: when platforms is tiktok\nEen zin over TikTok.\n:::",
    "::: do platforms=tiktok\nDans.\n:::",
    "::: do platforms=tiktok,whatsapp\nDenk na.\n:::",
  ].join("\n\n")),
  "p/index.md": page("Platforms", "::: platforms\n\n::: pages", { kind: "section" }),
  "p/tiktok.md": page("TikTok", "## Instellingen\n\n::: platform-policy", { kind: "platform", platform: "tiktok" }),
  "p/whatsapp.md": page("WhatsApp", "::: platform-policy", { kind: "platform", platform: "whatsapp" }),
  "regels.md": page("Regels", "::: rules filter=yes"),
};

/** The words of a page; that a number and what it counts stay on one line is not at stake here. */
const words = (book: Book, path: string): string[] => wordsOn(book, path).map((line) => line.replaceAll("\u00a0", " "));

const choice = (platforms: Partial<Organisation["platforms"]>) => ({ organisation: { platforms: { dropped: [], added: [], ...platforms } } });

describe("a platform that the organisation does without", () => {
  const dropped = choice({ dropped: ["tiktok"] });

  test("is there until it is dropped", async () => {
    const { book } = await bookOf(files);
    expect(words(book, "/a/")).toEqual(expect.arrayContaining(["Ik zit op TikTok", "Een zin over TikTok.", "Dans."]));
    expect(words(book, "/p/")).toContain("TikTok");
  });

  test("has no page, and is in no table, menu, document or list of rules", async () => {
    const { book } = await bookOf(files, dropped);
    expect(book.pages.has("/p/tiktok/")).toBe(false);
    expect(JSON.stringify([book.sections, book.documents])).not.toContain("tiktok");
    expect(words(book, "/p/").join()).not.toContain("TikTok");
    expect(words(book, "/regels/")).toEqual(["Wel doen: Denk na. A"]);
    expect(html(book, "/regels/")).not.toContain("tiktok");
  });

  test("leaves of a link the words, of a situation nothing, and of a passage about it nothing", async () => {
    const { book } = await bookOf(files, dropped);
    expect(words(book, "/a/")).toEqual(["Lees over TikTok.", "Ik app", "Wel doen", "Denk na."]);
    expect(html(book, "/a/")).not.toContain("p/tiktok");
  });

  test("takes a list of situations along of which nothing is left", async () => {
    const only = { ...files, "a.md": page("A", "Zin.\n\n::: situations\n- [Ik zit op TikTok](p/tiktok.md)\n:::") };
    const { book } = await bookOf(only, dropped);
    expect(html(book, "/a/")).toBe("<p>Zin.</p>\n");
  });

  test("is checked all the same", async () => {
    const wrong = { ...files, "p/tiktok.md": page("TikTok", "{{ organisation.naam }}", { kind: "platform", platform: "tiktok" }) };
    expect(await problemsIn(wrong, dropped)).toEqual([
      expect.stringContaining("content/a.md:8 Op p/tiktok.md is geen plek"),
      expect.stringContaining("content/p/tiktok.md:10"),
    ]);
  });
});

describe("a platform that the organisation added", () => {
  const pleegwijzer = {
    id: "pleegwijzer", name: "Pleeg*wijzer*", kind: "berichten", minimumAge: 12, facts: ["Alleen voor pleegouders."], checkedOn: "2026-10-02",
    policy: { withClients: "agreed", staffWork: "allowed", workDevice: "ok" },
  } as const;
  const added = choice({ added: [pleegwijzer] });

  test("stands in the table with its decisions, without a page", async () => {
    const { book } = await bookOf(files, added);
    const lines = words(book, "/p/");
    const row = lines.indexOf("Pleeg*wijzer*");
    expect(lines.slice(row, row + 5)).toEqual(["Pleeg*wijzer*", "Na afspraak", "Mag", "Mag", "vanaf 12 jaar"]);
    expect(lines.slice(row + 5)).toEqual(expect.not.arrayContaining([expect.stringContaining("Pleeg")]));
  });

  test("may have a page and rules, like any other", async () => {
    const own = { "p/pleegwijzer.md": page("Pleegwijzer", "::: platform-policy\n\n::: dont platforms=pleegwijzer\nSchrijf kort.\n:::", { kind: "platform", platform: "pleegwijzer" }) };
    const { book } = await bookOf(files, { ...added, own });
    expect(html(book, "/p/")).toContain('<th scope="row"><a href="../p/pleegwijzer/index.html" data-note="Pleegwijzer">Pleeg*wijzer*</a></th>');
    expect(html(book, "/regels/")).toContain('data-platforms="pleegwijzer"');
    expect(words(book, "/p/pleegwijzer/")).toEqual([
      "Bij De Proef",
      "Contact met ijsmakers", "Na afspraak", "Het mag als het zo is afgesproken en in het plan staat.",
      "Iets delen over je werk", "Mag", "Het mag, volgens de richtlijnen.",
      "Op een toestel van het werk", "Mag", "Pleeg*wijzer* mag op een werktelefoon of werkcomputer staan.",
      "Over Pleeg*wijzer* zelf",
      "De minimumleeftijd is volgens de voorwaarden 12 jaar.", "Alleen voor pleegouders.", "Nagekeken op 2 oktober 2026.",
      "Niet doen", "Schrijf kort.",
    ]);
  });

  test("is unknown to an organisation that did not add it", async () => {
    const own = { "p/pleegwijzer.md": page("Pleegwijzer", "::: dont platforms=pleegwijzer\nSchrijf kort.\n:::", { kind: "platform", platform: "pleegwijzer" }) };
    const problems = await problemsIn(files, { own });
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toContain("pleegwijzer");
  });
});

test("a platform that nobody decided on says so, and what is known of it", async () => {
  const { book } = await bookOf({ "x.md": page("X", "::: platform-policy", { kind: "platform", platform: "bereal" }) });
  expect(words(book, "/x/")).toEqual([
    "Bij De Proef", "Over BeReal is nog niets afgesproken. Overleg eerst met Communicatie.",
    "Over BeReal zelf", "BeReal wordt nog maar weinig gebruikt.", "Nagekeken op 21 november 2026.",
  ]);
});

describe("the shipped handbook", async () => {
  const whole = await wholeHandbook(vlinderhof);
  const pages = [...whole.pages.values()].flatMap(({ path, data }) => (data.platform === undefined ? [] : [[data.platform as PlatformId, path] as const]));

  test.each(pages)("is complete without %s", async (platform, path) => {
    const book = await wholeHandbook({ ...vlinderhof, platforms: { dropped: [platform], added: [] } });
    expect([...whole.pages.keys()].filter((known) => !book.pages.has(known))).toEqual([path]);
    expect([...book.pages.keys()].map((shown) => html(book, shown)).join()).not.toContain(path.slice(1));
  });
});

import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { feedOf } from "../../scripts/versions/feed.ts";
import { pageBlocks } from "../../scripts/versions/page-blocks.ts";
import { pageList } from "../../scripts/versions/page-list.ts";
import { reviewCalendar } from "../../scripts/versions/review-calendar.ts";
import { versionMail } from "../../scripts/versions/version-mail.ts";
import { versionsOf } from "../../scripts/versions/versions.ts";
import { bookOf, page } from "../book/book-of.ts";
import { exampleFolder } from "../helpers/example.ts";

const { organisation } = await loadOrganisation(exampleFolder("vlinderhof"));

const calendarOf = (edition: Partial<Organisation["edition"]> = {}): string =>
  String(reviewCalendar({ ...organisation, edition: { ...organisation.edition, ...edition } }).content);

describe("the day of review in a calendar", () => {
  test("is a whole day, with a reminder a month before", () => {
    const lines = calendarOf().split("\r\n");
    expect(lines).toContain("DTSTART;VALUE=DATE:20271101");
    expect(lines).toContain("TRIGGER:-P30D");
    expect(lines).toContain("SUMMARY:Richtlijnen social media van Vlinderhof: herziening");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  test("takes the place of the former one when it is imported again", () => {
    const [before, after] = [calendarOf(), calendarOf({ date: "2027-10-01", nextReview: "2028-10-01" })];
    const value = (name: string, text: string) => new RegExp(`^${name}:(.*)\r$`, "m").exec(text)?.[1];
    expect(value("UID", after)).toBe(value("UID", before));
    expect(Number(value("SEQUENCE", after))).toBeGreaterThan(Number(value("SEQUENCE", before)));
    expect(value("DTSTAMP", before)).toBe("20261102T000000Z");
  });

  test("is the same day wherever it is made", () => {
    const script = `const { loadOrganisation } = await import("./data/schema/index.ts"); const { reviewCalendar } = await import("./scripts/versions/review-calendar.ts"); const { organisation } = await loadOrganisation("data/organisations/vlinderhof"); process.stdout.write(reviewCalendar(organisation).content);`;
    const made = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) => spawnSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ: zone }, encoding: "utf8" }).stdout);
    expect(made).toEqual([calendarOf(), calendarOf()]);
  });
});

describe("the feed of versions", () => {
  test("has an address for each version where the site has one, and else one that is seen from the feed", () => {
    const pages = new Map();
    expect(feedOf(organisation, versionsOf({ organisation, pages })).self).toBe("https://richtlijnen.vlinderhof.example/feed.xml");
    const without: Organisation = { ...organisation, publication: { indexing: "intern" } };
    const feed = feedOf(without, versionsOf({ organisation: without, pages }));
    expect([feed.self, feed.page]).toEqual(["feed.xml", "over/versies/index.html"]);
  });

  test("names each entry for ever, and differently from those of other organisations", () => {
    const ids = [organisation, { ...organisation, id: "elders" }].flatMap((one) => feedOf(one, versionsOf({ organisation: one, pages: new Map() })).entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).toBe("urn:uuid:d13d9692-4c4d-8755-b7f6-a477add684e9");
  });
});

describe("the message about a new version", () => {
  const told = { version: "1.1", date: "2026-11-02", changes: "Nieuw: 100% & meer?", audience: ["staff"] as const };

  test("opens with subject and text filled in, whatever signs are in them", () => {
    const { href, subject, lines } = versionMail(organisation, { ...told, audience: [...told.audience] }, "/over/versies/1.1/");
    const { searchParams, pathname } = new URL(href);
    expect(pathname).toBe("");
    expect(searchParams.get("subject")).toBe(subject);
    expect(searchParams.get("body")).toBe(lines.join("\r\n\r\n"));
    expect(lines).toContain("Wat is er veranderd? Nieuw: 100% & meer?");
    expect(lines.join()).toContain("https://richtlijnen.vlinderhof.example/over/versies/1.1/");
  });

  test("stays short enough for mail programs, told in as many words as a version may have", () => {
    const { href } = versionMail(organisation, { ...told, changes: "e".repeat(300), audience: ["staff", "managers", "partners", "clients"] }, "/over/versies/1.1/");
    // Some programs stop at 2,083 signs.
    expect(href.length).toBeLessThan(2_000);
  });
});

describe("the text of a page that versions are compared by", () => {
  const blocksOf = async (body: string): Promise<string[]> => pageBlocks((await bookOf({ "a.md": page("A", body) })).book.pages.get("/a/")?.tokens ?? []);

  test("has a block for each heading, paragraph, item and row", async () => {
    expect(await blocksOf("Een *zin*.\n\n## Kop\n\n- een\n- [twee](index.md)\n\n| A | B |\n| --- | --- |\n| c | d |")).toEqual(["Een zin.", "## Kop", "- een", "- twee", "A | B", "c | d"]);
  });

  test("has what blocks and choices say, and nothing that only tells which version it is", async () => {
    expect(await blocksOf("::: tip\nVersie {{ organisation.edition.version }} van {{ organisation.shortName }}.\n:::\n\n::: versions\n\n::: valid-documents")).toEqual(["Tip", expect.stringMatching(/^Versie … van \S+/)]);
  });
});

test("the list of pages has a hash that changes only with the words of a page", async () => {
  const hashOf = async (body: string, fields = {}): Promise<unknown> => {
    const { book } = await bookOf({ "a.md": page("A", body, fields) });
    const list = JSON.parse(String(pageList(book).content)) as { pages: { path: string; hash: string; audience: string[]; version: string }[] };
    return list.pages.find(({ path }) => path === "/a/")?.hash;
  };
  expect(await hashOf("Een zin.")).toBe(await hashOf("Een *zin*.", { order: 99 }));
  expect(await hashOf("Een zin.")).not.toBe(await hashOf("Twee zinnen."));
  expect(await hashOf("Een zin.")).toMatch(/^[0-9a-f]{64}$/);
});

test("readers outside get the history of versions alone: what was kept is the text for staff", async () => {
  const { book } = await bookOf({ "over/index.md": page("Over"), "over/versies.md": page("Versies") }, { organisation });
  const of = (circulation: Organisation["circulation"]) => versionsOf({ ...book, organisation: { ...organisation, circulation } });
  expect(of("intern")).toMatchObject({ hasPages: true, current: { former: "1.0", path: "/over/versies/1.1/" } });
  const { told, files } = of("extern");
  expect(files).toEqual([]);
  expect(told.map(({ version, path, differences, pdfs }) => ({ version, path, differences, pdfs })))
    .toEqual(["1.1", "1.0", "0.9"].map((version) => ({ version, path: "/over/versies/", differences: [], pdfs: [] })));
});

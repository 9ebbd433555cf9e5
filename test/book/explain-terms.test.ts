import { describe, expect, test } from "vitest";
import { bookOf, html, page, type Variation } from "./book-of.ts";

/** The words that are explained on a page with this text, in reading order. */
async function explained(body: string, fields: Record<string, string | number> = {}, variation: Variation = {}): Promise<string[]> {
  const { book } = await bookOf({ "a.md": page("A", body, fields) }, variation);
  return [...html(book, "/a/").matchAll(/class="term-word"[^>]*>([^<]*)</g)].map(([, word = ""]) => word);
}

describe("a term", () => {
  test("is a button that opens its meaning, in the sentence itself", async () => {
    const { book } = await bookOf({
      "a.md": page("A", "Is het een lek (datalek)? Meld het."),
      "wat-nu.md": page("Er gaat iets mis", "## Datalek {#datalek}\n\nZin.", { nav: "Wat nu?" }),
    });
    expect(html(book, "/a/")).toMatchInlineSnapshot(`
      "<p>Is het een lek <span class="term">(<button type="button" class="term-word" popovertarget="uitleg-datalek">datalek</button><span class="term-meaning" id="uitleg-datalek" popover data-pagefind-ignore><span class="term-name">Datalek</span><span class="term-text">Gegevens van mensen zijn bij een ander terechtgekomen of kwijtgeraakt. Een bericht in de verkeerde groep is al een datalek.</span><a class="term-more" href="../wat-nu/index.html#datalek">Lees meer: Wat nu?</a><button type="button" class="term-close" popovertarget="uitleg-datalek" popovertargetaction="hide">{close}<span class="visually-hidden">Sluit de uitleg</span></button></span>)?</span> Meld het.</p>
      "
    `);
  });

  test("is explained the first time on a page, in whatever form", async () => {
    expect(await explained("Een zin.\n\n- Twee datalekken.\n- Een datalek.\n\nEen **datalek** en de AVG.")).toEqual(["datalekken", "AVG"]);
  });

  test("leads to the page itself where a heading is not there, and nowhere where the page is not", async () => {
    const { book } = await bookOf({ "a.md": page("A", "Een datalek en een chatbot."), "wat-nu.md": page("Wat nu") });
    expect([...html(book, "/a/").matchAll(/class="term-more" href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["../wat-nu/index.html"]);
  });

  test("does not lead to the page it stands on", async () => {
    const { book } = await bookOf({ "wat-nu.md": page("Wat nu", "Een datalek.\n\n## Datalek {#datalek}\n\nZin.") });
    expect(html(book, "/wat-nu/")).toContain("term-word");
    expect(html(book, "/wat-nu/")).not.toContain("term-more");
  });

  test("of the organisation is found too, and her meaning counts", async () => {
    const glossary = { Zorgpraat: "Onze eigen app.", AVG: "De wet <b>." };
    const { book } = await bookOf({ "a.md": page("A", "Open Zorgpraat. Denk aan de AVG.") }, { organisation: { glossary } });
    expect(html(book, "/a/")).toContain('<span class="term-text">Onze eigen app.</span>');
    expect(html(book, "/a/")).toContain('<span class="term-text">De wet &lt;b&gt;.</span>');
  });
});

describe("no term is explained", () => {
  test.each([
    ["in a heading", "## Een datalek\n\nZin."],
    ["in a link", "Lees [wat een datalek is](#kop).\n\n## Kop\n\nZin."],
    ["in a table", "| Datalek | Wat |\n|---|---|\n| datalek | ja |"],
    ["in words to say", "::: say\nDit is een datalek.\n:::"],
    ["in an emergency", "::: emergency\nEen datalek.\n:::"],
    ["in a quote", "> Een datalek."],
    ["at a line to write on", "Wanneer was het datalek? ____"],
    ["in a list to tick off", "- [ ] Is het een datalek?"],
    ["at a box to tick", "Datum: ____ Was het [ ] een datalek [ ] iets anders?"],
    ["in gathered rules", "::: rules"],
    ["in a fact of the organisation", "Kijk bij {{ organisation.shortName }}."],
  ])("%s", async (_, body) => {
    const fields = { order: 5 };
    const { book } = await bookOf(
      { "a.md": page("A", body, fields), "b.md": page("B", "::: do audience=staff\nMeld een datalek.\n:::") },
      { organisation: { shortName: "Datalek" } },
    );
    expect(html(book, "/a/")).not.toContain("term-word");
    // The rule itself, where it is explained, does have its term.
    expect(html(book, "/b/")).toContain("term-word");
  });

  test("on a card, and on the search page", async () => {
    expect(await explained("Een datalek.", { kind: "handout", print: "{ format: card }" })).toEqual([]);
    expect(await explained("Een datalek.", { kind: "search" })).toEqual([]);
    expect(await explained("Een datalek.", { kind: "handout", print: "{ format: a4 }" })).toEqual(["datalek"]);
  });
});

test("loading a book again from what was parsed before gives the same pages", async () => {
  const files = { "a.md": page("A", "Een datalek. Nog een datalek.") };
  const first = await bookOf(files);
  const second = await bookOf(files);
  expect(html(second.book, "/a/")).toBe(html(first.book, "/a/"));
});

import { describe, expect, test } from "vitest";
import { glossary } from "../../data/glossary.ts";
import { helpPointIds } from "../../data/help-points.ts";
import { movingFactIds } from "../../data/laws.ts";
import { bookOf, html, page, problemsIn, type Variation, words } from "./book-of.ts";

async function wordsOf(body: string, variation: Variation = {}): Promise<string[]> {
  const { book } = await bookOf({ "a.md": page("A", body) }, variation);
  return words(book, "/a/");
}

describe("the glossary", () => {
  test("stands under letters, each term with a place to link to", async () => {
    const { book } = await bookOf({ "a.md": page("A", "::: glossary"), "b.md": page("B", "Zie [datalek](a.md#begrip-datalek).") });
    const shown = html(book, "/a/");
    expect(shown).toContain('<h2 id="letter-d">D</h2>\n<dl class="terms">\n<dt id="begrip-datalek">Datalek</dt>');
    expect(shown.match(/<dt /g)?.length).toBe(glossary.length);
    expect(book.pages.get("/a/")?.headings.map(({ text }) => text).slice(0, 3)).toEqual(["A", "B", "C"]);
  });

  test("puts what begins with a digit first and an accent with its letter", async () => {
    const { book } = await bookOf({ "a.md": page("A", "::: glossary") }, { organisation: { glossary: { "3D-bril": "Een bril.", ëmmer: "Een emmer." } } });
    expect(html(book, "/a/")).toMatch(/^<h2 id="letter-0">0<\/h2>\n<dl class="terms">\n<dt id="begrip-3d-bril">/);
    expect(html(book, "/a/").match(/id="letter-e"/g)).toHaveLength(1);
  });
});

describe("help points", () => {
  const helpPoints = [{ name: "het wijkteam", offers: "Voor vragen in de buurt.", phone: "085 - 0000 199" }];

  test("are shown in the order of the page", async () => {
    expect(await wordsOf("::: help-points childLine, helpwanted")).toEqual([
      "De Kindertelefoon", "Voor kinderen en jongeren die met iemand willen praten. Een naam is niet nodig.", "0800 - 0432", "www.kindertelefoon.nl",
      "Helpwanted", "Hulp als er online iets seksueels is gebeurd, voor alle leeftijden. Helpt ook om een naaktfoto weg te krijgen.", "020 - 261 52 75", "www.helpwanted.nl",
    ]);
  });

  test("of the region come first, and can stand alone", async () => {
    const { book } = await bookOf({ "a.md": page("A", "::: help-points") }, { organisation: { helpPoints } });
    expect(words(book, "/a/")[0]).toBe("Het wijkteam");
    expect(html(book, "/a/").match(/class="contact"/g)).toHaveLength(helpPointIds.length + 1);
    expect(await wordsOf("::: help-points regional", { organisation: { helpPoints } })).toEqual(["Het wijkteam", "Voor vragen in de buurt.", "085 - 0000 199"]);
  });

  test("that do not exist are a problem with the nearest name", async () => {
    expect(await problemsIn({ "a.md": page("A", "::: help-points helpwantd") })).toEqual([
      "content/a.md:8 Bij “help-points” is “helpwantd” geen bekende waarde. Bedoel je “helpwanted”?",
    ]);
  });
});

describe("facts of the handbook", () => {
  test("stand in a sentence: a name with a capital where it starts, a number as a link", async () => {
    const { book } = await bookOf({ "a.md": page("A", "{{ help.childLine.name }} of {{ help.childLine.name }}: {{ help.childLine.phone }}. Binnen {{ law.breachDeadline }}.") });
    expect(html(book, "/a/")).toBe('<p>De Kindertelefoon of de Kindertelefoon: <a href="tel:08000432">0800 - 0432</a>. Binnen 72 uur.</p>\n');
  });

  test("that are not known are a problem, with the nearest name", async () => {
    expect(await problemsIn({ "a.md": page("A", "Bel {{ help.childline.phone }} of {{ help.offlimits.phone }}.") })).toEqual([
      expect.stringContaining("Bedoel je “help.childLine.phone”?"),
      expect.stringContaining("“help.offlimits.phone” is geen gegeven"),
    ]);
  });
});

describe("laws", () => {
  test("for some kinds of care are shown where that care is given", async () => {
    const [care, other] = await Promise.all([["wzd"], ["wvggz"]].map((regimes) => wordsOf("::: laws", { organisation: { legalRegimes: regimes as ["wzd"] } })));
    expect(care).toContain("Wet zorg en dwang (Wzd)");
    expect(other).not.toContain("Wet zorg en dwang (Wzd)");
    expect(other).toContain("Wet verplichte geestelijke gezondheidszorg (Wvggz)");
    for (const shown of [care, other]) expect(shown).toContain("Auteurswet");
  });

  test("on councils are shown where there is one", async () => {
    const council = "Wet op de ondernemingsraden (WOR)";
    expect(await wordsOf("::: laws", { organisation: { councils: { works: { name: "de or" } } } })).toContain(council);
    expect(await wordsOf("::: laws", { organisation: { councils: {} } })).not.toContain(council);
  });

  test("end with what moves and the day of the check", async () => {
    const shown = await wordsOf("::: laws");
    const moving = shown.slice(shown.indexOf("Wat nog kan veranderen") + 1, -1);
    expect(moving).toHaveLength(movingFactIds.length);
    expect(moving[0]).toMatch(/72 uur.*96 uur/);
    expect(shown.at(-1)).toBe("De wetten zijn nagekeken op 21\u00a0november 2026. Dit overzicht is geen juridisch advies.");
  });
});

test("sources are lists of links by group, or of some groups", async () => {
  const { book } = await bookOf({ "a.md": page("A", "## Lezen\n\n::: sources easy") });
  expect(book.pages.get("/a/")?.headings).toEqual([
    { id: "lezen", level: 2, text: "Lezen" },
    { id: "bronnen-uitleg-in-gewone-taal", level: 3, text: "Uitleg in gewone taal" },
  ]);
  expect(html(book, "/a/")).toContain('<a href="https://www.steffie.nl" data-note="www.steffie.nl">Steffie</a>: filmpjes');
});

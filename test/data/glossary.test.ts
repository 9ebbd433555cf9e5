import { describe, expect, test } from "vitest";
import { glossary } from "../../data/glossary.ts";
import { glossaryOf, termFinder } from "../../scripts/book/glossary.ts";
import { shippedPages } from "./shipped-pages.ts";

const formsOf = ({ term, forms = [] }: { term: string; forms?: readonly string[] }) => [term, ...forms];
const found = (text: string) => termFinder(glossary)(text).map(({ word, entry }) => (word === entry.term ? word : `${word} = ${entry.term}`));

describe("the glossary", () => {
  test("is in alphabetical order, each term once", () => {
    const terms = glossary.map(({ term }) => term);
    expect(glossaryOf({ glossary: {} }).map(({ term }) => term)).toEqual(terms);
    expect(new Set(terms.map((term) => term.toLowerCase())).size).toBe(terms.length);
  });

  test("has no form that means two terms", () => {
    const forms = glossary.flatMap(formsOf).map((form) => form.toLowerCase());
    // An abbreviation may stand in capitals and in small letters.
    const ofOneTerm = glossary.flatMap((entry) => [...new Set(formsOf(entry).map((form) => form.toLowerCase()))]);
    expect(ofOneTerm.length).toBe(new Set(forms).size);
  });

  test.each(glossary.map((entry) => [entry.term, entry] as const))("says in one or two short sentences what %s is", (_, { meaning }) => {
    const sentences = meaning.match(/[^.!?]+[.!?]”?/g) ?? [];
    expect(sentences.join("")).toBe(meaning);
    expect(sentences.length).toBeLessThanOrEqual(2);
    for (const sentence of sentences) expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
    expect(meaning).not.toMatch(/\b(?:je|jij|jouw|u|uw)\b/);
    expect(meaning).toMatch(/^\p{Lu}/u);
  });

  test("leads to pages and places that are there", async () => {
    const { pages } = await shippedPages();
    for (const { term, more } of glossary) {
      const [path = "", anchor] = more?.split("#") ?? [];
      if (more === undefined) continue;
      const page = pages.get(path);
      expect(page, `${term}: ${more}`).toBeDefined();
      if (anchor !== undefined) expect(page?.headings.map(({ id }) => id), `${term}: ${more}`).toContain(anchor);
    }
  });
});

describe("a term is found", () => {
  test.each([
    ["Een datalek meld je.", ["datalek"]],
    ["Twee datalekken. Datalek!", ["datalekken = datalek", "Datalek = datalek"]],
    ["De privacywet (AVG) en ‘AVG’.", ["AVG", "AVG"]],
    ["Inloggen in twee stappen", ["Inloggen in twee stappen = tweestapsverificatie"]],
    ["een wettelijke vertegenwoordiger", ["wettelijke vertegenwoordiger = wettelijk vertegenwoordiger"]],
    ["blauwe\u00a0vinkjes", []],
    ["bijzondere persoonsgegevens en persoonsgegevens", ["bijzondere persoonsgegevens", "persoonsgegevens"]],
  ])("in “%s”", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "datalekmelding", "hetdatalek", "AVG-proof", "niet-AVG", "avg", "avg@proef.example", "wzd.nl", "story’tje", "#taggen", "tagliatelle", "een verhaal", "mentorgesprek",
  ])("not in “%s”", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("an organisation", () => {
  const own = glossaryOf({ glossary: { datalekken: "Onze uitleg.", Zorgpraat: "Onze app.", "3D-bril": "Een bril." } });

  test("gives a term her own meaning, by any of its forms", () => {
    expect(own.find(({ term }) => term === "datalek")).toMatchObject({ meaning: "Onze uitleg.", more: "/wat-nu/#datalek" });
  });

  test("adds terms in their place", () => {
    expect(own.length).toBe(glossary.length + 2);
    expect(own.at(0)?.term).toBe("3D-bril");
    expect(own.at(-1)).toEqual({ term: "Zorgpraat", meaning: "Onze app." });
  });
});

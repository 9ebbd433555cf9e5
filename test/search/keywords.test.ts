import { describe, expect, test } from "vitest";
import { clientWords, synonyms } from "../../data/search/synonyms.ts";
import { compoundHeads, notCompounds } from "../../data/search/compound-heads.ts";
import { compoundParts, compoundVocabulary } from "../../scripts/search/compound-parts.ts";
import { keywordsOf } from "../../scripts/search/keywords.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";
import { textOfHtml } from "../../scripts/search/html-parts.ts";

const vocabulary = compoundVocabulary([
  "toestemming data melden meld groep cliënt dossier beroep persoon privacy werk pleeg vriendschap foto familie ver voor over",
]);
const partsOf = (text: string) => compoundParts(searchText(text), vocabulary);

describe("the last part of a compound", () => {
  test.each([
    ["toestemmingsformulier", "formulier"],
    ["toestemmingsformulieren", "formulier"],
    ["datalek", "lek"],
    ["datalekken", "lek"],
    ["meldplicht", "plicht"],
    ["groepsapp", "app"],
    ["appgroep", "groep"],
    ["cliëntdossier", "dossier"],
    ["beroepsgeheim", "geheim"],
    ["persoonsgegevens", "gegevens"],
    ["privacyinstellingen", "instellingen"],
    ["werktelefoon", "telefoon"],
    ["vriendschapsverzoek", "verzoek"],
    ["familiefoto’s", "foto"],
  ])("%s gives %s", (word, part) => expect(partsOf(word)).toEqual([part]));
});

describe("what is no compound stays whole", () => {
  test.each(["verplicht", "bericht", "contact", "antwoord", "afspraak", "gerecht", "verwerk", "netwerk", "overleg", "richtlijn", "app", "formulier", "voorbeeld", "voorrecht", "overwerk"])(
    "%s", (word) => expect(partsOf(word)).toEqual([]));
});

describe("the words of a page", () => {
  const words = (subject: string, text: string, own: string[] = []) => keywordsOf({ subject, parts: "", text: `${subject} ${text}`, own }, "jongere", vocabulary);

  test("a page about WhatsApp is found by what people say", () => expect(words("WhatsApp", "").strong).toContain("appen"));
  test("a page that mentions it twice is found too, after it", () => {
    const { strong, weak } = words("Contact", "Gebruik WhatsApp niet. WhatsApp leest mee.");
    expect(strong).not.toContain("appen");
    expect(weak).toContain("appen");
  });
  test("a page that mentions it once is not about it", () => expect(words("Contact", "Gebruik geen WhatsApp.").weak).not.toContain("appen"));
  test("the officer's own words count as the subject", () => expect(words("Beeld", "", ["kiekje"]).strong).toContain("kiekje"));
  test("whatever clients are called here, any of the words finds them", () => {
    expect(words("Contact", "Een jongere stuurt een bericht.").weak).toEqual(expect.arrayContaining(["bewoner", "cliënt", "patiënt"]));
    expect(words("Contact", "Een collega stuurt een bericht.").weak).not.toContain("cliënt");
  });
  test("a word stands in one list only, each once, in order", () => {
    const { strong, weak } = words("Toestemming voor een foto", "foto foto toestemming toestemming datalek datalek");
    expect(weak.filter((word) => strong.includes(word))).toEqual([]);
    expect(strong).toEqual([...new Set(strong)].sort());
  });
});

describe("the lists", () => {
  test("hold no entry twice", () => {
    for (const list of [compoundHeads, notCompounds, clientWords]) expect(list).toEqual([...new Set(list)]);
    for (const { everyday } of synonyms) expect(everyday).toEqual([...new Set(everyday)]);
  });
  test("terms are written as search compares them: lower case, no accents or signs", () => {
    for (const { means } of synonyms) for (const term of means) expect(searchText(term).trim()).toBe(term);
  });
});

test("the text of a page has a space between its elements, and no markup", () => {
  expect(textOfHtml(`<h2 id="x">Blauwe vinkjes</h2><p>Zet ze <strong>uit</strong> &amp; klaar.</p>`)).toMatchInlineSnapshot(`"Blauwe vinkjes Zet ze uit & klaar."`);
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { checkAvoidedWords } from "../../scripts/text/avoided-words.ts";
import { type PageText, readPageTexts } from "../../scripts/text/page-text.ts";
import { textOf } from "../../scripts/text/passages.ts";
import { checkSentenceLength, measureText } from "../../scripts/text/sentence-length.ts";
import { sentencesOf } from "../../scripts/text/sentences.ts";
import { page } from "../book/book-of.ts";
import { exampleFolder } from "../helpers/example.ts";
import { folderWith } from "../helpers/folder.ts";

const { organisation } = await loadOrganisation(exampleFolder("vlinderhof"));

async function textOfPage(body: string, fields: Readonly<Record<string, string>> = {}): Promise<PageText> {
  const folder = folderWith({ "a.md": page("Een pagina", body, fields) });
  const [text] = await readPageTexts({ organisation, contentFolders: [join(folder)] });
  if (!text) throw new Error("no page was read");
  return text;
}

/** "line: sentence" for each sentence of the text itself. */
async function sentencesIn(body: string): Promise<string[]> {
  const { passages } = await textOfPage(body);
  return passages.slice(2).flatMap(sentencesOf).map(({ line, text }) => `${line}: ${text}`);
}

describe("sentences", () => {
  test("have the line of the file on which they start", async () => {
    expect(await sentencesIn("Een zin. Nog een zin\nop twee regels. Klaar.\n\n- Een punt")).toEqual([
      "8: Een zin.", "8: Nog een zin op twee regels.", "9: Klaar.", "11: Een punt",
    ]);
  });

  test("end at neither an abbreviation, nor a number, nor a quote inside them", async () => {
    expect(await sentencesIn("Om 9.30 uur belt dhr. Jansen. ‘Kom je?’ vraagt hij. ‘Ja. Zo.’")).toEqual([
      "8: Om 9.30 uur belt dhr. Jansen.", "8: ‘Kom je?’ vraagt hij.", "8: ‘Ja.", "8: Zo.’",
    ]);
  });

  test("stand in cells and titles of boxes too", async () => {
    expect(await sentencesIn("| Wat | Mag |\n|---|---|\n| appen | ja |\n\n::: tip Doe dit\nTekst.\n:::")).toEqual([
      "8: Wat", "8: Mag", "10: appen", "10: ja", "12: Doe dit", "13: Tekst.",
    ]);
  });

  test("of every answer are read, not only of the one that was given", async () => {
    const body = "::: choice clientConnections\n:: never\nNooit.\n:: professionalAccountOnly\nSoms.\n:: withAgreements\nVaak.\n:::";
    expect(await sentencesIn(body)).toEqual(["10: Nooit.", "12: Soms.", "14: Vaak."]);
  });
});

const words = (count: number): string => `${["Woord", ...Array<string>(count - 1).fill("woord")].join(" ")}.`;

describe("the measures of a page", () => {
  test("are its words, its sentences, their mean and the longest", async () => {
    expect(measureText(await textOfPage(`## Kop\n\n${words(4)} ${words(10)}\n\n- geen zin`, { summary: words(4) }))).toEqual(
      { layer: "page", words: 23, sentences: 3, mean: 6, longest: 10 });
  });

  const layers = [
    [{}, "page", 22],
    [{ kind: "handout" }, "handout", 15],
  ] as const;
  test.each(layers)("are held to the contract of the page: %j", async (fields, layer, longest) => {
    const fits = await textOfPage(words(longest), fields);
    expect(measureText(fits).layer).toBe(layer);
    expect(checkSentenceLength(fits)).toEqual([]);
    const [problem] = checkSentenceLength(await textOfPage(words(longest + 1), fields));
    expect(problem).toMatchObject({ line: 8 + Object.keys(fields).length, code: "long-sentence", why: `Meer dan ${longest} woorden lezen hier moeilijk.` });
  });

  test("tell when a page is long-winded as a whole", async () => {
    const [problem] = checkSentenceLength(await textOfPage(Array<string>(12).fill(words(15)).join("\n\n")));
    expect(problem?.what).toBe("De zinnen op deze pagina tellen gemiddeld 14,0 woorden.");
  });

  test("count a fact as one word, however long the name", async () => {
    const { passages } = await textOfPage("Bel {{ organisation.legalName }}.");
    expect(passages.slice(2).flatMap(sentencesOf).map(({ words }) => words)).toEqual([2]);
  });

  test("leave out what the facts of the organisation bring in a data block", async () => {
    expect((await textOfPage("::: contacts all")).passages.map(textOf)).toEqual(["Een pagina", "Een samenvatting."]);
  });
});

describe("difficult words", () => {
  async function saidOf(body: string, fields: Readonly<Record<string, string>> = {}): Promise<string[]> {
    return checkAvoidedWords(await textOfPage(body, fields)).map(({ line, what, todo }) => `${line}: ${what} ${todo}`);
  }

  test("come with a better one", async () => {
    expect(await saidOf("Een zin.\nU dient te bellen indien het misgaat.")).toEqual([
      "9: “dient te” is een lastig woord. Beter: moet, moeten.",
      "9: “indien” is een lastig woord. Beter: als.",
    ]);
  });

  test("are whole words, whatever their capitals; abbreviations count with their points", async () => {
    expect(await saidOf("Indienen mag. Inzake dit, bijv. morgen.")).toEqual([
      "8: “Inzake” is een lastig woord. Beter: over, voor.",
      "8: “bijv.” is een lastig woord. Beter: bijvoorbeeld.",
    ]);
  });

  test("can be difficult for some readers only", async () => {
    expect(await saidOf("Doe het niet, tenzij het is afgesproken.")).toEqual([]);
    expect(await saidOf("Doe het niet, tenzij het is afgesproken.", { kind: "handout" })).toHaveLength(1);
  });
});

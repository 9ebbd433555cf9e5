import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { checkAvoidedWords } from "../../scripts/text/avoided-words.ts";
import { readPageTexts } from "../../scripts/text/page-text.ts";
import { checkSentenceLength } from "../../scripts/text/sentence-length.ts";
import { checkSpelling, wordsIn } from "../../scripts/text/spelling.ts";
import { shippedContent } from "../book/shipped-handbook.ts";
import { exampleFolder } from "../helpers/example.ts";
import { dictionary, isDutch, ownWordGroups } from "./dictionary.ts";
import { isUndecided } from "./english-looks.ts";
import { dataTexts, markdownText } from "./other-texts.ts";

/** The words of the handbook itself, the texts of every answer too, for each example: jongere, bewoner, cliënt; je and u. */

const examples = readdirSync(exampleFolder("")).sort();
const texts = new Map(await Promise.all(examples.map(async (id) => {
  const { organisation } = await loadOrganisation(exampleFolder(id));
  return [id, await readPageTexts({ organisation, contentFolders: [shippedContent, join(organisation.folder, "content")] })] as const;
})));
const others = [...(await dataTexts()), markdownText("HANDLEIDING.md")];

describe.each(examples)("the handbook of %s", (id) => {
  const pages = texts.get(id) ?? [];

  test("keeps to the writing contract of each page", () => {
    expect(formatReport(pages.flatMap(checkSentenceLength))).toBe("");
  });

  test("has no difficult words where there is a better one", () => {
    expect(formatReport(pages.flatMap(checkAvoidedWords))).toBe("");
  });

  test("is spelled well", () => {
    expect(formatReport(pages.flatMap(({ file, passages }) => checkSpelling(file, passages, dictionary)))).toBe("");
  });
});

test.each(others)("$file is spelled well", ({ file, passages }) => {
  expect(formatReport(checkSpelling(file, passages, dictionary))).toBe("");
});

test("every word with an English look is marked as English, or is Dutch by now", () => {
  const read = [...[...texts.values()].flat(), ...others.filter(({ file }) => file.startsWith("data/"))];
  const passages = read.flatMap((text) => text.passages);
  const pieces = passages.flatMap((passage) => passage.pieces).filter(({ verbatim }) => !verbatim);
  const used = new Set(pieces.flatMap(({ text }) => wordsIn(text)).map((word) => word.replace("'", "’")));
  expect([...used].filter((word) => isUndecided(word, isDutch(word.replace("’", "'")))).sort()).toEqual([]);
});

describe("the word list of the project", () => {
  const words = ownWordGroups.flat();

  test("is sorted in each group, and holds each word once", () => {
    for (const group of ownWordGroups) expect(group).toEqual([...group].sort(byLetters));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("adds only words that the dictionary does not have", () => {
    expect(words.filter(isDutch)).toEqual([]);
  });

  test("holds no word that nothing uses", () => {
    const passages = [...[...texts.values()].flat(), ...others].flatMap((text) => text.passages);
    const used = new Set(passages.flatMap(({ pieces }) => pieces.flatMap(({ text }) => wordsIn(text))).flatMap((word) => [word, word.slice(0, 1).toLowerCase() + word.slice(1), ...word.split("-")]));
    expect(words.filter((word) => !used.has(word))).toEqual([]);
  });
});

/** Small letters and capitals side by side, on every machine alike. */
function byLetters(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}

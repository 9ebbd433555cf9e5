import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { conditions } from "../../data/schema/conditions.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { createBookCache } from "../../scripts/book/book-cache.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { parseContent } from "../../scripts/book/parse-content.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { createMarkdown } from "../../scripts/markdown/index.ts";
import { plainText } from "../../scripts/markdown/plain-text.ts";
import { make } from "./make.ts";

/** Handouts and cards are printed as they are: under the answers that give them the most text they must still fit on their paper. */

const content = join(projectFolder, "content");
const dilemmas = readdirSync(join(content, "dilemmas")).filter((name) => name !== "index.md").sort().map((name) => `dilemmas/${name}`);

/** The pages of each document that is tried, by its id. */
const documents: readonly (readonly [id: string, pages: readonly string[]])[] = [
  ["handouts-intake", ["handouts/intake.md"]],
  ["handouts-intake-makkelijk", ["handouts/intake-makkelijk.md"]],
  ["handouts-intakepakket", ["handouts/intakepakket.md"]],
  ["handouts-jongeren", ["handouts/jongeren.md"]],
  ["handouts-onze-afspraken", ["handouts/onze-afspraken.md"]],
  ["handouts-toestemming-beeld", ["handouts/toestemming-beeld.md"]],
  ["handouts-wat-nu-kaart", ["handouts/wat-nu-kaart.md"]],
  ["dilemmas", dilemmas],
];
const organisations = ["vlinderhof", "de-wilgen", "overzij"] as const;
const md = createMarkdown();
/** Most pages of two books are the same. */
const cache = createBookCache();

/** The writing contract asks for about 180 words in easy language; the longest answers of all may be a little over that. */
const mostEasyWords = 195;

/** About what fits on a line of a handout. */
const charactersOnALine = 80;

/** What stands on pages for an organisation. */
function tokensOf(pages: readonly string[], organisation: Organisation): Token[] {
  return pages.flatMap((relative) => {
    const absolute = join(content, relative);
    const { tokens, problems } = parseContent(md, { relative, absolute, folder: content, file: absolute }, readFileSync(absolute), organisation);
    expect(problems).toEqual([]);
    return tokens;
  });
}

function textsIn(tokens: readonly Token[]): (readonly Token[])[] {
  return tokens.filter(({ type }) => type === "inline").map(({ children }) => children ?? []);
}

/** About the number of lines. In easy language each sentence is a line of its own. */
function countLines(tokens: readonly Token[]): number {
  return textsIn(tokens).reduce((lines, text) => {
    const breaks = text.filter(({ type }) => type === "hardbreak").length;
    return lines + 1 + breaks + plainText(text).length / charactersOnALine;
  }, 0);
}

/** The number of words of what a handout tells: without what it asks at the end, and the words of its drawings. */
function countWords(tokens: readonly Token[]): number {
  const told = tokens.slice(0, tokens.findIndex(({ type }) => type === "callout_open"));
  const texts = told.filter((_, index) => told[index - 1]?.type !== "pictogram_word_open");
  return textsIn(texts).flatMap((text) => plainText(text).match(/[\p{L}\d]\S*/gu) ?? []).length;
}

function answered(organisation: Organisation, id: QuestionId, answer: string): Organisation {
  return { ...organisation, answers: { ...organisation.answers, [id]: { answer, reason: "", decided: true } } };
}

/**
 * The organisation with the answer to each question that gives the pages the most of what is counted. No two cards ask
 * the same question, so that this is the longest text of each card.
 */
function wordiest(pages: readonly string[], organisation: Organisation, count: (tokens: readonly Token[]) => number): Organisation {
  return questionIds.filter((id) => !questions[id].multiple).reduce((soFar, id) => {
    const candidates = optionsOf(id).map((option) => answered(soFar, id, option));
    const sizes = candidates.map((candidate) => count(tokensOf(pages, candidate)));
    return candidates[sizes.indexOf(Math.max(...sizes))] ?? soFar;
  }, organisation);
}

/** An example that filled in everything an answer may need, with an address that makes the way to check a print large. */
async function complete(id: string): Promise<Organisation> {
  const { organisation } = await loadOrganisation(join(projectFolder, "data", "organisations", id));
  return {
    ...organisation,
    approvedApps: [{ name: "Zorgpraat", purpose: "berichten" }, { name: "Signal", purpose: "berichten" }],
    approvedAiTools: [{ name: "Schrijfhulp" }],
    terms: { coolingOffMonths: 12, consentMonths: 24 },
    profileNameExample: "Anna",
    publication: { ...organisation.publication, url: `https://www.${id}.example/richtlijnen-social-media` },
  };
}

describe.each(organisations)("%s", (id) => {
  test.each(documents)("gets %s on its paper, whatever it answers", { timeout: 60_000 }, async (document, pages) => {
    const organisation = wordiest(pages, await complete(id), countLines);
    const { book } = await loadBook({ organisation, contentFolders: [content], cache });
    // Only the one to print has sheets to fit on.
    const wanted = book.documents.filter((found) => found.id === document).map((found) => ({ ...found, variants: [] }));
    const made = await make({ ...book, documents: wanted });
    // The handout for young people is not there where there are none.
    const isThere = document !== "handouts-jongeren" || conditions["minors"]?.of(organisation).includes("yes");
    expect(made).toHaveLength(isThere ? 1 : 0);
  });

  test("gets a handout in easy language that is soon read, whatever it answers", async () => {
    const easy = ["handouts/intake-makkelijk.md"];
    const organisation = wordiest(easy, await complete(id), countWords);
    const words = countWords(tokensOf(easy, organisation));
    expect(words).toBeGreaterThan(100);
    expect(words).toBeLessThanOrEqual(mostEasyWords);
  });
});

test("no two cards follow from one question", () => {
  const asked = dilemmas.flatMap((page) => [...new Set(readFileSync(join(content, page), "utf8").match(/(?<=::: choice )\w+/g))]);
  expect(asked.toSorted()).toEqual([...new Set(asked)].sort());
});

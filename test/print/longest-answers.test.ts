import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
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
  ["dilemmas", dilemmas],
];
const organisations = ["vlinderhof", "de-wilgen", "overzij"] as const;
const md = createMarkdown();

/** About what fits on a line of a handout. */
const charactersOnALine = 80;

/** How long pages are for an organisation: about the number of lines of text. */
function linesOf(pages: readonly string[], organisation: Organisation): number {
  return pages.reduce((sum, page) => sum + linesOfPage(page, organisation), 0);
}

function linesOfPage(relative: string, organisation: Organisation): number {
  const absolute = join(content, relative);
  const { tokens, problems } = parseContent(md, { relative, absolute, folder: content, file: absolute }, readFileSync(absolute), organisation);
  expect(problems).toEqual([]);
  const texts = tokens.filter(({ type }) => type === "inline").map(({ children }) => plainText(children ?? []));
  return texts.reduce((lines, text) => lines + 1 + text.length / charactersOnALine, 0);
}

function answered(organisation: Organisation, id: QuestionId, answer: string): Organisation {
  return { ...organisation, answers: { ...organisation.answers, [id]: { answer, reason: "", decided: true } } };
}

/**
 * The organisation with the answer to each question that gives the pages the most text. No two cards ask the same
 * question, so that this is the longest text of each card.
 */
function wordiest(pages: readonly string[], organisation: Organisation): Organisation {
  return questionIds.filter((id) => !questions[id].multiple).reduce((soFar, id) => {
    const candidates = optionsOf(id).map((option) => answered(soFar, id, option));
    const lengths = candidates.map((candidate) => linesOf(pages, candidate));
    return candidates[lengths.indexOf(Math.max(...lengths))] ?? soFar;
  }, organisation);
}

/** An example that filled in everything an answer may need. */
async function complete(id: string): Promise<Organisation> {
  const { organisation } = await loadOrganisation(join(projectFolder, "data", "organisations", id));
  return {
    ...organisation,
    approvedApps: [{ name: "Zorgpraat", purpose: "berichten" }, { name: "Signal", purpose: "berichten" }],
    approvedAiTools: [{ name: "Schrijfhulp" }],
    terms: { coolingOffMonths: 12, consentMonths: 24 },
    profileNameExample: "Anna",
  };
}

describe.each(organisations)("%s", (id) => {
  test.each(documents)("gets %s on its paper, whatever it answers", { timeout: 60_000 }, async (document, pages) => {
    const organisation = wordiest(pages, await complete(id));
    expect(linesOf(pages, organisation)).toBeGreaterThan(10);
    const { book } = await loadBook({ organisation, contentFolders: [content] });
    const made = await make({ ...book, documents: book.documents.filter((found) => found.id === document) });
    expect(made).toHaveLength(1);
  });
});

test("no two cards follow from one question", () => {
  const asked = dilemmas.flatMap((page) => [...new Set(readFileSync(join(content, page), "utf8").match(/(?<=::: choice )\w+/g))]);
  expect(asked.toSorted()).toEqual([...new Set(asked)].sort());
});

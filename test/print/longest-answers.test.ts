import { readFileSync } from "node:fs";
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

/** A handout is printed as it is: under the answers that give it the most text it must still fit on its sheet. */

const content = join(projectFolder, "content");
const handouts = ["intake"] as const;
const organisations = ["vlinderhof", "de-wilgen", "overzij"] as const;
const md = createMarkdown();

/** About what fits on a line of a handout. */
const charactersOnALine = 80;

/** How long a handout is for an organisation: about the number of lines of text. */
function linesOf(handout: string, organisation: Organisation): number {
  const relative = `handouts/${handout}.md`;
  const absolute = join(content, relative);
  const { tokens, problems } = parseContent(md, { relative, absolute, folder: content, file: absolute }, readFileSync(absolute), organisation);
  expect(problems).toEqual([]);
  const texts = tokens.filter(({ type }) => type === "inline").map(({ children }) => plainText(children ?? []));
  return texts.reduce((lines, text) => lines + 1 + text.length / charactersOnALine, 0);
}

function answered(organisation: Organisation, id: QuestionId, answer: string): Organisation {
  return { ...organisation, answers: { ...organisation.answers, [id]: { answer, reason: "", decided: true } } };
}

/** The organisation with the answer to each question that makes the handout longest. */
function wordiest(handout: string, organisation: Organisation): Organisation {
  return questionIds.filter((id) => !questions[id].multiple).reduce((soFar, id) => {
    const candidates = optionsOf(id).map((option) => answered(soFar, id, option));
    const lengths = candidates.map((candidate) => linesOf(handout, candidate));
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
  test.each(handouts)("gets %s on one sheet, whatever it answers", { timeout: 60_000 }, async (handout) => {
    const organisation = wordiest(handout, await complete(id));
    expect(linesOf(handout, organisation)).toBeGreaterThan(10);
    const { book } = await loadBook({ organisation, contentFolders: [content] });
    const documents = book.documents.filter(({ pages }) => pages.includes(`/handouts/${handout}/`));
    const made = await make({ ...book, documents });
    expect(made).toHaveLength(book.pages.has(`/handouts/${handout}/`) ? 1 : 0);
  });
});

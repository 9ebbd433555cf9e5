import { join } from "node:path";
import { expect } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { type QuestionId, questions } from "../../data/schema/questions.ts";
import type { Book } from "../../scripts/book/book.ts";
import { createBookCache } from "../../scripts/book/book-cache.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import type { Problem } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { checkReading } from "../../scripts/text/check-reading.ts";
import { exampleFolder } from "../helpers/example.ts";

/** The folder with the pages that come with the project. */
export const shippedContent = join(projectFolder, "content");

/** Most pages of two handbooks are the same. */
const cache = createBookCache();

/** The handbook that comes with the project as this organisation gets it, with what there is to say of it. */
export async function shippedHandbook(organisation: Organisation): Promise<{ book: Book; warnings: Problem[] }> {
  return loadBook({ organisation, contentFolders: [shippedContent, join(organisation.folder, "content")], cache });
}

/** The same, after making sure that there is nothing to say of it: no problem, and every page reads as a whole. */
export async function wholeHandbook(organisation: Organisation): Promise<Book> {
  const { book, warnings } = await shippedHandbook(organisation);
  // That a text in easy language is still to be tested with readers is told, and true.
  const untested = ({ level, field }: Problem): boolean => level === "info" && field === "testedWith";
  expect(formatReport([...warnings.filter((problem) => !untested(problem)), ...checkReading(book)])).toBe("");
  return book;
}

/** The default example as it is. */
export const { organisation: vlinderhof } = await loadOrganisation(exampleFolder("vlinderhof"));

/** The default example with everything filled in that any answer may need. */
export const complete: Organisation = {
  ...vlinderhof,
  approvedApps: [{ name: "Signal", purpose: "berichten" }],
  approvedAiTools: [{ name: "Copilot" }],
  terms: { coolingOffMonths: 12, consentMonths: 24 },
  profileNameExample: "Anna van Vlinderhof",
};

/** The complete example with another answer to one question. */
export function answered(id: QuestionId, option: string): Organisation {
  const changed = { answer: questions[id].multiple ? [option] : option, reason: "", decided: true };
  return { ...complete, answers: { ...complete.answers, [id]: changed } };
}

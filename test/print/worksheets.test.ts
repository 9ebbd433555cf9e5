import { expect, test } from "vitest";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, questionIds, questions } from "../../data/schema/questions.ts";
import type { Book } from "../../scripts/book/book.ts";
import { complete, shippedHandbook } from "../book/shipped-handbook.ts";
import { make } from "./make.ts";
import { drawnLines } from "./writing-lines.ts";
import type { DrawnLine } from "./writing-lines.ts";

/**
 * The complete example with other answers to every question: each takes the option at a place that shifts from question to
 * question, so that each option of a question meets several of the others. What an option needs is there.
 */
function shifted(run: number): Organisation {
  const given = questionIds.map((id, place) => {
    const options = optionsOf(id);
    const option = options[(run + (run >= 3 ? place : 0)) % options.length] ?? "";
    return [id, { answer: questions[id].multiple ? options : option, reason: "", decided: true }] as const;
  });
  return { ...complete, answers: { ...complete.answers, ...(Object.fromEntries(given) as object) } };
}

/** The book with its worksheets as the only documents. To be filled in on a screen they are set the same (form.test.ts). */
async function worksheetsOf(organisation: Organisation): Promise<Book> {
  const { book } = await shippedHandbook(organisation);
  const isWorksheet = (path: string | undefined): boolean => book.pages.get(path ?? "")?.data.kind === "worksheet";
  const worksheets = book.documents.filter(({ format, pages }) => format === "a4" && isWorksheet(pages[0]));
  return { ...book, documents: worksheets.map((document) => ({ ...document, variants: [] })) };
}

/** A row with only boxes to tick, in millimetres; lines and cells to write in are measured more strictly in writing-lines.test.ts. */
const lowestRow = 7.5;

/** From a line to the next one that lies below it. */
function roomBelow(line: DrawnLine, lines: readonly DrawnLine[]): number {
  const below = lines.filter(({ page, height, left, right }) => page === line.page && height < line.height - 0.1 && left < line.right && right > line.left);
  return Math.min(...below.map(({ height }) => line.height - height));
}

test.each([0, 1, 2, 3, 4, 5])("whatever an organisation answers, every worksheet fits on its paper and leaves room to write (%i)", { timeout: 240_000 }, async (run) => {
  // What does not fit is a ProblemsError here.
  const made = await make(await worksheetsOf(shifted(run)));
  expect(made).toHaveLength(13);
  for (const { document, bytes } of made) {
    // What lies lower than 23 mm is the foot of the sheet.
    const lines = (await drawnLines(bytes)).filter(({ height }) => height > 23);
    expect(lines.length, document.file).toBeGreaterThan(10);
    expect(Math.min(...lines.map((line) => roomBelow(line, lines))), document.file).toBeGreaterThanOrEqual(lowestRow);
  }
});

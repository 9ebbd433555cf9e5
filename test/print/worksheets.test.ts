import { expect, test } from "vitest";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, questionIds, questions } from "../../data/schema/questions.ts";
import type { Book } from "../../scripts/book/book.ts";
import { complete, shippedHandbook } from "../book/shipped-handbook.ts";
import { make } from "./make.ts";
import { drawnLines } from "./writing-lines.ts";

/**
 * The complete example with other answers to every question: each takes the option at a place that shifts from question to
 * question, so that in as many runs as there are options twice over every pair of neighbouring questions meets differently.
 */
function shifted(run: number): Organisation {
  const given = questionIds.map((id, place) => {
    const options = optionsOf(id);
    const option = options[(run + (run >= 3 ? place : 0)) % options.length] ?? "";
    return [id, { answer: questions[id].multiple ? options : option, reason: "", decided: true }] as const;
  });
  return { ...complete, answers: { ...complete.answers, ...(Object.fromEntries(given) as object) } };
}

/** The book with its worksheets as the only documents. */
async function worksheetsOf(organisation: Organisation): Promise<Book> {
  const { book } = await shippedHandbook(organisation);
  const isWorksheet = (path: string | undefined): boolean => book.pages.get(path ?? "")?.data.kind === "worksheet";
  return { ...book, documents: book.documents.filter(({ format, pages }) => format === "a4" && isWorksheet(pages[0])) };
}

test.each([0, 1, 2, 3, 4, 5])("whatever an organisation answers, every worksheet fits on its paper and has lines to write on (%i)", { timeout: 240_000 }, async (run) => {
  // What does not fit is a ProblemsError here.
  const made = await make(await worksheetsOf(shifted(run)));
  expect(made).toHaveLength(11);
  for (const { document, bytes } of made) {
    const written = (await drawnLines(bytes)).filter(({ height }) => height > 23);
    expect(written.length, document.file).toBeGreaterThan(10);
  }
});

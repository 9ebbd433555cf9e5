import { join } from "node:path";
import { contradictionProblems } from "../../data/schema/contradictions.ts";
import { findOrganisation, loadOrganisation } from "../../data/schema/index.ts";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import type { Book } from "../book/book.ts";
import { contentFoldersOf } from "../book/content-folders.ts";
import { fillGaps } from "../book/fill-gaps.ts";
import { loadBook } from "../book/load-book.ts";
import { projectPath } from "../book/project-path.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { inWordsOf } from "./in-words-of.ts";
import { withAnswers } from "./other-answers.ts";

/** One of the two that are compared. */
export interface Side {
  readonly name: string;
  readonly book: Book;
}

/** Both sides, and what the second would still have to look at. */
export interface Sides {
  readonly one: Side;
  readonly other: Side;
  readonly notes: readonly Problem[];
}

/**
 * Loads what is to be compared; nothing is written, and no PDF is made.
 *
 * @param names of organisations, or their folders: two, or one with answers
 * @param answers as typed behind --answer
 * @param usage the command as an officer would type it
 * @throws ProblemsError (exit code 2) for a name, question or answer that does not exist, and for all that is wrong in the files
 */
export async function readSides(names: readonly string[], answers: readonly string[], usage: string): Promise<Sides> {
  if (names.length === 2 && answers.length === 0) return twoOrganisations(names);
  if (names.length <= 1 && answers.length > 0) return oneOrganisation(names[0], answers);
  throw new ProblemsError([{
    level: "error",
    code: "opdracht",
    file: "npm run compare",
    what: "Het is niet duidelijk wat er naast elkaar moet.",
    why: "Je vergelijkt twee organisaties, of één organisatie met een ander antwoord.",
    todo: `Zo kan het: ${usage}`,
  }]);
}

async function twoOrganisations(names: readonly string[]): Promise<Sides> {
  const folders = await Promise.all(names.map((name) => findOrganisation(name)));
  const [one, other] = await Promise.all(folders.map(async (folder) => (await loadOrganisation(folder)).organisation));
  if (!one || !other) throw new Error("two names gave less than two organisations");
  return { one: { name: one.shortName, book: await bookOf(one) }, other: { name: other.shortName, book: await bookOf(inWordsOf(other, one)) }, notes: [] };
}

async function oneOrganisation(name: string | undefined, answers: readonly string[]): Promise<Sides> {
  const { organisation } = await loadOrganisation(await findOrganisation(name));
  const changed = withAnswers(organisation, answers);
  const notes = newProblems(organisation, changed);
  const gaps = { organisation: organisation.shortName };
  const book = await bookOf(changed).catch((error: unknown) => {
    // A text that misses a fact is told by the check that names the fact.
    throw notes.some(({ level }) => level === "error") ? new ProblemsError(notes) : error;
  });
  return { one: { name: fillGaps(words.compare.now, gaps), book: await bookOf(organisation) }, other: { name: fillGaps(words.compare.then, gaps), book }, notes };
}

/** What does not fit together under the new answers, and did under the old. */
function newProblems(before: Organisation, after: Organisation): Problem[] {
  const place = { file: projectPath(join(before.folder, organisationFileName)), lineOf: () => undefined };
  const known = new Set(contradictionProblems(before, place).map(({ code, what }) => code + what));
  return contradictionProblems(after, place).filter(({ code, what }) => !known.has(code + what));
}

async function bookOf(organisation: Organisation): Promise<Book> {
  const { book } = await loadBook({ organisation, contentFolders: contentFoldersOf(organisation.folder) });
  return book;
}

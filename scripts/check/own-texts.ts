import { join } from "node:path";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../book/book.ts";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import { checkAvoidedWords } from "../text/avoided-words.ts";
import { checkReading } from "../text/check-reading.ts";
import { readPageTexts } from "../text/page-text.ts";
import { checkSentenceLength } from "../text/sentence-length.ts";

/**
 * What readers would stumble over on the organisation's own pages: sentences too long for them, difficult words, text that
 * hangs in the air. The shipped pages are held to the same by our own tests.
 */
export async function checkOwnTexts(book: Book, organisation: Organisation): Promise<Problem[]> {
  const folder = join(organisation.folder, "content");
  const texts = await readPageTexts({ organisation, contentFolders: [folder] });
  const start = `${projectPath(folder)}/`;
  // A page without a title could not be read; that is told where it is read.
  const own = [...book.pages].filter(([, { file, title }]) => file.startsWith(start) && title !== "");
  return [...texts.flatMap((text) => [...checkSentenceLength(text), ...checkAvoidedWords(text)]), ...checkReading({ ...book, pages: new Map(own) })];
}

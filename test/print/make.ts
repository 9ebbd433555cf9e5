import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../../scripts/book/book.ts";
import { makePdfs } from "../../scripts/print/make-pdfs.ts";
import { createPress } from "../../scripts/print/press.ts";
import { makeFolder } from "../helpers/folder.ts";

/** A PDF as it was written. */
export interface Made extends DocumentFile {
  readonly bytes: Uint8Array;
}

/** Started once for all tests of a process, as it is while somebody edits. */
const press = createPress();

/** Makes every PDF of a book in a new folder and reads them back. */
export async function make(book: Book): Promise<Made[]> {
  const outputFolder = makeFolder();
  const results = await makePdfs(book, { outputFolder }, press);
  return results.map(({ document, kind, file }) => ({ document, kind, file, bytes: new Uint8Array(readFileSync(join(outputFolder, file))) }));
}

/** The one of the document with this id, to print or made in another way. */
export function pdfOf(made: readonly Made[], id: string, wanted: DocumentFile["kind"] = "print"): Uint8Array {
  const found = made.find(({ document, kind }) => document.id === id && kind === wanted);
  if (!found) throw new Error(`no PDF ${id} (${wanted})`);
  return found.bytes;
}

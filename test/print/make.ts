import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../../scripts/book/book.ts";
import { makePdfs } from "../../scripts/print/make-pdfs.ts";
import { makeFolder } from "../helpers/folder.ts";

/** A PDF as it was written, with the document it was made from. */
export interface Made {
  readonly document: PrintDocument;
  readonly bytes: Uint8Array;
}

/** Makes every PDF of a book in a new folder and reads them back. */
export async function make(book: Book): Promise<Made[]> {
  const outputFolder = makeFolder();
  const results = await makePdfs(book, { outputFolder });
  return results.map(({ document }) => ({ document, bytes: new Uint8Array(readFileSync(join(outputFolder, document.file))) }));
}

/** The one with this id. */
export function pdfOf(made: readonly Made[], id: string): Uint8Array {
  const found = made.find(({ document }) => document.id === id);
  if (!found) throw new Error(`no PDF ${id}`);
  return found.bytes;
}

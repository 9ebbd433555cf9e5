import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import type { FinishedPdf } from "./finish-pdf.ts";

/** Finished PDFs by the path of their file. */
export type FinishedPdfs = ReadonlyMap<string, FinishedPdf>;

/** How a PDF is made of other PDFs that are finished. */
type Deriver = (file: DocumentFile, finished: FinishedPdfs, book: Book) => Promise<FinishedPdf>;

/** The deriver of a PDF that Typst does not set; undefined for one that it does. */
export function deriverOf(_file: DocumentFile): Deriver | undefined {
  return undefined;
}

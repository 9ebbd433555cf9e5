import type { PDFDocument } from "pdf-lib";
import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import { addFormFields } from "./form-widgets.ts";
import { openPdf, savePdf } from "./pdf-file.ts";
import { markUa1 } from "./ua.ts";

/** A PDF as it is given to readers. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** What is done to a PDF that Typst cannot do, in this order; each step gets the PDF as the one before left it. */
const steps: readonly ((pdf: PDFDocument, file: DocumentFile, book: Book) => void | Promise<void>)[] = [markUa1, addFormFields];

/**
 * Finishes a PDF that Typst set. It is read and written once for all steps, since that takes as long as setting a sheet.
 * The result depends on the bytes given and on which PDF it is, and on nothing else.
 */
export async function finishPdf(bytes: Uint8Array, file: DocumentFile, book: Book): Promise<FinishedPdf> {
  const pdf = await openPdf(bytes);
  for (const step of steps) await step(pdf, file, book);
  return { bytes: await savePdf(pdf), pages: pdf.getPageCount() };
}

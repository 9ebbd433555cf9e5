import { ParseSpeeds, PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist";

/*
 * Some ten checks look at every PDF. Reading one takes as long as checking it, so that each library reads it once for all of
 * them: with the forty-five PDFs of an example that is two thirds of the time. No check may change what it is given here.
 */

const objects = new WeakMap<Uint8Array, Promise<PDFDocument>>();
const shown = new WeakMap<Uint8Array, Promise<PDFDocumentProxy>>();

/** The objects of a PDF, as they stand in the file. */
export function objectsOf(bytes: Uint8Array): Promise<PDFDocument> {
  const found = objects.get(bytes) ?? PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  objects.set(bytes, found);
  return found;
}

/** A PDF as a reader such as Firefox opens it. */
export function shownPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const found = shown.get(bytes) ?? getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  shown.set(bytes, found);
  return found;
}

/** Gives back the memory of a PDF that all checks have looked at. */
export async function close(bytes: Uint8Array): Promise<void> {
  await (await shown.get(bytes))?.loadingTask.destroy();
  shown.delete(bytes);
  objects.delete(bytes);
}

import { ParseSpeeds, PDFDocument } from "pdf-lib";

/*
 * pdf-lib rests after every fifty or hundred objects, so that a browser can go on with other things. Here nothing waits: the
 * handbook has 30,000 objects, and resting took as long as all the work on it.
 */

/** Reads a PDF, and leaves its dates and its producer as they are. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

/** Writes a PDF as small as pdf-lib can. */
export async function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}

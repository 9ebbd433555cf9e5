import { PDFBool, PDFName } from "pdf-lib";
import type { PDFDocument } from "pdf-lib";
import { readMetadata, viewerPreferences, writeMetadata } from "./pdf-metadata.ts";

const uaDescription =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * Says in the metadata that a PDF follows PDF/UA-1 (ISO 14289-1, 5 and 7.1), which Typst's WASM build leaves out: the
 * identification itself, and that a window shows the title instead of the file name. All else Typst does already.
 */
export function markUa1(pdf: PDFDocument): void {
  viewerPreferences(pdf).set(PDFName.of("DisplayDocTitle"), PDFBool.True);
  writeMetadata(pdf, withUa(readMetadata(pdf)));
}

function withUa(metadata: string): string {
  const marked = metadata.replace("</rdf:RDF>", `${uaDescription}</rdf:RDF>`);
  if (marked === metadata) throw new Error("PDF metadata of an unknown form");
  return marked;
}

import { decodePDFRawStream, PDFBool, PDFDict, PDFName, PDFRawStream } from "pdf-lib";
import type { PDFDocument } from "pdf-lib";

const uaDescription =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * Says in the metadata that a PDF follows PDF/UA-1 (ISO 14289-1, 5 and 7.1), which Typst's WASM build leaves out: the
 * identification itself, and that a window shows the title instead of the file name. All else Typst does already.
 */
export function markUa1(pdf: PDFDocument): void {
  const preferences = pdf.catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict) ?? pdf.context.obj({});
  preferences.set(PDFName.of("DisplayDocTitle"), PDFBool.True);
  pdf.catalog.set(PDFName.of("ViewerPreferences"), preferences);
  const metadata = pdf.context.stream(new TextEncoder().encode(withUa(metadataOf(pdf))), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(metadata));
}

function metadataOf(pdf: PDFDocument): string {
  const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFRawStream)) throw new Error("a PDF without metadata");
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}

function withUa(metadata: string): string {
  const marked = metadata.replace("</rdf:RDF>", `${uaDescription}</rdf:RDF>`);
  if (marked === metadata) throw new Error("PDF metadata of an unknown form");
  return marked;
}

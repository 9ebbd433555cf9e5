import { createHash } from "node:crypto";
import { decodePDFRawStream, PDFDict, PDFHexString, PDFName, PDFRawStream } from "pdf-lib";
import type { PDFDocument } from "pdf-lib";

/** What a PDF tells of itself in XML (XMP, ISO 16684-1). */
export function readMetadata(pdf: PDFDocument): string {
  const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFRawStream)) throw new Error("a PDF without metadata");
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}

export function writeMetadata(pdf: PDFDocument, metadata: string): void {
  const stream = pdf.context.stream(new TextEncoder().encode(metadata), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

/** How a reader shows and prints a PDF; made when there is nothing about it yet. */
export function viewerPreferences(pdf: PDFDocument): PDFDict {
  const key = PDFName.of("ViewerPreferences");
  const preferences = pdf.catalog.lookupMaybe(key, PDFDict) ?? pdf.context.obj({});
  pdf.catalog.set(key, preferences);
  return preferences;
}

/**
 * Gives a PDF that was made of others its own title, number of pages and id. The id follows from what it was made of, so that
 * the same sources give the same bytes.
 */
export function describeDerived(pdf: PDFDocument, title: string, sources: readonly Uint8Array[]): void {
  const hash = createHash("sha256").update(title);
  for (const source of sources) hash.update(source);
  const digest = hash.digest().subarray(0, 16);
  const id = digest.toString("base64");
  const metadata = [
    [/(<dc:title><rdf:Alt><rdf:li [^>]*>)[^<]*/, `$1${escapeXml(title).replaceAll("$", "$$$$")}`],
    [/(<xmpTPg:NPages>)\d+/, `$1${pdf.getPageCount()}`],
    [/(<xmpMM:InstanceID>)[^<]*/, `$1${id}`],
    [/(<xmpMM:DocumentID>)[^<]*/, `$1${id}`],
  ].reduce((text, [pattern, replacement]) => replaced(text, pattern as RegExp, replacement as string), readMetadata(pdf));
  writeMetadata(pdf, metadata);
  pdf.setTitle(title);
  const name = PDFHexString.of(digest.toString("hex").toUpperCase());
  pdf.context.trailerInfo.ID = pdf.context.obj([name, name]);
}

function replaced(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`PDF metadata without ${pattern.source}`);
  return text.replace(pattern, replacement);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

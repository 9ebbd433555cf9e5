import type { DocumentFile, PrintDocument } from "../../data/schema/documents.ts";
import { bindPacket } from "./bind-packet.ts";
import { pdfTitle } from "./document-data.ts";
import type { FinishedPdf } from "./finish-pdf.ts";
import { imposeBooklet } from "./impose.ts";

/** Finished PDFs by the path of their file. */
export type FinishedPdfs = ReadonlyMap<string, FinishedPdf>;

/** How a PDF is made of other PDFs that are finished. */
type Deriver = (file: DocumentFile, finished: FinishedPdfs) => Promise<FinishedPdf>;

/** The deriver of a PDF that Typst does not set; undefined for one that it does. */
export function deriverOf({ document, kind }: DocumentFile): Deriver | undefined {
  if (kind === "fold") return fold;
  return document.format === "packet" ? bind : undefined;
}

/** What Typst has to set for a PDF: the PDF itself, or those it is made of, in that order. */
export function sourcesOf(file: DocumentFile): DocumentFile[] {
  const { document, kind } = file;
  if (document.format === "packet") return [coverOf(file), ...(document.parts ?? []).map(printOf)];
  return kind === "fold" ? [printOf(document)] : [file];
}

function printOf(document: PrintDocument): DocumentFile {
  return { document, kind: "print", file: document.file };
}

/** The cover note of a packet. It is set as a sheet of its own, and not offered as a file. */
function coverOf({ document, kind, file }: DocumentFile): DocumentFile {
  return { document: { ...document, sheets: 1 }, kind, file: file.replace(/\.pdf$/, "-voorblad.pdf") };
}

const fold: Deriver = async ({ document, kind }, finished) => imposeBooklet(pdfAt(finished, document.file), pdfTitle(document.title, kind));

const bind: Deriver = async (file, finished) => {
  const { title, front, parts = [] } = file.document;
  const cover = { title, page: front, bytes: pdfAt(finished, coverOf(file).file) };
  return bindPacket([cover, ...parts.map((part) => ({ title: part.title, page: part.front, bytes: pdfAt(finished, part.file) }))], title);
};

function pdfAt(finished: FinishedPdfs, file: string): Uint8Array {
  const pdf = finished.get(file);
  if (!pdf) throw new Error(`${file} is not made yet`);
  return pdf.bytes;
}

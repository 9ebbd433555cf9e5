import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { filesOf } from "../../data/schema/documents.ts";
import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import type { FinishedPdf } from "./finish-pdf.ts";
import { createPress } from "./press.ts";
import type { Press } from "./press.ts";

export interface PdfOptions {
  /** Folder of the site; each document goes to its own place in it, "pdf/handboek.pdf". */
  readonly outputFolder: string;
  /** The PDFs to make, by the path of their file; all when it is left out. */
  readonly wanted?: readonly string[];
  /** Called after each PDF: those that are set in the order of the book, then those that are made of other PDFs. */
  readonly onProgress?: (result: PdfResult) => void;
}

/** A PDF that was made. */
export interface PdfResult extends DocumentFile {
  readonly pages: number;
  /** Size of the file. */
  readonly bytes: number;
}

/**
 * Makes the PDFs of a book: tagged PDF/UA-1, the same bytes for the same book. Nothing is written unless all can be made.
 *
 * @param press of its own, for a process that makes the PDFs of a book again and again
 * @returns what was made, in the order of the book
 * @throws ProblemsError with everything an author or officer must mend: a character no font has, a picture without a
 * description, a handout that does not fit on its sheets
 */
export async function makePdfs(book: Book, { outputFolder, wanted, onProgress = () => {} }: PdfOptions, press?: Press): Promise<PdfResult[]> {
  const used = press ?? createPress();
  const offered = book.documents.flatMap(filesOf);
  try {
    const pdfs = await used.print(book, wanted, (file, pdf) => {
      // The cover note of a packet is set by itself, and offered only as part of it.
      if (offered.some((one) => one.file === file.file)) onProgress(resultOf(file, pdf));
    });
    for (const [file, { bytes }] of pdfs) await write(path.join(outputFolder, file), bytes);
    return offered.flatMap((file) => {
      const pdf = pdfs.get(file.file);
      return pdf ? [resultOf(file, pdf)] : [];
    });
  } finally {
    if (!press) used.close();
  }
}

function resultOf(file: DocumentFile, { pages, bytes }: FinishedPdf): PdfResult {
  return { ...file, pages, bytes: bytes.length };
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

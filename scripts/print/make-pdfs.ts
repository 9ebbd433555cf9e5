import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf } from "../../data/schema/documents.ts";
import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import { ProblemsError } from "../report/problem.ts";
import type { Problem } from "../report/problem.ts";
import { checkInput } from "./check-input.ts";
import { addPictures } from "./check-pictures.ts";
import { documentData } from "./document-data.ts";
import { setDocument } from "./fit.ts";
import { printFonts } from "./fonts.ts";
import { createPictures } from "./pictures.ts";
import { startTypst } from "./typst.ts";
import type { Typst } from "./typst.ts";
import { markUa1 } from "./ua.ts";

export interface PdfOptions {
  /** Folder of the site; each document goes to its own place in it, "pdf/handboek.pdf". */
  readonly outputFolder: string;
  /** Called after each document, in the order of the book. */
  readonly onProgress?: (result: PdfResult) => void;
}

/** A PDF that was made. */
export interface PdfResult extends DocumentFile {
  readonly pages: number;
  /** Size of the file. */
  readonly bytes: number;
}

/**
 * Makes every PDF of a book: tagged PDF/UA-1, the same bytes for the same book. Nothing is written unless all can be made.
 *
 * @returns what was made, in the order of the book
 * @throws ProblemsError with everything an author or officer must mend: a character no font has, a picture without a
 * description, a handout that does not fit on its sheets
 */
export async function makePdfs(book: Book, { outputFolder, onProgress }: PdfOptions): Promise<PdfResult[]> {
  const typst = await startTypst(printFonts(book.organisation.brand.typeface).files);
  try {
    await addTemplates(typst);
    const pdfs = await setDocuments(book, typst, onProgress ?? (() => {}));
    for (const { result, content } of pdfs) await write(path.join(outputFolder, result.file), content);
    return pdfs.map(({ result }) => result);
  } finally {
    typst.close();
  }
}

interface Pdf {
  readonly result: PdfResult;
  readonly content: Uint8Array;
}

async function setDocuments(book: Book, typst: Typst, onProgress: (result: PdfResult) => void): Promise<Pdf[]> {
  const pictures = createPictures();
  const files = book.documents.flatMap(filesOf).map((file) => ({ file, data: documentData(book, file, pictures) }));
  const problems = files.flatMap(({ data }) => checkInput(book, data, typst.covers));
  stopAt([...eachOnce(problems), ...(await addPictures(typst, pictures, book))]);

  const pdfs: Pdf[] = [];
  const misfits: Problem[] = [];
  for (const { file, data } of files) {
    const { pdf, misfits: found } = setDocument(typst, file, data, book);
    misfits.push(...found);
    const { bytes: content, pages } = await markUa1(pdf);
    const result = { ...file, pages, bytes: content.length };
    pdfs.push({ result, content });
    onProgress(result);
  }
  stopAt(misfits);
  return pdfs;
}

/** A page that stands in two documents has its problems twice. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** The templates and the drawings, under the names the templates use for each other. */
async function addTemplates(typst: Typst): Promise<void> {
  const layouts = fileURLToPath(new URL("../../layouts/", import.meta.url));
  await addFolder(typst, path.join(layouts, "print"), "/");
  await addFolder(typst, path.join(layouts, "icons"), "/icons/");
  await addFolder(typst, path.join(layouts, "pictograms"), "/pictograms/");
}

async function addFolder(typst: Typst, folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) typst.put(`${prefix}${name}`, await readFile(path.join(folder, name)));
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

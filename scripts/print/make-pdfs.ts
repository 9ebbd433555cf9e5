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
import { deriverOf, filesToSet } from "./derive-pdf.ts";
import type { FinishedPdfs } from "./derive-pdf.ts";
import { documentData } from "./document-data.ts";
import type { UnsizedDocument } from "./document-data.ts";
import { finishPdf } from "./finish-pdf.ts";
import type { FinishedPdf } from "./finish-pdf.ts";
import { setDocument } from "./fit.ts";
import { printFonts } from "./fonts.ts";
import { createPictures } from "./pictures.ts";
import { startTypst } from "./typst.ts";
import type { Typst } from "./typst.ts";

export interface PdfOptions {
  /** Folder of the site; each document goes to its own place in it, "pdf/handboek.pdf". */
  readonly outputFolder: string;
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
    const finished = await makeAll(book, typst, onProgress ?? (() => {}));
    const offered = book.documents.flatMap(filesOf).flatMap((file) => {
      const pdf = finished.get(file.file);
      return pdf ? [{ file, pdf }] : [];
    });
    for (const { file, pdf } of offered) await write(path.join(outputFolder, file.file), pdf.bytes);
    return offered.map(({ file, pdf }) => resultOf(file, pdf));
  } finally {
    typst.close();
  }
}

/** A PDF to be set, and all that its template must know. */
interface Sheet {
  readonly file: DocumentFile;
  readonly data: UnsizedDocument;
}

/** Everything is set, then made of what was set, and only then are there PDFs to write. */
async function makeAll(book: Book, typst: Typst, onProgress: (result: PdfResult) => void): Promise<FinishedPdfs> {
  const files = book.documents.flatMap(filesOf);
  const finished = new Map<string, FinishedPdf>();
  const offered = new Set(files.map(({ file }) => file));
  const add = (file: DocumentFile, pdf: FinishedPdf): void => {
    finished.set(file.file, pdf);
    if (offered.has(file.file)) onProgress(resultOf(file, pdf));
  };
  await setAll(book, typst, files.flatMap((file) => filesToSet(file, book)), add);
  for (const file of files) {
    const derive = deriverOf(file);
    if (derive) add(file, await derive(file, finished, book));
  }
  return finished;
}

async function setAll(book: Book, typst: Typst, files: readonly DocumentFile[], add: (file: DocumentFile, pdf: FinishedPdf) => void): Promise<void> {
  const pictures = createPictures();
  const sheets: Sheet[] = files.map((file) => ({ file, data: documentData(book, file, pictures) }));
  const problems = sheets.flatMap(({ data }) => checkInput(book, data, typst.covers));
  stopAt([...eachOnce(problems), ...(await addPictures(typst, pictures, book))]);

  const misfits: Problem[] = [];
  for (const { file, data } of sheets) {
    const { pdf, misfits: found } = setDocument(typst, file, data, book);
    misfits.push(...found);
    if (pdf) add(file, await finishPdf(pdf, file, book));
  }
  stopAt(eachOnce(misfits));
}

function resultOf(file: DocumentFile, { pages, bytes }: FinishedPdf): PdfResult {
  return { ...file, pages, bytes: bytes.length };
}

/** A page that stands in two documents, or in one that is made in two ways, has its problems twice. */
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

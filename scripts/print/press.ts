import { filesOf } from "../../data/schema/documents.ts";
import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import { ProblemsError } from "../report/problem.ts";
import type { Problem } from "../report/problem.ts";
import { checkInput } from "./check-input.ts";
import { addPictures } from "./check-pictures.ts";
import { deriverOf, sourcesOf } from "./derive-pdf.ts";
import type { FinishedPdfs } from "./derive-pdf.ts";
import { documentData } from "./document-data.ts";
import type { UnsizedDocument } from "./document-data.ts";
import { createEngines, keyOf } from "./engine.ts";
import { finishPdf } from "./finish-pdf.ts";
import type { FinishedPdf } from "./finish-pdf.ts";
import { setDocument } from "./fit.ts";
import type { Attempt } from "./fit.ts";
import { createPictures } from "./pictures.ts";
import type { Pictures } from "./pictures.ts";
import type { Typst } from "./typst.ts";

/**
 * Makes PDFs, and keeps what it made: one of which nothing changed is not made again. Typst is started for the first book and
 * serves for the next ones too.
 */
export interface Press {
  /**
   * Makes PDFs of a book in memory.
   *
   * @param wanted which of its PDFs, by the path of their file; all when it is left out
   * @param onMade called after each PDF that is made anew
   * @returns the wanted PDFs, also those that were there already
   * @throws ProblemsError with everything an author or officer must mend in them
   */
  readonly print: (book: Book, wanted?: readonly string[], onMade?: (file: DocumentFile, pdf: FinishedPdf) => void) => Promise<FinishedPdfs>;
  /** Gives the memory back. */
  readonly close: () => void;
}

/** A PDF to be set, all that its template must know, and a name for all that decides what comes out. */
interface Sheet {
  readonly file: DocumentFile;
  readonly data: UnsizedDocument;
  readonly key: string;
}

interface Kept {
  readonly key: string;
  readonly pdf: FinishedPdf;
}

/** A press that has made nothing yet. */
export function createPress(): Press {
  const engines = createEngines();
  const kept = new Map<string, Kept>();

  return {
    async print(book, wanted, onMade = () => {}) {
      const files = book.documents.flatMap(filesOf).filter(({ file }) => wanted === undefined || wanted.includes(file));
      const { typst, fingerprint } = await engines.for(book.organisation.brand.typeface);
      const pictures = createPictures();
      const sheets = sheetsOf(book, files, pictures, fingerprint);
      const changed = sheets.filter(({ file, key }) => kept.get(file.file)?.key !== key);
      const keep = (file: DocumentFile, key: string, pdf: FinishedPdf): void => {
        kept.set(file.file, { key, pdf });
        onMade(file, pdf);
      };
      if (changed.length > 0) await setAll(book, typst, pictures, changed, keep);
      await deriveAll(files, kept, keep);
      return new Map(files.map(({ file }) => [file, pdfAt(kept, file)]));
    },
    close: engines.close,
  };
}

/**
 * Everything that Typst sets for these PDFs, in their order; a document that is part of a packet comes once. The name of a
 * picture follows from what is in its file, so the key tells of that too.
 */
function sheetsOf(book: Book, files: readonly DocumentFile[], pictures: Pictures, fingerprint: string): Sheet[] {
  const once = [...new Map(files.flatMap(sourcesOf).map((file) => [file.file, file])).values()];
  return once.map((file) => {
    const data = documentData(book, file, pictures);
    return { file, data, key: keyOf(fingerprint, JSON.stringify([data, file])) };
  });
}

async function setAll(
  book: Book, typst: Typst, pictures: Pictures, sheets: readonly Sheet[], keep: (file: DocumentFile, key: string, pdf: FinishedPdf) => void,
): Promise<void> {
  const problems = sheets.flatMap(({ data }) => checkInput(book, data, typst.covers));
  stopAt([...eachOnce(problems), ...(await addPictures(typst, pictures, book))]);

  const misfits: Problem[] = [];
  const attempts = new Map<string, Attempt>();
  for (const { file, data, key } of sheets) {
    const { pdf, fitted, misfits: found } = setDocument(typst, file, data, book, file.kind === "fill" ? attempts.get(file.document.id) : undefined);
    if (fitted && file.kind === "print") attempts.set(file.document.id, fitted);
    misfits.push(...found);
    if (pdf) keep(file, key, await finishPdf(pdf, file, book));
  }
  stopAt(eachOnce(misfits));
}

/** Makes the PDFs that are made of others, when one of those changed. */
async function deriveAll(
  files: readonly DocumentFile[], kept: ReadonlyMap<string, Kept>, keep: (file: DocumentFile, key: string, pdf: FinishedPdf) => void,
): Promise<void> {
  for (const file of files) {
    const derive = deriverOf(file);
    if (!derive) continue;
    const sources = sourcesOf(file).map((source) => source.file);
    const key = keyOf(JSON.stringify(file), ...sources.map((source) => kept.get(source)?.key ?? ""));
    if (kept.get(file.file)?.key === key) continue;
    keep(file, key, await derive(file, new Map(sources.map((source) => [source, pdfAt(kept, source)]))));
  }
}

function pdfAt(kept: ReadonlyMap<string, Kept>, file: string): FinishedPdf {
  const found = kept.get(file);
  if (!found) throw new Error(`${file} was not made`);
  return found.pdf;
}

/** A page that stands in two documents has its problems twice. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

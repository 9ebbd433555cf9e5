import { type DocumentFile, isLongForm, type PrintDocument } from "../../data/schema/documents.ts";
import type { Book, BookPage } from "../book/book.ts";
import type { Problem } from "../report/problem.ts";
import type { DocumentData, UnsizedDocument } from "./document-data.ts";
import { TypstError } from "./typst.ts";
import type { Compiled, Typst } from "./typst.ts";

interface Format {
  readonly template: string;
  /** Sizes of the text in points: the first that fits is taken. */
  readonly sizes: readonly number[];
  /** Pages on a sheet of A4. A card is folded, so its back stays empty; a booklet has two pages on each side. */
  readonly pagesPerSheet: 1 | 2 | 4;
  /** The text runs the same whatever the number of pages it may have, so one look tells how many it needs. */
  readonly runsOn?: true;
}

const formats: Readonly<Record<PrintDocument["format"], Format>> = {
  book: { template: "/book.typ", sizes: [11], pagesPerSheet: 2 },
  a4: { template: "/handout.typ", sizes: [12, 11.5, 11, 10.5], pagesPerSheet: 2 },
  /** Of a packet only the cover note is set, on one side of a sheet: it is read at a glance, on the way to somebody. */
  packet: { template: "/handout.typ", sizes: [12, 11.5, 11, 10.5], pagesPerSheet: 1 },
  booklet: { template: "/booklet.typ", sizes: [14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5], pagesPerSheet: 4 },
  card: { template: "/card.typ", sizes: [12, 11.5, 11, 10.5, 10, 9.5, 9], pagesPerSheet: 1 },
  half: { template: "/half.typ", sizes: [12, 11.5, 11, 10.5, 10, 9.5], pagesPerSheet: 1 },
};

/** A worksheet has the size of a handout and a look of its own. */
const worksheet: Format = { ...formats.a4, template: "/worksheet.typ", runsOn: true };

/** Large print has the size the guidelines ask for, on as much paper as it takes. */
const largePrint: Format = { ...formats.a4, template: "/large.typ", sizes: [18] };

function formatOf({ document, kind: way }: DocumentFile, book: Book): Format {
  if (way === "large") return largePrint;
  const kind = book.pages.get(document.pages[0] ?? "")?.data.kind;
  return kind === "worksheet" && document.format === "a4" ? worksheet : formats[document.format];
}

/** Easy language is set large, whatever the sheet: 15 points at least, also on a form (the writing contract asks for 14 to 16). */
const easySizes = [16, 15.5, 15];

/**
 * A long form is set in the smallest size at once: in a meeting fewer sheets are of more use than larger letters, and to try
 * each size took the form with all policy questions ten seconds more.
 */
function sizesFor(document: PrintDocument, sizes: readonly number[]): readonly number[] {
  return isLongForm(document) ? sizes.slice(-1) : sizes;
}

export interface FittedDocument {
  /** The PDF, and how it fitted; null when there are misfits. */
  readonly pdf: Uint8Array | null;
  readonly fitted: Attempt | null;
  /** What to tell the authors of what does not fit, even in the smallest text that reads well. */
  readonly misfits: readonly Problem[];
}

/** How a document is tried: in which size, on how many pages; null for as many as it takes. */
export type Attempt = Pick<DocumentData, "textSize" | "pageLimit">;

/**
 * Sets a document in the largest text that fits on its sheets of paper; all cards of a set get the same size.
 *
 * @param known how the same document fitted that was made in another way: one to fill in is the one to print with fields
 */
export function setDocument(typst: Typst, file: DocumentFile, data: UnsizedDocument, book: Book, known?: Attempt): FittedDocument {
  const { template, ...paper } = formatOf(file, book);
  const sizes = data.layer === "easy" && file.kind !== "large" ? easySizes : sizesFor(file.document, paper.sizes);
  const set = (attempt: Attempt, smallest: boolean): Tried => compile(typst, template, { ...data, ...attempt, smallest });
  const attempts = known ? [known] : attemptsFor(file, { ...paper, sizes }, (attempt) => set(attempt, false));
  for (const attempt of attempts) {
    const smallest = attempt === attempts.at(-1);
    const tried = set(attempt, smallest);
    if (isFit(tried)) return { pdf: tried.pdf(), fitted: attempt, misfits: [] };
    if (smallest && known) return setDocument(typst, file, data, book);
    if (smallest) return { pdf: null, fitted: null, misfits: misfitsOf(file.document, book, tried.linesTooMany, attempt.textSize) };
  }
  throw new Error(`no text size for ${file.document.format}`);
}

/**
 * What to try, in this order: the fewest sheets of A4, each with the largest text. A form that may have two sheets often needs
 * one; fewer sheets are passed over at once when even the smallest text does not fit on them.
 */
function attemptsFor({ document, kind }: DocumentFile, { sizes, pagesPerSheet, runsOn }: Omit<Format, "template">, set: (attempt: Attempt) => Tried): Attempt[] {
  const { sheets, format } = document;
  if (sheets === undefined || kind === "large") return sizes.map((textSize) => ({ textSize, pageLimit: null }));
  const on = (count: number): Attempt[] => sizes.map((textSize) => ({ textSize, pageLimit: count * pagesPerSheet }));
  const fewer = format === "a4" ? Array.from({ length: sheets - 1 }, (_, index) => index + 1) : [];
  const needed = runsOn && sheets > 2 ? Math.max(...on(sheets).slice(-1).map((attempt) => set(attempt).lastPage)) : 1;
  const possible = fewer.filter((count) => count * pagesPerSheet >= needed);
  const fewest = possible.find((count) => on(count).slice(-1).every((attempt) => isFit(set(attempt)))) ?? sheets;
  return [...new Set([fewest, sheets])].flatMap(on);
}

function isFit({ linesTooMany }: Tried): boolean {
  return linesTooMany.every((lines) => lines <= 0);
}

/** `lastPage` is the page on which the text of a sheet ends. */
type Tried = Pick<Compiled, "pdf"> & { readonly linesTooMany: readonly number[]; readonly lastPage: number };

/** `linesTooMany` has one number for the whole document or the back of a book, or at the smallest size one for each card of a set. */
function compile(typst: Typst, template: string, data: Omit<DocumentData, "steady">): Tried {
  const { pdf, note } = settled(typst, template, data);
  return { pdf, lastPage: Number(note("last-page") ?? 0), linesTooMany: data.pageLimit === null && !data.hasBack ? [] : [note("lines-too-many")].flat().map(Number) };
}

/**
 * Sets a document. In a book a page number can move the text, and the text the page it tells of; Typst then goes round in circles,
 * and says so. With room of one width for all page numbers it cannot.
 */
function settled(typst: Typst, template: string, data: Omit<DocumentData, "steady">): Compiled {
  const set = (steady: boolean): Compiled => {
    typst.put("/document.json", JSON.stringify({ ...data, steady } satisfies DocumentData));
    return typst.compile(template);
  };
  try {
    return set(false);
  } catch (error) {
    if (error instanceof TypstError && error.diagnostics.every(({ message }) => message.startsWith("layout did not converge"))) return set(true);
    throw error;
  }
}

function misfitsOf(document: PrintDocument, book: Book, linesTooMany: readonly number[], textSize: number): Problem[] {
  const { back } = document;
  if (back !== undefined) return linesTooMany.map((lines) => backTooLong(book.pages.get(back), lines));
  return linesTooMany.flatMap((lines, index) => (lines > 0 ? [tooLong(document, book.pages.get(document.pages[index] ?? ""), lines, textSize)] : []));
}

function tooLong(document: PrintDocument, page: BookPage | undefined, linesTooMany: number, textSize: number): Problem {
  const isCard = document.format === "half";
  const title = (isCard ? page?.title : undefined) ?? document.title;
  const lines = linesText(linesTooMany);
  return {
    level: "error",
    code: "pdf-vel",
    file: page?.file ?? document.file,
    what: `“${title}” past niet op ${paperOf(document)}: er ${lines} te veel.`,
    why: `De tekst is al zo klein als nog goed leest (${String(textSize).replace(".", ",")} punt).`,
    todo: isCard ? "Kort de tekst van de kaart in." : document.format === "packet" ? "Kort de tekst in: bovenop een pakket ligt één vel." : "Kort de tekst in, of sta meer vellen toe bij print in de kop van de pagina.",
  };
}

/** All books have the same back, so all say the same of it. */
function backTooLong(page: BookPage | undefined, linesTooMany: number): Problem {
  return {
    level: "error",
    code: "pdf-vel",
    file: page?.file ?? "",
    what: `“${page?.title ?? ""}” past niet op de achterkant van het handboek: er ${linesText(linesTooMany)} te veel.`,
    why: "Deze pagina staat alleen op de laatste bladzijde, zodat je haar in een noodgeval meteen vindt.",
    todo: "Kort de tekst in.",
  };
}

function linesText(count: number): string {
  return count === 1 ? "is ongeveer 1 regel" : `zijn ongeveer ${count} regels`;
}

function paperOf({ format, sheets }: PrintDocument): string {
  if (format === "half") return "een half vel";
  if (format === "packet") return "één kant van een vel";
  const { pagesPerSheet } = formats[format];
  if (format === "booklet") return `een boekje van ${(sheets ?? 1) * pagesPerSheet} bladzijden`;
  const sides = pagesPerSheet === 2 ? ", aan twee kanten bedrukt" : "";
  return `${sheets === 1 ? "één vel" : `${sheets} vellen`}${sides}`;
}

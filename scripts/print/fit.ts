import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import type { Problem } from "../report/problem.ts";
import type { DocumentData, UnsizedDocument } from "./document-data.ts";
import type { Typst } from "./typst.ts";

interface Format {
  readonly template: string;
  /** Sizes of the text in points: the first that fits is taken. */
  readonly sizes: readonly number[];
  /** Sides of a sheet of paper that are printed. A card is folded, so its back stays empty. */
  readonly sides: 1 | 2;
}

const formats: Readonly<Record<PrintDocument["format"], Format>> = {
  book: { template: "/book.typ", sizes: [11], sides: 2 },
  a4: { template: "/handout.typ", sizes: [12, 11.5, 11, 10.5], sides: 2 },
  card: { template: "/card.typ", sizes: [12, 11.5, 11, 10.5, 10, 9.5, 9], sides: 1 },
};

export interface FittedDocument {
  readonly pdf: Uint8Array;
  /** What to tell the author when it does not fit on its sheets, even in the smallest text that reads well. */
  readonly misfit?: Problem;
}

/** Sets a document in the largest text that fits on its sheets of paper. */
export function setDocument(typst: Typst, document: PrintDocument, data: UnsizedDocument, book: Book): FittedDocument {
  const { template, sizes, sides } = formats[document.format];
  const pageLimit = document.sheets === undefined ? null : document.sheets * sides;
  for (const textSize of sizes) {
    const { pdf, linesTooMany } = compile(typst, template, { ...data, textSize, pageLimit });
    if (linesTooMany <= 0) return { pdf };
    if (textSize === sizes.at(-1)) return { pdf, misfit: tooLong(document, book, linesTooMany, textSize) };
  }
  throw new Error(`no text size for ${document.format}`);
}

function compile(typst: Typst, template: string, data: DocumentData): { pdf: Uint8Array; linesTooMany: number } {
  typst.put("/document.json", JSON.stringify(data));
  const { pdf, note } = typst.compile(template);
  return { pdf, linesTooMany: data.pageLimit === null ? 0 : Number(note("lines-too-many")) };
}

function tooLong(document: PrintDocument, book: Book, linesTooMany: number, textSize: number): Problem {
  const sheets = document.sheets === 1 ? "één vel" : `${document.sheets} vellen`;
  const sides = formats[document.format].sides === 2 ? ", aan twee kanten bedrukt" : "";
  const lines = linesTooMany === 1 ? "1 regel" : `${linesTooMany} regels`;
  return {
    level: "error",
    code: "pdf-vel",
    file: book.pages.get(document.pages[0] ?? "")?.file ?? document.file,
    what: `“${document.title}” past niet op ${sheets}${sides}: er is ongeveer ${lines} te veel.`,
    why: `De tekst is al zo klein als nog goed leest (${String(textSize).replace(".", ",")} punt).`,
    todo: "Kort de tekst in, of sta meer vellen toe bij print in de kop van de pagina.",
  };
}

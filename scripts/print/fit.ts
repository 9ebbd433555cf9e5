import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import type { Problem } from "../report/problem.ts";
import type { DocumentData } from "./document-data.ts";
import type { Typst } from "./typst.ts";

/** The template of each format, and the sizes of its text in points: the first that fits is taken. */
const formats: Readonly<Record<PrintDocument["format"], { template: string; sizes: readonly [number, ...number[]] }>> = {
  book: { template: "/book.typ", sizes: [11] },
  a4: { template: "/handout.typ", sizes: [12, 11.5, 11, 10.5] },
  card: { template: "/card.typ", sizes: [10, 9.5, 9, 8.5] },
};

export interface FittedDocument {
  readonly pdf: Uint8Array;
  /** What to tell the author when it does not fit on its sheets, even in the smallest text that reads well. */
  readonly misfit?: Problem;
}

/** Sets a document in the largest text that fits on its sheets of paper. */
export function setDocument(typst: Typst, document: PrintDocument, data: Omit<DocumentData, "textSize">, book: Book): FittedDocument {
  const { template, sizes } = formats[document.format];
  for (const textSize of sizes) {
    const { pdf, excess } = compile(typst, template, { ...data, textSize });
    if (excess <= 0) return { pdf };
    if (textSize === sizes.at(-1)) return { pdf, misfit: tooLong(document, book, excess, textSize) };
  }
  throw new Error(`no text size for ${document.format}`);
}

function compile(typst: Typst, template: string, data: DocumentData): { pdf: Uint8Array; excess: number } {
  typst.put("/document.json", JSON.stringify(data));
  const { pdf, note } = typst.compile(template);
  return { pdf, excess: data.sheets === null ? 0 : Number(note("lines-past-sheet")) };
}

function tooLong(document: PrintDocument, book: Book, excess: number, textSize: number): Problem {
  const sheets = document.sheets === 1 ? "één vel" : `${document.sheets} vellen`;
  const lines = excess === 1 ? "1 regel" : `${excess} regels`;
  return {
    level: "error",
    code: "pdf-vel",
    file: book.pages.get(document.pages[0] ?? "")?.file ?? document.file,
    what: `“${document.title}” past niet op ${sheets}: er is ongeveer ${lines} te veel.`,
    why: `De tekst is al zo klein als nog goed leest (${String(textSize).replace(".", ",")} punt).`,
    todo: "Kort de tekst in, of sta meer vellen toe bij print in de kop van de pagina.",
  };
}

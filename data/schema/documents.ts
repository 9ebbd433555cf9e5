import type { Book, BookPage } from "../../scripts/book/book.ts";
import { parentPath, pathNames } from "../../scripts/book/page-path.ts";
import { hasRoomToFill } from "../../scripts/markdown/room-to-fill.ts";
import { booksOf } from "./books.ts";

/** The ways a document can be made besides the one to print and read: to fill in on a screen, in large print, to fold. */
export const variantKinds = ["fill", "large", "fold"] as const;

export type VariantKind = (typeof variantKinds)[number];

/** The same document made in another way. */
export interface DocumentVariant {
  readonly kind: VariantKind;
  /** Path from the site root, "pdf/handouts-intake-groot.pdf". */
  readonly file: string;
  /** Site paths of its pages where it has not all of them: of a set of cards, those with room to fill in. */
  readonly pages?: readonly string[];
}

/** What is made beside the site to print: a PDF, and the same in other ways where that helps somebody. */
export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  /** Path from the site root, "pdf/handboek.pdf". */
  readonly file: string;
  /** "booklet" has pages of A5, four on a sheet; "half" is a set of cards, two on a sheet; "packet" is a cover note with other documents after it. */
  readonly format: "book" | "a4" | "booklet" | "card" | "half" | "packet";
  /** Most sheets of A4 it may take, printed on both sides where its format is; of a packet those of all its parts. */
  readonly sheets?: number;
  /** Site path of the page it takes its title and summary from; a set of cards has a page of its own for that. */
  readonly front: string;
  /** Site paths of its pages, in the order in which they are printed. */
  readonly pages: readonly string[];
  /** Of a book: the last of its pages, which stands by itself on the back. */
  readonly back?: string;
  /** Of a packet: the documents that come after its cover note, in that order. */
  readonly parts?: readonly PrintDocument[];
  readonly variants: readonly DocumentVariant[];
}

/** True for a form of so many sheets that it is set in one size, and that how many it takes depends on what was answered. */
export function isLongForm({ format, sheets = 1 }: Pick<PrintDocument, "format" | "sheets">): boolean {
  return format === "a4" && sheets > 4;
}

/** One PDF of a document: "print" is the one that is named after it. */
export interface DocumentFile {
  readonly document: PrintDocument;
  readonly kind: VariantKind | "print";
  readonly file: string;
}

/** Every PDF of a document, the one to print first. */
export function filesOf(document: PrintDocument): DocumentFile[] {
  return [{ document, kind: "print", file: document.file }, ...document.variants.map(({ kind, file, pages }) => ({ document: pages ? { ...document, pages } : document, kind, file }))];
}

/** Every document of a book: the whole handbook, the book of each section, then each page or set of cards that has sheets of its own. */
export function documentsOf(book: Pick<Book, "pages" | "organisation">): PrintDocument[] {
  const pages = [...book.pages.values()];
  const own = pages.flatMap((page) => ownDocument(page, pages));
  return [...booksOf(book), ...own.map((document) => withParts(document, book, own))];
}

/** What may be part of a packet: sheets that are printed like its cover note. Of a booklet every second side would be upside down. */
export const packetFormats: readonly string[] = ["a4", "card"];

/** A document whose page names parts is a packet, when this organisation has one of those parts. */
function withParts(document: PrintDocument, { pages }: Pick<Book, "pages">, all: readonly PrintDocument[]): PrintDocument {
  const named = pages.get(document.front)?.packet ?? [];
  const parts = named.flatMap(({ path }) => all.find(({ front, format }) => front === path && packetFormats.includes(format)) ?? []);
  if (parts.length === 0) return document;
  const sheets = parts.reduce((sum, part) => sum + (part.sheets ?? 0), document.sheets ?? 0);
  return { ...document, format: "packet", sheets, parts, variants: [] };
}

function ownDocument(page: BookPage, all: readonly BookPage[]): PrintDocument[] {
  const { path, title, data } = page;
  if (!data.print) return [];
  if (data.print.format === "half") return cardSet(path, all);
  return [{ ...named(path), title, format: data.print.format, sheets: data.print.sheets, front: path, pages: [path], variants: variantsOf(page) }];
}

/** The other ways a page with a PDF of its own is made, each when it is of use. */
function variantsOf(page: BookPage): DocumentVariant[] {
  const { path, data } = page;
  const { id } = named(path);
  return [
    ...fillVariant(path, [page]),
    ...(isForClients(data) ? [{ kind: "large", file: `pdf/${id}-groot.pdf` } as const] : []),
    ...(data.print?.format === "booklet" ? [{ kind: "fold", file: `pdf/${id}-vouwen.pdf` } as const] : []),
  ];
}

/** What has room to fill in can be filled in on a screen too. */
function fillVariant(path: string, pages: readonly BookPage[]): DocumentVariant[] {
  const withRoom = pages.filter(({ tokens }) => hasRoomToFill(tokens));
  if (withRoom.length === 0) return [];
  const some = withRoom.length < pages.length ? { pages: withRoom.map((page) => page.path) } : {};
  return [{ kind: "fill", file: `pdf/${named(path).id}-invullen.pdf`, ...some }];
}

/** A sheet that is given to clients and their families, some of whom read only large print. */
function isForClients({ kind, audience, print }: BookPage["data"]): boolean {
  return kind === "handout" && audience[0] === "clients" && (print?.format === "a4" || print?.format === "booklet");
}

/** The cards of one folder are one document, which comes where the first of them stands. */
function cardSet(path: string, all: readonly BookPage[]): PrintDocument[] {
  const folder = parentPath(path) ?? "/";
  const cards = all.filter((page) => page.data.print?.format === "half" && parentPath(page.path) === folder);
  if (cards[0]?.path !== path) return [];
  const title = all.find((page) => page.path === folder)?.title ?? "";
  const sheets = Math.ceil(cards.length / 2);
  return [{ ...named(folder), title, format: "half", sheets, front: folder, pages: cards.map((card) => card.path), variants: fillVariant(folder, cards) }];
}

/** Cards in the topmost folder have no folder to be named after. */
function named(path: string): { id: string; file: string } {
  const id = pathNames(path).join("-") || "kaarten";
  return { id, file: `pdf/${id}.pdf` };
}

import type { Book, BookPage } from "../../scripts/book/book.ts";
import { parentPath, pathNames } from "../../scripts/book/page-path.ts";

/** A PDF that is made beside the site. */
export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  /** Path from the site root, "pdf/handboek.pdf". */
  readonly file: string;
  /** "half" is a set of cards, two on a sheet. */
  readonly format: "book" | "a4" | "card" | "half";
  /** Sheets of paper it must fit on. */
  readonly sheets?: number;
  /** Site path of the page it takes its title and summary from; a set of cards has a page of its own for that. */
  readonly front: string;
  /** Site paths of its pages, in reading order. */
  readonly pages: readonly string[];
}

/** Every PDF of a book: the whole handbook first, then each page or set of cards that has sheets of its own. */
export function documentsOf(book: Pick<Book, "pages" | "organisation">): PrintDocument[] {
  const pages = [...book.pages.values()];
  const handbook: PrintDocument = {
    id: "handboek",
    title: "Het hele handboek",
    file: "pdf/handboek.pdf",
    format: "book",
    front: "/",
    pages: pages.filter((page) => page.data.book).map((page) => page.path),
  };
  return [handbook, ...pages.flatMap((page) => ownDocument(page, pages))];
}

function ownDocument({ path, title, data }: BookPage, all: readonly BookPage[]): PrintDocument[] {
  if (!data.print) return [];
  if (data.print.format === "half") return cardSet(path, all);
  return [{ ...named(path), title, format: data.print.format, sheets: data.print.sheets, front: path, pages: [path] }];
}

/** The cards of one folder are one document, which comes where the first of them stands. */
function cardSet(path: string, all: readonly BookPage[]): PrintDocument[] {
  const folder = parentPath(path) ?? "/";
  const cards = all.filter((page) => page.data.print?.format === "half" && parentPath(page.path) === folder);
  if (cards[0]?.path !== path) return [];
  const title = all.find((page) => page.path === folder)?.title ?? "";
  return [{ ...named(folder), title, format: "half", sheets: Math.ceil(cards.length / 2), front: folder, pages: cards.map((card) => card.path) }];
}

/** Cards in the topmost folder have no folder to be named after. */
function named(path: string): { id: string; file: string } {
  const id = pathNames(path).join("-") || "kaarten";
  return { id, file: `pdf/${id}.pdf` };
}

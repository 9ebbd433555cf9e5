import type { Book, BookPage } from "../../scripts/book/book.ts";

/** A PDF that is made beside the site. */
export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  /** Path from the site root, "pdf/handboek.pdf". */
  readonly file: string;
  readonly format: "book" | "a4" | "card";
  /** Sheets of paper it must fit on. */
  readonly sheets?: number;
  /** Site paths of its pages, in reading order. */
  readonly pages: readonly string[];
}

/** Every PDF of a book: the whole handbook first, then each page that has a sheet of its own. */
export function documentsOf(book: Pick<Book, "pages" | "organisation">): PrintDocument[] {
  const pages = [...book.pages.values()];
  const handbook: PrintDocument = {
    id: "handboek",
    title: "Het hele handboek",
    file: "pdf/handboek.pdf",
    format: "book",
    pages: pages.filter((page) => page.data.book).map((page) => page.path),
  };
  return [handbook, ...pages.flatMap(ownDocument)];
}

function ownDocument({ path, title, data }: BookPage): PrintDocument[] {
  if (!data.print) return [];
  const id = path.split("/").filter(Boolean).join("-");
  return [{ id, title, file: `pdf/${id}.pdf`, format: data.print.format, sheets: data.print.sheets, pages: [path] }];
}

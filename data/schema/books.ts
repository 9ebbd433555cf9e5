import type { Book, BookPage } from "../../scripts/book/book.ts";
import { pathNames } from "../../scripts/book/page-path.ts";
import type { PrintDocument } from "./documents.ts";

/** The page that is looked up most stands where it is found soonest in a bound book: at the end, whatever its place in the menu. */
const lastPage = "/begrippen/";

/** What to do first when something goes wrong, and whom to call: on the back of every book, where it needs no looking up. */
const backPage = "/handouts/wat-nu-kaart/";

/** True for the whole handbook, not for the book of one section. */
export function isHandbook({ format, front }: Pick<PrintDocument, "format" | "front">): boolean {
  return format === "book" && front === "/";
}

/** The whole handbook, and the book of each section that has more than one page in it. */
export function booksOf({ pages }: Pick<Book, "pages">): PrintDocument[] {
  const inHandbook = [...pages.values()].filter((page) => page.data.book);
  const back = pages.has(backPage) ? backPage : undefined;
  const [last, others] = [true, false].map((isLast) => inHandbook.filter(({ path }) => (path === lastPage) === isLast));
  return [bookOf("handboek", "Het hele handboek", "/", [...(others ?? []), ...(last ?? [])], back), ...sectionBooks(inHandbook, back)];
}

function sectionBooks(inHandbook: readonly BookPage[], back: string | undefined): PrintDocument[] {
  return [...Map.groupBy(inHandbook, (page) => page.section).values()].flatMap((ofSection) => {
    const [opening, second] = ofSection;
    if (!opening || !second || opening.path !== opening.section) return [];
    return [bookOf(`handboek-${pathNames(opening.path).join("-")}`, opening.title, opening.path, ofSection, back)];
  });
}

function bookOf(id: string, title: string, front: string, ofBook: readonly BookPage[], back: string | undefined): PrintDocument {
  const pages = ofBook.map(({ path }) => path).filter((path) => path !== back);
  return {
    id, title, file: `pdf/${id}.pdf`, format: "book", front, variants: [],
    ...(back === undefined ? { pages } : { pages: [...pages, back], back }),
  };
}

import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../../scripts/book/book.ts";

/**
 * What is set for the organisations that are hard to print: the handbook, which has every text of the site, and each sheet once.
 * Books by section and other ways to make a sheet have the same texts in the same templates; the examples have those.
 */
export function plainBook(book: Book): Book {
  const ofWhole = (document: PrintDocument): boolean => document.format !== "book" || document.front === "/";
  const documents = book.documents.filter((document) => ofWhole(document) && document.format !== "packet");
  return { ...book, documents: documents.map((document) => ({ ...document, variants: [] })) };
}

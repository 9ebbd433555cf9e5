import { expect, test } from "vitest";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book, BookPage } from "../../scripts/book/book.ts";
import { elsewhere } from "../../scripts/print/elsewhere.ts";

const pages = new Map([["/over/", true], ["/blad/", false]].map(([path, inHandbook]) => [path, { title: `Titel van ${String(path)}`, data: { book: inHandbook } } as BookPage] as [string, BookPage]));
const site = "https://zorg.example/sociaal/";

/** What a document says of the place of a page. */
function whereOf(path: string, document: Pick<PrintDocument, "format" | "front">, url?: string): string | null {
  const book = { pages, organisation: { publication: { url, indexing: "intern" } } } as unknown as Book;
  return elsewhere(book, document as PrintDocument)({ path, line: 1 }).where;
}

test("a book gives the address of a page it does not have, as people type it over", () => {
  expect(whereOf("/over/", { format: "book", front: "/samen/" }, site)).toBe("zorg.example/sociaal/over");
  expect(whereOf("/blad/", { format: "book", front: "/" }, site)).toBe("zorg.example/sociaal/blad");
});

test("where the site has no address, the book of a section refers to the handbook for what stands in it", () => {
  expect(whereOf("/over/", { format: "book", front: "/samen/" })).toBe("in het handboek");
  expect(whereOf("/blad/", { format: "book", front: "/samen/" })).toBeNull();
  expect(whereOf("/blad/", { format: "book", front: "/" })).toBeNull();
});

test("the cover note of a packet leads to the sheets that are in it, also where the site has no address", () => {
  const book = { pages, organisation: { publication: { indexing: "intern" } } } as unknown as Book;
  const packet = { format: "packet", front: "/pakket/", parts: [{ front: "/blad/" }] } as unknown as PrintDocument;
  expect(["/blad/", "/over/"].map((path) => elsewhere(book, packet)({ path, line: 1 }).href)).toEqual(["deel:/blad/", null]);
});

test("a sheet has no room for addresses; its foot has that of the site", () => {
  expect(whereOf("/over/", { format: "a4", front: "/blad/" }, site)).toBeNull();
});

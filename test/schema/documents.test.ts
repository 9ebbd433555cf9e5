import { expect, test } from "vitest";
import { documentsOf } from "../../data/schema/documents.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import type { PageData } from "../../data/schema/page.ts";
import { organisationWith } from "./organisation-with.ts";

const page = (path: string, data: Partial<PageData> = {}): [string, BookPage] =>
  [path, { path, title: `Titel van ${path}`, data: { book: true, ...data } } as BookPage];

test("a book gives the handbook, and a PDF for each page with a sheet of its own", () => {
  const pages = new Map([
    page("/"),
    page("/clienten/appen/"),
    page("/zoeken/", { book: false }),
    page("/handouts/partners/", { book: false, print: { format: "a4", sheets: 1 } }),
    page("/handouts/kaart-medewerkers/", { book: false, print: { format: "card", sheets: 1 } }),
  ]);
  expect(documentsOf({ organisation: organisationWith({}), pages })).toEqual([
    { id: "handboek", title: "Het hele handboek", file: "pdf/handboek.pdf", format: "book", pages: ["/", "/clienten/appen/"] },
    {
      id: "handouts-partners",
      title: "Titel van /handouts/partners/",
      file: "pdf/handouts-partners.pdf",
      format: "a4",
      sheets: 1,
      pages: ["/handouts/partners/"],
    },
    {
      id: "handouts-kaart-medewerkers",
      title: "Titel van /handouts/kaart-medewerkers/",
      file: "pdf/handouts-kaart-medewerkers.pdf",
      format: "card",
      sheets: 1,
      pages: ["/handouts/kaart-medewerkers/"],
    },
  ]);
});

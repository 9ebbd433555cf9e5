import { expect, test } from "vitest";
import { isHandbook } from "../../data/schema/books.ts";
import { documentsOf } from "../../data/schema/documents.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import type { PageData } from "../../data/schema/page.ts";
import { organisationWith } from "./organisation-with.ts";

const page = (path: string, data: Partial<PageData> = {}, section = path): [string, BookPage] =>
  [path, { path, section, title: `Titel van ${path}`, data: { book: true, kind: "rule", audience: ["staff"], ...data }, tokens: [] as BookPage["tokens"] } as BookPage];

test("a book gives the handbook, and a PDF for each page with a sheet of its own", () => {
  const pages = new Map([
    page("/"),
    page("/clienten/appen/"),
    page("/zoeken/", { book: false }),
    page("/handouts/partners/", { book: false, print: { format: "a4", sheets: 1 } }),
    page("/handouts/kaart-medewerkers/", { book: false, print: { format: "card", sheets: 1 } }),
  ]);
  expect(documentsOf({ organisation: organisationWith({}), pages })).toEqual([
    { id: "handboek", title: "Het hele handboek", file: "pdf/handboek.pdf", format: "book", front: "/", pages: ["/", "/clienten/appen/"], variants: [] },
    {
      id: "handouts-partners",
      title: "Titel van /handouts/partners/",
      file: "pdf/handouts-partners.pdf",
      format: "a4",
      sheets: 1,
      front: "/handouts/partners/",
      pages: ["/handouts/partners/"],
      variants: [],
    },
    {
      id: "handouts-kaart-medewerkers",
      title: "Titel van /handouts/kaart-medewerkers/",
      file: "pdf/handouts-kaart-medewerkers.pdf",
      format: "card",
      sheets: 1,
      front: "/handouts/kaart-medewerkers/",
      pages: ["/handouts/kaart-medewerkers/"],
      variants: [],
    },
  ]);
});

test("a sheet for clients is made in large print too, and a booklet to be folded", () => {
  const sheet = (path: string, audience: PageData["audience"], format: "a4" | "booklet" | "card", kind: PageData["kind"] = "handout") =>
    page(path, { audience, kind, print: { format, sheets: 1 } });
  const pages = new Map([
    page("/"),
    sheet("/blad/", ["clients", "staff"], "a4"),
    sheet("/boekje/", ["clients"], "booklet"),
    sheet("/boekje-voor-het-team/", ["staff"], "booklet"),
    sheet("/kaart/", ["clients"], "card"),
    sheet("/van-medewerkers/", ["staff", "clients"], "a4"),
    sheet("/werkblad/", ["clients"], "a4", "worksheet"),
  ]);
  const [, ...documents] = documentsOf({ organisation: organisationWith({}), pages });
  expect(documents.map(({ id, variants }) => [id, ...variants.map(({ kind, file }) => `${kind}: ${file}`)])).toEqual([
    ["blad", "large: pdf/blad-groot.pdf"],
    ["boekje", "large: pdf/boekje-groot.pdf", "fold: pdf/boekje-vouwen.pdf"],
    ["boekje-voor-het-team", "fold: pdf/boekje-voor-het-team-vouwen.pdf"],
    ["kaart"],
    ["van-medewerkers"],
    ["werkblad"],
  ]);
});

test("the cards of a folder are one PDF, two on a sheet, named after the folder", () => {
  const half = { print: { format: "half", sheets: 1 } } as const;
  const pages = new Map([
    page("/"),
    page("/dilemmas/"),
    page("/dilemmas/een/", half),
    page("/dilemmas/twee/", half),
    page("/dilemmas/uitleg/"),
    page("/dilemmas/drie/", half),
    page("/kaart/", half),
  ]);
  const [, ...sets] = documentsOf({ organisation: organisationWith({}), pages });
  expect(sets).toEqual([
    {
      id: "dilemmas",
      title: "Titel van /dilemmas/",
      file: "pdf/dilemmas.pdf",
      format: "half",
      sheets: 2,
      front: "/dilemmas/",
      pages: ["/dilemmas/een/", "/dilemmas/twee/", "/dilemmas/drie/"],
      variants: [],
    },
    { id: "kaarten", title: "Titel van /", file: "pdf/kaarten.pdf", format: "half", sheets: 1, front: "/", pages: ["/kaart/"], variants: [] },
  ]);
});

test("a section with two or more pages in the handbook has a book of its own; a page by itself, and pages outside the handbook, have none", () => {
  const inSection = (section: string, ...names: readonly string[]) => names.map((name) => page(`${section}${name}`, {}, section));
  const pages = new Map([
    page("/", {}, "/"),
    ...inSection("/clienten/", "", "appen/", "toevoegen/"),
    ...inSection("/partners/", ""),
    page("/bladen/", {}, "/bladen/"),
    page("/bladen/een/", { book: false }, "/bladen/"),
  ]);
  const [handbook, ...books] = documentsOf({ organisation: organisationWith({}), pages });
  expect(handbook?.pages).toHaveLength(6);
  expect(books).toEqual([
    {
      id: "handboek-clienten",
      title: "Titel van /clienten/",
      file: "pdf/handboek-clienten.pdf",
      format: "book",
      front: "/clienten/",
      pages: ["/clienten/", "/clienten/appen/", "/clienten/toevoegen/"],
      variants: [],
    },
  ]);
  expect([handbook, ...books].map((document) => document && isHandbook(document))).toEqual([true, false]);
});

test("a book ends with the glossary, wherever the menu has it, and has the emergency page on its back", () => {
  const back = "/handouts/wat-nu-kaart/";
  const pages = new Map([
    page("/"),
    page("/begrippen/"),
    page("/handouts/"),
    page(back, { book: false }, "/handouts/"),
    page("/over/"),
    page("/over/contact/", {}, "/over/"),
  ]);
  const books = documentsOf({ organisation: organisationWith({}), pages });
  expect(books.map(({ id, pages: printed, back: last }) => [id, printed, last])).toEqual([
    ["handboek", ["/", "/handouts/", "/over/", "/over/contact/", "/begrippen/", back], back],
    ["handboek-over", ["/over/", "/over/contact/", back], back],
  ]);
});

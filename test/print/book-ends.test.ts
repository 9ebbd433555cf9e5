import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { dutchDate } from "../../data/schema/dates.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../../scripts/book/book.ts";
import { makePdfs } from "../../scripts/print/make-pdfs.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { shippedHandbook, vlinderhof } from "../book/shipped-handbook.ts";
import { makeFolder } from "../helpers/folder.ts";
import { make } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { tagText } from "./tag-text.ts";

/** The handbook of an example with few pages between its covers: with and without one more, so that both an odd and an even number come out. */
const middles = [["/", "/begrippen/"], ["/", "/richtlijnen/locatie-delen/", "/begrippen/"]];

let book: Book;
let books: { readonly bytes: Uint8Array; readonly pages: readonly string[] }[];

beforeAll(async () => {
  book = (await shippedHandbook(vlinderhof)).book;
  const made = await make({ ...book, documents: middles.map(shortened) });
  books = await Promise.all(made.map(async ({ bytes }) => ({ bytes, pages: (await tagText(bytes)).split("\f").map(oneLine) })));
});

/** The handbook with only some of its pages; `index` makes it a document of its own. */
function shortened(middle: readonly string[], index: number): PrintDocument {
  const [handbook] = book.documents;
  if (!handbook?.back) throw new Error("a handbook without a back");
  return { ...handbook, id: `handboek-${index}`, file: `pdf/handboek-${index}.pdf`, pages: [...middle, handbook.back] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** A hyphen at the end of a line is one that may go; pdf.js then takes every hyphen of that font for one, and leaves it out. */
function withoutHyphens(text: string): string {
  return text.replace(/[\s\u00ad-]+/gu, "");
}

describe("the front of the handbook", () => {
  test("is a cover that says whose it is, what it is, which version, until when, by whom", () => {
    const { name, edition } = book.organisation;
    for (const { pages: [cover] } of books) {
      for (const part of [name, book.pages.get("/")?.title, edition.version, dutchDate(edition.date), dutchDate(edition.nextReview), edition.approvedBy, edition.owner]) {
        expect(cover).toContain(part);
      }
    }
  });

  test("tells on its back what changed in each version, and for whom", () => {
    const { history } = book.organisation.edition;
    expect(history.length).toBeGreaterThan(1);
    for (const { pages: [, changes] } of books) {
      expect(changes).toMatch(/^Wat er is veranderd/);
      const rows = history.map(({ version, date, changes: told }) => oneLine(`${version} ${dutchDate(date)} ${told}`));
      for (const row of rows) expect(withoutHyphens(changes ?? "")).toContain(withoutHyphens(row));
    }
  });

  test("has the contents after that, which end with the glossary and what stands on the back", () => {
    for (const { pages } of books) {
      const glossary = pages.findIndex((text, index) => index > 2 && text.startsWith("Begrippen")) + 1;
      expect(pages[2]?.replace(/[ .]+/g, "")).toMatch(new RegExp(`^Inhoud.*Begrippen${glossary}Ergaatietsmisonline${pages.length}$`));
    }
  });
});

describe("the back of the handbook", () => {
  test("has an even number, so that it lies on the outside of a book that is printed on both sides", () => {
    expect(books.map(({ pages }) => pages.length % 2)).toEqual([0, 0]);
    const beforeBack = books.map(({ pages }) => pages.at(-2)?.trim());
    expect(beforeBack.map((text) => text === "").toSorted()).toEqual([false, true]);
  });

  test("is the emergency page, by itself: the first steps, 112, and the numbers of this organisation", () => {
    const { emergency, incidentDesk, privacyOfficer } = book.organisation.contacts;
    const numbers = [emergency, incidentDesk, privacyOfficer].map(({ phone }) => phone ?? "a number that is not there");
    for (const { pages } of books) {
      const back = pages.at(-1);
      expect(back).toMatch(/^Er gaat iets mis online/);
      for (const part of ["Bel 112", "De eerste tien minuten", ...numbers]) expect(withoutHyphens(back ?? "")).toContain(withoutHyphens(part));
      expect(pages.slice(3, -1).join(" ")).not.toContain("De eerste tien minuten");
    }
  });

  test("says of a text that is too long how much that is, once for all books", async () => {
    const documents = [["/"], ["/", "/begrippen/"]].map(shortened);
    const page = book.pages.get(documents[0]?.back ?? "");
    if (!page) throw new Error("a handbook without a back");
    const long = { ...page, tokens: Array.from({ length: 12 }, () => page.tokens).flat() };
    const tooLong: Book = { ...book, documents, pages: new Map([...book.pages, [page.path, long]]) };
    const problems = await makePdfs(tooLong, { outputFolder: makeFolder() }).catch((error: unknown) => (error instanceof ProblemsError ? error.problems : []));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: "content/handouts/wat-nu-kaart.md",
      what: expect.stringMatching(/^“Er gaat iets mis online” past niet op de achterkant van het handboek: er zijn ongeveer \d{3} regels te veel\.$/) as string,
    });
  });
});

test("a book with its ends follows PDF/UA-1, and every page says whose it is, which version, by whom, and which page", async () => {
  for (const { bytes } of books) {
    expect((await checkPdfUa(bytes)).faults).toEqual([]);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    for (let number = 2; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join("");
      const { shortName, edition } = book.organisation;
      const parts = [shortName, `versie ${edition.version}`, dutchDate(edition.date), `eigenaar: ${edition.owner}`, `Pagina ${number} van ${pdf.numPages}`];
      for (const part of parts) expect(text.replace(/\s+/g, " "), `page ${number}`).toContain(part);
    }
    await pdf.loadingTask.destroy();
  }
});

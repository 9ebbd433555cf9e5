import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../scripts/book/book.ts";
import { make, pdfOf } from "./make.ts";
import type { Made } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder, sourceBlocks } from "./reading-order.ts";
import { smallBook } from "./small-book.ts";
import { tagText } from "./tag-text.ts";

let book: Book;
let made: Made[];

const id = "handboek-samen";
const isPart = (document: { readonly id: string }): boolean => document.id.startsWith("handboek-");

beforeAll(async () => {
  book = await smallBook();
  made = await make({ ...book, documents: book.documents.filter(isPart) });
});

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  return (await tagText(pdf)).split("\f").map((text) => text.replace(/\s+/g, " "));
}

describe("the book of a section", () => {
  test("is made for each section of more than one page", () => {
    expect(made.map(({ file }) => file)).toEqual(["pdf/handboek-samen.pdf", "pdf/handboek-kaarten.pdf"]);
  });

  test("follows PDF/UA-1 and reads every page of its section aloud, in order", async () => {
    for (const { document, bytes } of made) {
      const blocks = document.pages.flatMap((path) => sourceBlocks(book.pages.get(path)?.tokens ?? []));
      expect((await checkPdfUa(bytes)).faults, document.id).toEqual([]);
      expect(await outOfOrder(bytes, blocks), document.id).toEqual([]);
    }
  });

  test("says on its cover which section of which handbook it is", async () => {
    const [cover] = await pagesOf(pdfOf(made, id));
    for (const part of [book.organisation.name, "Samen online", "Deel van Social media bij De Brug", "2.1, 21 november 2026"]) expect(cover).toContain(part);
  });

  test("lists each of its pages in the contents, with the page where it stands", async () => {
    const [, contents, ...others] = await pagesOf(pdfOf(made, id));
    const startOf = (title: string): number => others.findIndex((text) => text.includes(title)) + 3;
    for (const title of ["Inleiding", "Deelnemers toevoegen"]) expect(contents?.replace(/[. ]+/g, "")).toContain(`${title}${startOf(title)}`.replace(/ /g, ""));
  });

  test("tells with a link to another section where that page is on the site", async () => {
    const text = (await pagesOf(pdfOf(made, id))).join(" ");
    expect(text.replace("/ ", "/")).toContain("wie je belt (Over deze richtlijn, sociaal.brug.example/handboek/over)");
  });

  test("has its pages and their headings as bookmarks, each one level below the other", async () => {
    const pdf = await getDocument({ data: pdfOf(made, id).slice(), verbosity: 0 }).promise;
    const outline = (await pdf.getOutline()) as readonly Bookmark[];
    await pdf.loadingTask.destroy();
    expect(outline.map(({ title }) => title)).toEqual(["Inleiding", "Deelnemers toevoegen"]);
    expect(outline[1]?.items.map(({ title }) => title)).toContain("De uitleg");
  });
});

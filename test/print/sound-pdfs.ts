import { existsSync } from "node:fs";
import { join } from "node:path";
import { PDFName } from "pdf-lib";
import { expect } from "vitest";
import { filesOf } from "../../data/schema/documents.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import type { Book } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { pdfTitle } from "../../scripts/print/document-data.ts";
import { validityOf } from "../../scripts/print/validity.ts";
import type { Made } from "./make.ts";
import { close, objectsOf, shownPdf } from "./opened.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder, sourceBlocks } from "./reading-order.ts";
import { scanCodes } from "./scanned.ts";
import { tagFaults } from "./tag-faults.ts";
import { tagText } from "./tag-text.ts";
import { wholeText } from "./whole-text.ts";

/** The whole book of an organisation, by its folder in the project. */
export async function bookIn(name: string): Promise<Book> {
  const folder = join(projectFolder, name);
  const { organisation } = await loadOrganisation(folder);
  const contentFolders = [join(projectFolder, "content"), join(folder, "content")].filter((content) => existsSync(content));
  return (await loadBook({ organisation, contentFolders })).book;
}

/** Pages on a sheet of A4; a packet and a folded booklet have their blank sides as pages too. */
const pagesPerSheet = { a4: 2, packet: 2, booklet: 4, card: 1, half: 1 } as const;

/** What is not as it should be with one PDF of a book, each in a sentence. */
async function faultsOf(book: Book, { document, kind, bytes }: Made): Promise<string[]> {
  const pages = [document, ...(document.parts ?? [])].flatMap((part) => part.pages);
  const blocks = pages.flatMap((path) => sourceBlocks(book.pages.get(path)?.tokens ?? []));
  const isDerived = kind === "fold" || document.format === "packet";
  return [
    ...(await checkPdfUa(bytes)).faults,
    ...(await outOfOrder(bytes, blocks, kind === "fold" ? wholeText : tagText)).map((block) => `not read in its place: ${block}`),
    ...(isDerived ? await tagFaults(bytes) : []),
    ...(await windowFaults(book, { document, kind, bytes })),
    ...(await bookmarkFaults(book, document, bytes)),
    ...(await codeFaults(book, { document, kind, bytes })),
  ];
}

/** Its title in the window, its language, and the paper it takes. */
async function windowFaults(book: Book, { document, kind, bytes }: Omit<Made, "file">): Promise<string[]> {
  const pdf = await objectsOf(bytes);
  const title = pdfTitle(document.format === "packet" ? document.title : (book.pages.get(document.front)?.title ?? ""), kind);
  const most = document.format === "book" || kind === "large" ? Infinity : (document.sheets ?? 0) * (kind === "fold" ? 2 : pagesPerSheet[document.format]);
  return [
    ...(pdf.getTitle()?.startsWith(title) ? [] : [`its title is ${pdf.getTitle()}, not ${title}`]),
    ...(pdf.catalog.get(PDFName.of("Lang"))?.toString() === "(nl-NL)" ? [] : ["its language is not Dutch"]),
    ...(pdf.getPageCount() <= most ? [] : [`${pdf.getPageCount()} pages, where there is paper for ${most}`]),
  ];
}

/** Every page of a book has a bookmark with its title, but for the page that gave the book its own; so has every part of a packet. */
async function bookmarkFaults(book: Book, { format, front, pages, parts = [] }: PrintDocument, bytes: Uint8Array): Promise<string[]> {
  const wanted = format === "book" ? pages.filter((path) => path !== front).map((path) => book.pages.get(path)?.title ?? "") : parts.map((part) => part.title);
  if (wanted.length === 0) return [];
  const titles = new Set(titlesIn(await (await shownPdf(bytes)).getOutline()));
  return wanted.filter((title) => !titles.has(title)).map((title) => `no bookmark for ${title}`);
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesIn(outline: readonly Bookmark[]): string[] {
  return outline.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

/** The code that tells whether it is still valid; of a document made in another way that is the same one. */
async function codeFaults(book: Book, { document, kind, bytes }: Omit<Made, "file">): Promise<string[]> {
  const validity = validityOf(book, document);
  if (!validity || kind !== "print") return [];
  const codes = await scanCodes(bytes, document.format === "book" ? { lastPage: 1 } : {});
  return codes.some(({ text }) => text === validity.href) ? [] : [`no code that leads to ${validity.href}`];
}

/** Expects that every PDF of a book was made and follows PDF/UA-1, fits on its paper, and is read aloud in order. */
export async function expectSound(book: Book, made: readonly Made[]): Promise<void> {
  expect(made.map(({ file }) => file)).toEqual(book.documents.flatMap(filesOf).map(({ file }) => file));
  const faults: Record<string, string[]> = {};
  for (const one of made) {
    const found = await faultsOf(book, one);
    if (found.length > 0) faults[one.file] = found;
    await close(one.bytes);
  }
  expect(faults).toEqual({});
}

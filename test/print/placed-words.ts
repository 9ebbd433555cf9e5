import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy } from "pdfjs-dist";

/** A page as it looks: its words and links with their places in points, rounded, and where each link leads. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly links: readonly { readonly x: number; readonly y: number; readonly to: string }[];
}

/** A bookmark, the page it leads to (counted from 1), and those below it. */
export interface PlacedBookmark {
  readonly title: string;
  readonly page: number;
  readonly items: readonly PlacedBookmark[];
}

export interface PlacedPdf {
  readonly pages: readonly PlacedPage[];
  readonly bookmarks: readonly PlacedBookmark[];
}

/** What a reader sees of a PDF, and where. A link inside the PDF leads "to page 3"; any other to its address. */
export async function placedWords(bytes: Uint8Array): Promise<PlacedPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await placedPage(pdf, number));
  const bookmarks = await placedBookmarks(pdf, await pdf.getOutline());
  await pdf.loadingTask.destroy();
  return { pages, bookmarks };
}

interface Outline {
  readonly title: string;
  readonly dest: Destination;
  readonly items: readonly Outline[];
}

/** pdf.js gives the name of a place, or the page and where on it. */
type Destination = string | readonly unknown[] | null;

interface Link {
  readonly rect: readonly number[];
  readonly url?: string;
  readonly dest?: Destination;
}

async function placedPage(pdf: PDFDocumentProxy, number: number): Promise<PlacedPage> {
  const page = await pdf.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [{ x: Math.round(Number(item.transform[4])), y: Math.round(Number(item.transform[5])), text: item.str }] : []));
  const links = [];
  for (const { rect: [x = 0, y = 0], url, dest } of (await page.getAnnotations()) as readonly Link[]) {
    links.push({ x: Math.round(x), y: Math.round(y), to: url ?? `to page ${await pageOf(pdf, dest ?? null)}` });
  }
  return { width: Math.round(width), height: Math.round(height), words, links };
}

async function placedBookmarks(pdf: PDFDocumentProxy, outline: readonly Outline[] | null): Promise<PlacedBookmark[]> {
  const bookmarks: PlacedBookmark[] = [];
  for (const { title, dest, items } of outline ?? []) bookmarks.push({ title, page: await pageOf(pdf, dest), items: await placedBookmarks(pdf, items) });
  return bookmarks;
}

async function pageOf(pdf: PDFDocumentProxy, destination: Destination): Promise<number> {
  const place = typeof destination === "string" ? await pdf.getDestination(destination) : destination;
  if (!place) throw new Error("a link to nowhere");
  return (await pdf.getPageIndex(place[0] as Parameters<PDFDocumentProxy["getPageIndex"]>[0])) + 1;
}

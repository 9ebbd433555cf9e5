import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from "pdf-lib";
import type { PDFDocument, PDFObject } from "pdf-lib";

/** A line of the contents that a window shows beside a PDF, with the lines below it. */
export interface Bookmark {
  readonly title: string;
  /** Where it leads: a page and a place on it. */
  readonly destination: PDFObject;
  readonly items: readonly Bookmark[];
}

/** Reads an outline (ISO 32000-1, 12.3.3); nothing when there is none. */
export function readBookmarks(outline: PDFDict | undefined): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  for (let item = outline?.lookupMaybe(PDFName.of("First"), PDFDict); item; item = item.lookupMaybe(PDFName.of("Next"), PDFDict)) {
    const title = item.lookup(PDFName.of("Title"));
    const destination = item.get(PDFName.of("Dest"));
    if (!(title instanceof PDFString || title instanceof PDFHexString) || !destination) throw new Error("a bookmark without a title or a place");
    bookmarks.push({ title: title.decodeText(), destination, items: readBookmarks(item) });
  }
  return bookmarks;
}

/** Gives a PDF these bookmarks in the place of those it had. Only the first level is open. */
export function writeBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const outline = pdf.context.obj({ Type: "Outlines", Count: bookmarks.length });
  const ref = pdf.context.register(outline);
  addItems(outline, ref, bookmarks);
  pdf.catalog.set(PDFName.of("Outlines"), ref);
}

function addItems(parent: PDFDict, parentRef: PDFRef, bookmarks: readonly Bookmark[]): void {
  const { context } = parent;
  const items = bookmarks.map(({ title, destination, items: inner }) => {
    const item = context.obj({ Title: PDFHexString.fromText(title), Parent: parentRef, Dest: destination });
    const ref = context.register(item);
    if (inner.length > 0) item.set(PDFName.of("Count"), PDFNumber.of(-inner.length));
    addItems(item, ref, inner);
    return { item, ref };
  });
  items.forEach(({ item }, index) => {
    const before = items[index - 1];
    const after = items[index + 1];
    if (before) item.set(PDFName.of("Prev"), before.ref);
    if (after) item.set(PDFName.of("Next"), after.ref);
  });
  const [first] = items;
  const last = items.at(-1);
  if (first) parent.set(PDFName.of("First"), first.ref);
  if (last) parent.set(PDFName.of("Last"), last.ref);
}

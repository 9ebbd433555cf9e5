import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from "pdf-lib";
import type { PDFDocument, PDFObject, PDFPage } from "pdf-lib";
import { rewriteContent } from "./content-stream.ts";
import type { FinishedPdf } from "./finish-pdf.ts";
import { describeDerived, viewerPreferences } from "./pdf-metadata.ts";
import { openPdf, savePdf } from "./pdf-file.ts";
import { destinationsIn, dropUnreachable, kidsOf, readParentTree, structureElements, structureRoot, writeParentTree } from "./tagged-pdf.ts";

/** A4 on its side in points, and the fold in the middle. */
const sheetWidth = (297 / 25.4) * 72;
const sheetHeight = (210 / 25.4) * 72;
const fold = sheetWidth / 2;

/** An A5 page on a side of a sheet. */
interface Placement {
  readonly page: PDFPage;
  readonly side: PDFPage;
  /** How far it moves to the right, in points. */
  readonly x: number;
  /** What its names of resources begin with, so that those of the other half differ. */
  readonly prefix: "L" | "R";
  /** What is added to the numbers of its marked content, for the same reason. */
  readonly firstMcid: number;
}

/**
 * Puts the A5 pages of a booklet on sheets of A4, two on a side, so that sheets that are printed on both sides, turned over
 * their short edge, laid on each other and folded once, are the booklet. Blank pages fill the last sheet.
 *
 * The two pages of a side become one content stream with one numbering of their marked content, and not two forms on the
 * page: tags may point into a form (ISO 32000-1, 14.7.4.2), but readers such as Firefox (pdf.js) do not look there, and then
 * nothing of the page is read aloud. The tags themselves stay in the order of the text: 1, 2, 3, as in the source.
 *
 * @param bytes the booklet with its pages in reading order
 * @param title of the PDF that is made
 */
export async function imposeBooklet(bytes: Uint8Array, title: string): Promise<FinishedPdf> {
  const pdf = await openPdf(bytes);
  const placements = placePages(pdf);
  const sides = Map.groupBy(placements, ({ side }) => side);
  moveTags(pdf, placements);
  moveDestinations(pdf, placements);
  for (const [side, halves] of sides) fillSide(pdf, side, halves);
  for (const placement of placements) moveAnnotations(placement);
  const sourcePages = placements.length;
  for (let count = 0; count < sourcePages; count += 1) pdf.removePage(0);
  askForFolding(pdf);
  describeDerived(pdf, title, [bytes]);
  dropUnreachable(pdf);
  return { bytes: await savePdf(pdf), pages: pdf.getPageCount() };
}

/**
 * Which pages stand on each side of the sheets, left and right, counted from 0. A number of pages that is no multiple of four
 * is filled up: the numbers past the last page are blanks.
 */
export function saddleOrder(pages: number): [left: number, right: number][] {
  const total = Math.ceil(pages / 4) * 4;
  return Array.from({ length: total / 2 }, (_, side) => (side % 2 === 0 ? [total - 1 - side, side] : [side, total - 1 - side]));
}

/** Adds the sides behind the pages and says where each page goes. */
function placePages(pdf: PDFDocument): Placement[] {
  const pages = pdf.getPages();
  const numbering = readParentTree(structureRoot(pdf));
  return saddleOrder(pages.length).flatMap(([leftNumber, rightNumber]) => {
    const side = pdf.addPage([sheetWidth, sheetHeight]);
    side.node.set(PDFName.of("Tabs"), PDFName.of("S"));
    const left = pages[leftNumber];
    const right = pages[rightNumber];
    const marked = left ? (entriesOf(left, numbering)?.size() ?? 0) : 0;
    return [
      ...(left ? [{ page: left, side, x: fold - left.getWidth(), prefix: "L", firstMcid: 0 } as const] : []),
      ...(right ? [{ page: right, side, x: fold, prefix: "R", firstMcid: marked } as const] : []),
    ];
  });
}

function keyOf(page: PDFPage): number | undefined {
  return page.node.lookupMaybe(PDFName.of("StructParents"), PDFNumber)?.asNumber();
}

/** The elements of the marked content on a page, by its number; undefined for a page without any. */
function entriesOf(page: PDFPage, numbering: ReadonlyMap<number, PDFObject>): PDFArray | undefined {
  const entries = numbering.get(keyOf(page) ?? -1);
  return entries && page.doc.context.lookup(entries, PDFArray);
}

function moveTags(pdf: PDFDocument, placements: readonly Placement[]): void {
  const root = structureRoot(pdf);
  const byPage = new Map(placements.map((placement) => [placement.page.ref, placement]));
  for (const element of structureElements(root)) moveElement(element, byPage);
  moveParents(root, placements);
}

/** Leads an element to its content on the new pages. The kids go first: a kid without a page is on the page of the element. */
function moveElement(element: PDFDict, byPage: ReadonlyMap<PDFRef, Placement>): void {
  const page = PDFName.of("Pg");
  const placementOf = (dict: PDFDict): Placement | undefined => byPage.get((dict.get(page) ?? element.get(page)) as PDFRef);
  const kids = kidsOf(element);
  kids.asArray().forEach((kid, index) => {
    const placement = placementOf(element);
    if (kid instanceof PDFNumber && placement) kids.set(index, PDFNumber.of(kid.asNumber() + placement.firstMcid));
    const part = element.context.lookup(kid);
    if (part instanceof PDFDict && !part.has(PDFName.of("S"))) movePart(part, placementOf(part));
  });
  const placement = placementOf(element);
  if (placement) element.set(page, placement.side.ref);
}

/** Marked content on another page than the rest of its element, or an annotation. */
function movePart(part: PDFDict, placement: Placement | undefined): void {
  if (!placement) throw new Error("a tag for content that is on no page");
  const number = part.lookupMaybe(PDFName.of("MCID"), PDFNumber);
  if (number) part.set(PDFName.of("MCID"), PDFNumber.of(number.asNumber() + placement.firstMcid));
  part.set(PDFName.of("Pg"), placement.side.ref);
}

/** Each side takes the key of one of its pages; the elements of both pages stand behind it. Keys of annotations stay. */
function moveParents(root: PDFDict, placements: readonly Placement[]): void {
  const tree = readParentTree(root);
  const taken = placements.map(({ page }) => ({ key: keyOf(page), entries: entriesOf(page, tree) }));
  for (const { key } of taken) if (key !== undefined) tree.delete(key);
  placements.forEach(({ side }, index) => {
    const { key, entries } = taken[index] ?? {};
    if (key === undefined || !entries) return;
    const sideKey = keyOf(side) ?? key;
    const before = (tree.get(sideKey) as PDFArray | undefined)?.asArray() ?? [];
    tree.set(sideKey, root.context.obj([...before, ...entries.asArray()]));
    side.node.set(PDFName.of("StructParents"), PDFNumber.of(sideKey));
  });
  writeParentTree(root, tree);
}

function moveDestinations(pdf: PDFDocument, placements: readonly Placement[]): void {
  const byPage = new Map(placements.map((placement) => [placement.page.ref as PDFObject, placement]));
  for (const destination of destinationsIn(pdf.context)) {
    const placement = byPage.get(destination.get(0));
    const left = destination.get(2);
    if (!placement) continue;
    destination.set(0, placement.side.ref);
    if (left instanceof PDFNumber) destination.set(2, PDFNumber.of(left.asNumber() + placement.x));
  }
}

function fillSide(pdf: PDFDocument, side: PDFPage, halves: readonly Placement[]): void {
  const content = halves.map(contentOf).join("\n");
  side.node.set(PDFName.of("Contents"), pdf.context.register(pdf.context.flateStream(Buffer.from(content, "latin1"))));
  side.node.set(PDFName.of("Resources"), resourcesOf(pdf, halves));
  const group = halves.map(({ page }) => page.node.get(PDFName.of("Group"))).find((one) => one !== undefined);
  if (group) side.node.set(PDFName.of("Group"), group);
}

/** The content of a page, moved to its half and cut off at its edges as the page was. */
function contentOf({ page, x, prefix, firstMcid }: Placement): string {
  const { width, height } = page.getSize();
  const content = rewriteContent(decodedContent(page), { nameOf: (name) => prefix + name, mcidOf: (mcid) => mcid + firstMcid });
  return `q\n1 0 0 1 ${x.toFixed(3)} 0 cm\n0 0 ${width.toFixed(3)} ${height.toFixed(3)} re W n\n${content}\nQ`;
}

function decodedContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((stream) => page.doc.context.lookup(stream)) : [contents];
  return streams.map((stream) => {
    if (!(stream instanceof PDFRawStream)) throw new Error("a page without content");
    return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  }).join("\n");
}

/** The resources of both pages of a side, each under the names its content has now. */
function resourcesOf(pdf: PDFDocument, halves: readonly Placement[]): PDFDict {
  const merged = pdf.context.obj({});
  for (const { page, prefix } of halves) {
    for (const [kind, value] of page.node.Resources()?.entries() ?? []) {
      const named = pdf.context.lookup(value);
      if (!(named instanceof PDFDict)) continue;
      const all = merged.lookupMaybe(kind, PDFDict) ?? pdf.context.obj({});
      for (const [name, resource] of named.entries()) all.set(PDFName.of(prefix + name.decodeText()), resource);
      merged.set(kind, all);
    }
  }
  return merged;
}

function moveAnnotations({ page, side, x }: Placement): void {
  const key = PDFName.of("Annots");
  for (const ref of page.node.Annots()?.asArray() ?? []) {
    const annotation = page.doc.context.lookup(ref, PDFDict);
    shiftRight(annotation.lookup(PDFName.of("Rect"), PDFArray), x);
    const corners = annotation.lookupMaybe(PDFName.of("QuadPoints"), PDFArray);
    if (corners) shiftRight(corners, x);
    annotation.set(PDFName.of("P"), side.ref);
    const all = side.node.lookupMaybe(key, PDFArray) ?? page.doc.context.obj([]);
    all.push(ref);
    side.node.set(key, all);
  }
}

/** In an array of points the first number of each is its place from the left. */
function shiftRight(points: PDFArray, x: number): void {
  for (let index = 0; index < points.size(); index += 2) points.set(index, PDFNumber.of(points.lookup(index, PDFNumber).asNumber() + x));
}

/** A window that prints the file proposes what makes it fold right (ISO 32000-1, 12.2). */
function askForFolding(pdf: PDFDocument): void {
  const preferences = viewerPreferences(pdf);
  preferences.set(PDFName.of("Duplex"), PDFName.of("DuplexFlipShortEdge"));
  preferences.set(PDFName.of("PrintScaling"), PDFName.of("None"));
}

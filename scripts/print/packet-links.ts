import { PDFDict, PDFHexString, PDFName, PDFString } from "pdf-lib";
import type { PDFDocument, PDFPage } from "pdf-lib";
import { words } from "../../data/words.ts";

/** Begins the address of a link, on the cover note of a packet, to a sheet that is in the packet too. */
const scheme = "deel:";

/** A sheet in a packet, as its cover note can lead to it. */
export interface LinkedPart {
  readonly title: string;
  /** Site path of its page. */
  readonly page: string;
  readonly firstPage: PDFPage;
}

/** The address that a link to a sheet in the same packet has until the packet is bound. Typst sets the cover by itself. */
export function partAddress(page: string): string {
  return scheme + encodeURI(page);
}

/**
 * Leads every link on the pages of the cover note that has such an address to the first page of that sheet. Its description says
 * where it goes (ISO 14289-1, 7.18.5), as Typst does for a link inside a document.
 */
export function linkParts(packet: PDFDocument, cover: readonly PDFPage[], parts: readonly LinkedPart[]): void {
  for (const link of cover.flatMap(linksOn)) {
    const address = addressOf(link);
    if (!address.startsWith(scheme)) continue;
    const part = parts.find(({ page }) => partAddress(page) === address);
    if (!part) throw new Error(`${address}: no such sheet in the packet`);
    link.delete(PDFName.of("A"));
    link.set(PDFName.of("Dest"), topOf(part.firstPage));
    link.set(PDFName.of("Contents"), PDFHexString.fromText(descriptionOf(part, packet.getPages().indexOf(part.firstPage) + 1)));
  }
}

/** Where a page begins, as links and bookmarks write it (ISO 32000-1, table 151). */
export function topOf(page: PDFPage): ReturnType<PDFDocument["context"]["obj"]> {
  return page.doc.context.obj([page.ref, "XYZ", 0, page.getHeight(), 0]);
}

function linksOn(page: PDFPage): PDFDict[] {
  const annotations = page.node.Annots()?.asArray() ?? [];
  return annotations.map((one) => page.doc.context.lookup(one, PDFDict)).filter((one) => one.get(PDFName.of("Subtype")) === PDFName.of("Link"));
}

function addressOf(link: PDFDict): string {
  const address = link.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : "";
}

function descriptionOf({ title }: LinkedPart, number: number): string {
  return words.print.packetLink.replace("{title}", title).replace("{page}", String(number));
}

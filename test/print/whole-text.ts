import { PDFDict, PDFName, PDFNumber, PDFRef } from "pdf-lib";
import { kidsOf, structureRoot } from "../../scripts/print/tagged-pdf.ts";
import { objectsOf, shownPdf } from "./opened.ts";
import { markedText } from "./tag-text.ts";

/**
 * The text of a whole PDF in the order of its tags, whatever the order of its pages: on the sheets of a booklet page 1 stands
 * beside page 8. `tagText` goes page by page, as a window does.
 *
 * pdf.js reads the words, and gives the words of each page only; the tags of the whole file are followed here. Content that
 * no tag leads to is not in the text, and a tag without content is an error.
 */
export async function wholeText(bytes: Uint8Array): Promise<string> {
  const pieces = await everyPiece(bytes);
  const pdf = await objectsOf(bytes);
  const pieceOf = (page: unknown, mcid: PDFNumber): string => {
    const piece = page instanceof PDFRef ? pieces.get(`p${page.objectNumber}R_mc${mcid.asNumber()}`) : undefined;
    if (piece === undefined) throw new Error(`a tag leads to content ${mcid.asNumber()} of ${String(page)}, which is not there`);
    return piece;
  };
  const read = (element: PDFDict, pageBefore: unknown): string => {
    const page = element.get(PDFName.of("Pg")) ?? pageBefore;
    return kidsOf(element).asArray().map((kid) => {
      if (kid instanceof PDFNumber) return pieceOf(page, kid);
      const part = pdf.context.lookup(kid, PDFDict);
      const mcid = part.lookup(PDFName.of("MCID"));
      if (mcid instanceof PDFNumber) return pieceOf(part.get(PDFName.of("Pg")) ?? page, mcid);
      return part.has(PDFName.of("S")) ? read(part, page) : "";
    }).join("");
  };
  return read(structureRoot(pdf), undefined);
}

/** The text of each piece of marked content, by the page and the number of the piece. */
async function everyPiece(bytes: Uint8Array): Promise<Map<string, string>> {
  const pdf = await shownPdf(bytes);
  const pieces = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const [id, text] of await markedText(await pdf.getPage(number))) pieces.set(id, text);
  }
  return pieces;
}

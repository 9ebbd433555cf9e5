import { PDFDocument, PDFRawStream, decodePDFRawStream } from "pdf-lib";
import { expect, test } from "vitest";
import { shownPdf } from "./opened.ts";
import { make, pdfOf } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { bookOfOnePage } from "./small-book.ts";
import { markedText } from "./tag-text.ts";

/** A tag as pdf.js tells of it, and what stands in it. */
interface Tag {
  readonly children?: readonly Tag[];
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
}

/** The language of each piece of content of the only page that says one, by its number (ISO 32000-1, 14.9.2). */
async function languagesIn(bytes: Uint8Array): Promise<Map<string, string>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  const contents = streams.filter(({ dict }) => !dict.toString().includes("/Image")).map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"));
  return new Map(contents.flatMap((content) => [...content.matchAll(/\/MCID (\d+)\s*\/Lang \((.*?)\)/g)].map(([, id = "", code = ""]) => [id, code])));
}

/** The pieces of content below a tag with the language they are read in: their own, or that of the nearest tag. */
function pieces(tag: Tag, own: ReadonlyMap<string, string>, inherited = "nl-NL"): [id: string, code: string][] {
  const code = tag.lang ?? inherited;
  if (tag.type === "content") return [[tag.id ?? "", own.get(/_mc(\d+)$/.exec(tag.id ?? "")?.[1] ?? "") ?? code]];
  return (tag.children ?? []).flatMap((child) => pieces(child, own, code));
}

test("a PDF says of each foreign word which language it is in, and is Dutch for the rest", async () => {
  const book = await bookOfOnePage("Een [safe space]{en} zonder scam. Zeg [Guten Tag]{de}.\n\n## Sextortion, en wat dan\n\n- Malware\n\n| Spyware | Wat |\n|---|---|\n| x | [kijk naar de nudes](index.md) |");
  const bytes = pdfOf(await make(book), "blad");
  const page = await (await shownPdf(bytes)).getPage(1);
  const text = await markedText(page);
  const read = pieces(await page.getStructTree(), await languagesIn(bytes));
  expect(read.flatMap(([id, code]) => (code === "nl-NL" ? [] : [[code, text.get(id)?.trim()]]))).toEqual(
    [["en", "safe space"], ["en", "scam"], ["de", "Guten Tag"], ["en", "Sextortion"], ["en", "Malware"], ["en", "Spyware"], ["en", "nudes"]],
  );
  expect((await checkPdfUa(bytes)).faults).toEqual([]);
});

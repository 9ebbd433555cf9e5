import { decodePDFRawStream, PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from "pdf-lib";
import type { PDFDocument, PDFObject } from "pdf-lib";
import { tokensOf } from "../../print/content-stream.ts";
import { openPdf } from "../../print/pdf-file.ts";

/**
 * Everything in a PDF that somebody or something could read: what is painted, and every string beside it, so metadata,
 * bookmarks, addresses of links, alternative texts, names and values of fields. In no particular order.
 *
 * @returns texts; those of one piece of type stand together, with a space where the next begins
 */
export async function pdfWords(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  return [...objects.flatMap(stringsIn), ...objects.flatMap(metadataIn), ...pagesOf(pdf).map((page) => paintedWords(pdf, page)), ...objects.flatMap((object) => formWords(pdf, object))];
}

/** The strings in an object that is no content. */
function stringsIn(object: PDFObject): string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFRawStream) return stringsIn(object.dict);
  return object instanceof PDFDict ? object.values().flatMap(stringsIn) : [];
}

function metadataIn(object: PDFObject): string[] {
  const isMetadata = object instanceof PDFRawStream && object.dict.get(PDFName.of("Subtype")) === PDFName.of("XML");
  return isMetadata ? [Buffer.from(decodePDFRawStream(object).decode()).toString("utf8")] : [];
}

/** A stream that paints, with the fonts it names. */
interface Painting {
  readonly content: string;
  readonly resources: PDFDict | undefined;
}

function pagesOf(pdf: PDFDocument): Painting[] {
  return pdf.getPages().map(({ node }) => {
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray().map((part) => pdf.context.lookup(part)) : [contents];
    return { content: streams.map(decoded).join("\n"), resources: node.Resources() };
  });
}

/** What a form is filled with, and what is painted in more than one place, is a form of its own. */
function formWords(pdf: PDFDocument, object: PDFObject): string[] {
  if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of("Subtype")) !== PDFName.of("Form")) return [];
  return [paintedWords(pdf, { content: decoded(object), resources: object.dict.lookupMaybe(PDFName.of("Resources"), PDFDict) })];
}

function decoded(stream: PDFObject | undefined): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1") : "";
}

function paintedWords(pdf: PDFDocument, { content, resources }: Painting): string {
  const fonts = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
  const known = new Map<string, Glyphs>();
  const glyphsOf = (name: string): Glyphs => {
    const made = known.get(name) ?? readGlyphs(pdf, fonts?.lookupMaybe(PDFName.of(name), PDFDict));
    known.set(name, made);
    return made;
  };
  const words: string[] = [];
  let glyphs: Glyphs = { bytes: 1, text: new Map() };
  let name = "";
  for (const token of tokensOf(content)) {
    if (token.startsWith("/")) name = token.slice(1);
    else if (token === "Tf") glyphs = glyphsOf(name);
    else if (/^[<(](?!<)/.test(token)) words.push(textOf(token, glyphs));
    else if (token === "Tj" || token === "TJ") words.push(" ");
  }
  return words.join("");
}

/** What the codes of a font stand for (its ToUnicode map), and how many bytes a code has. */
interface Glyphs {
  readonly bytes: number;
  readonly text: ReadonlyMap<number, string>;
}

function readGlyphs(pdf: PDFDocument, font: PDFDict | undefined): Glyphs {
  const map = decoded(pdf.context.lookup(font?.get(PDFName.of("ToUnicode"))));
  const bytes = font?.get(PDFName.of("Subtype")) === PDFName.of("Type0") ? 2 : 1;
  const text = new Map<number, string>();
  for (const [, section = ""] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = "", unicode = ""] of section.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]*)>/gi)) text.set(parseInt(code, 16), utf16(unicode));
  }
  for (const [, section = ""] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) addRanges(text, section);
  return { bytes, text };
}

function addRanges(text: Map<number, string>, section: string): void {
  for (const [, from = "", to = "", start, list] of section.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]*)>|\[([^\]]*)\])/gi)) {
    const first = parseInt(from, 16);
    const listed = [...(list ?? "").matchAll(/<([0-9a-f]*)>/gi)].map(([, unicode = ""]) => utf16(unicode));
    for (let code = first; code <= parseInt(to, 16); code += 1) {
      text.set(code, start === undefined ? (listed[code - first] ?? "") : String.fromCodePoint((utf16(start).codePointAt(0) ?? 0) + code - first));
    }
  }
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");
}

/** A string of a content stream as text; a code without a meaning is the byte it is. */
function textOf(token: string, { bytes, text }: Glyphs): string {
  const data = token.startsWith("<") ? Buffer.from(token.replace(/[<>\s]/g, ""), "hex") : literalBytes(token);
  let read = "";
  for (let at = 0; at + bytes <= data.length; at += bytes) {
    const code = data.readUIntBE(at, bytes);
    read += text.get(code) ?? (bytes === 1 ? String.fromCharCode(code) : "");
  }
  return read;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function literalBytes(token: string): Buffer {
  const inside = token.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[^])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8) & 255);
    return /^[\r\n]/.test(escaped) ? "" : (escapes[escaped] ?? escaped);
  });
  return Buffer.from(inside, "latin1");
}

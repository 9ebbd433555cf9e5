import { strToU8, zipSync } from "fflate";

/** What a test puts in a Word document: XML of paragraphs, and the parts it needs. */
export interface DocxParts {
  readonly body: string;
  /** Relationships of the text: id → [type, target]; a target with a scheme is outside the document. */
  readonly relationships?: Readonly<Record<string, readonly [type: string, target: string]>>;
  /** Other files in the package. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Instead of the type of an ordinary document. */
  readonly mainType?: string;
  /** Sizes that parts claim to have when they are unpacked, as in a file that was made to fill a disk. */
  readonly claims?: Readonly<Record<string, number>>;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"], ["r", office],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"], ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"], ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"], ["adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(" ");

/** A Word document as a Dutch Word writes it: styles have Dutch ids and English names. */
export function docx({ body, relationships = {}, files = {}, claims = {}, mainType = `${wordType}.document.main+xml` }: DocxParts): Uint8Array {
  const related = Object.entries(relationships).map(([id, [type, target]]) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${/^\w+:/.test(target) ? ' TargetMode="External"' : ""}/>`);
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rStyles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rNumbering" Type="${office}/numbering" Target="numbering.xml"/>${related.join("")}</Relationships>`,
    "word/styles.xml": `<w:styles ${namespaces}>${[["Titel", "Title"], ["Kop1", "heading 1"], ["Kop2", "heading 2"], ["Kop3", "heading 3"], ["Kop4", "heading 4"], ["Citaat", "Quote"], ["Inhopg1", "toc 1"]].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join("")}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${namespaces}>${[["1", "bullet"], ["2", "decimal"]].map(([id, format]) => `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("")}</w:numbering>`,
    ...files,
  };
  const zip = zipSync(Object.fromEntries(Object.entries(all).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])));
  for (const [name, size] of Object.entries(claims)) claim(zip, name, size);
  return zip;
}

/** Writes another size into the list of files at the end of a zip (APPNOTE.TXT 4.3.12: 24 bytes in, before a name at 46). */
function claim(zip: Uint8Array, name: string, size: number): void {
  const listed = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  listed.writeUInt32LE(size, listed.lastIndexOf(name) - 46 + 24);
}

/** A part of a document with notes or remarks, `[id, words]` each. */
export function notes(kind: "footnote" | "comment", all: readonly (readonly [id: number, words: string])[]): string {
  return `<w:${kind}s ${namespaces}>${all.map(([id, words]) => `<w:${kind} w:id="${id}">${p(words)}</w:${kind}>`).join("")}</w:${kind}s>`;
}

/** A run of text; `look` is XML of its properties. */
export function r(words: string, look = ""): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of words, or of runs as XML. */
export function p(content: string, style = ""): string {
  return `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith("<") ? content : r(content)}</w:p>`;
}

/** A point of a list: 1 has points, 2 has numbers. */
export function li(content: string, list: 1 | 2 = 1, level = 0): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${content.startsWith("<") ? content : r(content)}</w:p>`;
}

/** A table of cells, each with XML of its properties and of its paragraphs. */
export function table(rows: readonly (readonly (string | readonly [properties: string, content: string])[])[]): string {
  const cell = (given: string | readonly [string, string]): string => {
    const [properties, content] = typeof given === "string" ? ["", given] : given;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:p") ? content : p(content)}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A picture; without `alt` nobody described it. */
export function picture(relationship: string, alt?: string, decorative = false): string {
  const mark = decorative ? '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>' : "";
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Afbeelding 1"${alt === undefined ? "" : ` descr="${alt}"`}>${mark}</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

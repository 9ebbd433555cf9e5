import { zipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import type { SourceParts } from "./source-file.ts";
import type { XmlDocument } from "./source-xml.ts";

/** A picture as it was in the document. */
export interface SourcePicture {
  readonly bytes: Uint8Array;
  /** What the document says it is, "image/png". */
  readonly type: string;
}

/** The text of a document as HTML: headings, paragraphs, lists, tables, quotes, links and pictures, and nothing else. */
export interface DocumentHtml {
  readonly html: XmlDocument;
  /** By the number that stands in the address of a picture: "afbeelding:0". */
  readonly pictures: readonly SourcePicture[];
}

/** Before every id of the document, so that none looks like one that mammoth makes. */
export const idPrefix = "w-";
export const pictureScheme = "afbeelding:";

/** What styles mean, beside what mammoth knows of headings and lists. Those of our own documents come back as what they were. */
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
  "p[style-name='List Continue'] => ul|ol > li > p:fresh",
  "p[style-name='Samenvatting'] => p.summary:fresh",
  "p[style-name='Aankruislijst'] => ul.ticks > li:fresh",
  "p[style-name^='Kaderkop'] => p:fresh > strong",
  "p[style-name='Lijstkop'] => p:fresh > strong",
  "r[style-name='Alineanummer'] => !",
  "r[style-name='Oordeel'] => strong",
];

/**
 * Turns a document into HTML. It is packed anew from the parts that were looked at, so that nothing else is read; files
 * outside the document are never asked for, and what it says itself of how to be turned into HTML is not listened to.
 */
export async function documentHtml(parts: SourceParts): Promise<DocumentHtml> {
  const pictures: SourcePicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = new Uint8Array(await image.readAsBuffer());
    return { src: `${pictureScheme}${pictures.push({ bytes, type: image.contentType }) - 1}` };
  });
  const buffer = Buffer.from(zipSync({ ...parts }, { level: 0, mtime: new Date(1980, 0, 1, 12) }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false, idPrefix, convertImage });
  return { html: parseDocument(value), pictures };
}

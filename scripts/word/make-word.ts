import { strToU8, zipSync } from "fflate";
import { isHandbook } from "../../data/schema/books.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import { chaptersOf } from "../print/chapters.ts";
import type { BlockNode, Chapter, PrintPage } from "../print/nodes.ts";
import { createPictures } from "../print/pictures.ts";
import type { Pictures } from "../print/pictures.ts";
import { partsOf } from "../print/walk.ts";
import { palette } from "../site/palette.ts";
import type { PictogramName } from "../site/pictogram.ts";
import { blocks } from "./blocks.ts";
import { createDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { front } from "./front.ts";
import { heading } from "./heading.ts";
import { inline } from "./inline.ts";
import { listsPart } from "./lists.ts";
import { numbered } from "./paragraph.ts";
import { appPart, contentTypes, corePart, documentRelationships, fontsPart, footerPart, headerPart, notesPart, pictureName, rootRelationships, settingsPart } from "./parts.ts";
import type { DocumentFacts } from "./parts.ts";
import { wordPictograms, wordPictures } from "./pictures.ts";
import { paper, stylesPart } from "./styles.ts";
import { element, part } from "./xml.ts";

export interface WordOptions {
  /** With the sheets that are printed by themselves too: handouts and worksheets. */
  readonly sheets?: boolean;
}

/** A Word document of a book. */
export interface MadeWord {
  readonly bytes: Uint8Array;
  /** How many paragraphs have a number. */
  readonly paragraphs: number;
  readonly pages: number;
}

/**
 * The handbook as one Word document with numbered paragraphs, for those who must advise on it. It is made of the tree that
 * the PDFs are made of, so nothing can be in one and not in the other. The same book gives the same bytes.
 *
 * @throws ProblemsError with every picture that cannot be shown
 */
export async function makeWord(book: Book, { sheets = false }: WordOptions = {}): Promise<MadeWord> {
  const pictures = createPictures();
  const document = wordDocument(book, sheets);
  const chapters = chaptersOf(book, document, pictures);
  // Once to ask for its pictures and to count its paragraphs, once more to know where everything is.
  const write = (draft: Draft): { draft: Draft; text: string } => ({ draft, text: `${front(draft, book, pictures)}${chapters.map((chapter) => writeChapter(draft, chapter)).join("")}` });
  const shown = await everyPicture(book, chapters, pictures);
  const { draft, text } = write(createDraft(shown, write(createDraft(shown)).draft));
  return { bytes: zipped(book, draft, text), paragraphs: draft.number, pages: document.pages.length };
}

/** The handbook, and with the sheets every page that has a PDF of its own; what stands on the back stays last. */
function wordDocument({ documents, pages }: Book, sheets: boolean): PrintDocument {
  const handbook = documents.find(isHandbook);
  if (!handbook) throw new Error("a book without its handbook");
  if (!sheets) return handbook;
  const others = [...pages.values()].filter(({ path, data }) => data.print && !handbook.pages.includes(path)).map(({ path }) => path);
  const isBack = (path: string): boolean => path === handbook.back;
  return { ...handbook, pages: [...handbook.pages.filter((path) => !isBack(path)), ...others, ...handbook.pages.filter(isBack)] };
}

function writeChapter(draft: Draft, { pages, ...opening }: Chapter): string {
  return [writePage(draft, opening, 1), ...pages.map((page) => writePage(draft, page, 2))].join("");
}

function writePage(draft: Draft, { id, title, heading: words, summary, nodes }: PrintPage, level: number): string {
  const first = heading(draft, { level, label: id, words: title }, () => inline(draft, words));
  return first + numbered(draft, { style: "Samenvatting" }, () => inline(draft, summary)) + blocks(draft, nodes);
}

async function everyPicture({ organisation: { brand, folder } }: Book, chapters: readonly Chapter[], pictures: Pictures): Promise<Draft["pictures"]> {
  if (brand.logo !== undefined) pictures.fileOf(`${folder}/${brand.logo}`);
  const nodes: readonly BlockNode[] = chapters.flatMap((chapter) => [chapter, ...chapter.pages]).flatMap((page) => page.nodes);
  const names = new Set(partsOf(nodes).flatMap((node): PictogramName[] => (node.t === "pictogram" ? [node.name] : [])));
  return new Map([...(await wordPictures(pictures)), ...(await wordPictograms([...names]))]);
}

/** A package has no use for dates; this is about the first that a zip can hold, and it is noon there in every time zone. */
const noDate = (): Date => new Date(1980, 0, 1, 12);

function zipped(book: Book, draft: Draft, text: string): Uint8Array {
  const facts: DocumentFacts = { title: book.pages.get("/")?.title ?? book.organisation.name, summary: book.pages.get("/")?.summary ?? "", organisation: book.organisation };
  const texts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": rootRelationships,
    "docProps/app.xml": appPart(facts),
    "docProps/core.xml": corePart(facts),
    "word/document.xml": documentPart(text),
    "word/_rels/document.xml.rels": documentRelationships(draft),
    "word/styles.xml": stylesPart(palette(book.organisation.brand).print),
    "word/numbering.xml": listsPart(draft.orderedLists),
    "word/settings.xml": settingsPart(),
    "word/fontTable.xml": fontsPart(),
    "word/footnotes.xml": notesPart(draft.notes),
    "word/header1.xml": headerPart(facts),
    "word/footer1.xml": footerPart(facts),
  };
  const files = [
    ...Object.entries(texts).map(([name, xml]) => [name, strToU8(xml)] as const),
    ...draft.shown.map(({ kind, bytes }, index) => [`word/${pictureName(kind, index)}`, bytes] as const),
  ];
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noDate() });
}

function documentPart(text: string): string {
  const section = element("w:sectPr", {},
    element("w:headerReference", { "w:type": "default", "r:id": "rHeader" }),
    element("w:footerReference", { "w:type": "default", "r:id": "rFooter" }),
    element("w:pgSz", { "w:w": paper.width, "w:h": paper.height }),
    element("w:pgMar", { "w:top": paper.top, "w:right": paper.right, "w:bottom": paper.bottom, "w:left": paper.left, "w:header": 680, "w:footer": 680, "w:gutter": 0 }),
    "<w:titlePg/>");
  return part("w:document", ["w", "r", "wp", "a", "pic", "adec"], element("w:body", {}, text, section));
}

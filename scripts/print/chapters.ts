import { isHandbook } from "../../data/schema/books.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import { words } from "../../data/words.ts";
import type { Book, BookPage } from "../book/book.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import { elsewhere } from "./elsewhere.ts";
import type { BlockNode, Chapter, InlineNode, PrintPage } from "./nodes.ts";
import type { Pictures } from "./pictures.ts";
import { labelName, labelsOf } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { spokenNodes } from "./spoken.ts";
import { tokensToTree } from "./tree.ts";

/** Markdown headings start at level 2. Under a chapter title they stay there; under a page title they go one down. */
const shiftInChapter = 0;
const shiftInPage = 1;

/**
 * The pages of a document in chapters. In the handbook a section of the site is a chapter: its own page gives the title
 * and opens it, the pages below it follow. In the book of a section, and in a set of cards, each page is a chapter. What
 * stands on the back of a book is the last chapter. Any other document is one chapter that begins with its first page.
 */
export function chaptersOf(book: Book, document: PrintDocument, pictures: Pictures): Chapter[] {
  const pages = document.pages.map((path) => pageOf(book, path));
  const labels = new Set(pages.flatMap(labelsOf));
  const labelOf = ({ path, anchor }: Place): string | undefined =>
    [labelName(path, anchor), labelName(path)].find((label) => labels.has(label));
  const nodesOf = (page: BookPage, levelShift: number, explains: Scope["explains"]): readonly BlockNode[] => {
    const scope: Scope = { path: page.path, levelShift, labelOf, explains, elsewhere: elsewhere(book, document), pictureFile: pictures.fileOf };
    const text = tokensToTree(page.tokens, scope);
    return document.format === "book" ? withSeeAlso(text, page, labelOf) : text;
  };
  const printPage = (page: BookPage, levelShift: number, explains: Scope["explains"]): PrintPage => ({
    id: labelName(page.path),
    title: titleIn(document, page),
    heading: spokenNodes(titleIn(document, page)),
    summary: spokenNodes(page.summary),
    nodes: nodesOf(page, levelShift, explains),
  });
  const explainsIn = explaining(document);
  return groupsOf(pages, document).map(({ opening, others }) => {
    const explains = explainsIn();
    return {
      ...printPage(opening, shiftInChapter, explains),
      pages: others.map((page) => printPage(page, shiftInPage, explains)),
    };
  });
}

/** For each chapter what tells whether a term gets its note: who reads a chapter of the handbook, or one section, needs each once. */
function explaining(document: PrintDocument): () => Scope["explains"] {
  if (isHandbook(document)) return firstTime;
  const explains = document.format === "book" ? firstTime() : () => false;
  return () => explains;
}

/** True the first time it hears a name. */
function firstTime(): (name: string) => boolean {
  const heard = new Set<string>();
  return (name) => {
    const isNew = !heard.has(name);
    heard.add(name);
    return isNew;
  };
}

type Place = Pick<PageTarget, "path" | "anchor">;

/** A text with, below it, the related pages that are in the document too. They never stand by themselves on a next page. */
function withSeeAlso(text: readonly BlockNode[], page: BookPage, labelOf: (place: Place) => string | undefined): readonly BlockNode[] {
  const also = seeAlso(page, labelOf);
  const last = text.at(-1);
  if (also.length === 0 || (last?.t !== "paragraph" && last?.t !== "callout" && last?.t !== "rule")) return [...text, ...also];
  return [...text.slice(0, -1), { ...last, leads: true }, ...also];
}

/** Those pages with their page numbers, in one line; nothing when there are none. */
function seeAlso(page: BookPage, labelOf: (place: Place) => string | undefined): BlockNode[] {
  const references = page.related.flatMap(({ pages }) => pages).flatMap((other): InlineNode[][] => {
    const target = labelOf(other);
    return target === undefined ? [] : [[{ t: "reference", target, c: spokenNodes(other.title) }]];
  });
  if (references.length === 0) return [];
  const separated = references.flatMap((reference, index) => (index === 0 ? reference : [{ t: "text", s: "; " } as const, ...reference]));
  return [{ t: "paragraph", c: [{ t: "strong", c: [{ t: "text", s: `${words.print.seeAlso} ` }] }, ...separated] }];
}

/** The cover of a book has the title of its front page, so the chapter of that page says what a reader finds there. */
function titleIn(document: PrintDocument, page: BookPage): string {
  if (document.format !== "book" || page.path !== document.front) return page.title;
  return isHandbook(document) ? words.print.start : words.print.introduction;
}

interface Group {
  readonly opening: BookPage;
  readonly others: readonly BookPage[];
}

function groupsOf(pages: readonly BookPage[], document: PrintDocument): Group[] {
  return chapterPages(pages, document).flatMap(([opening, ...others]) => (opening ? [{ opening, others }] : []));
}

function chapterPages(pages: readonly BookPage[], document: PrintDocument): (readonly BookPage[])[] {
  if (!isHandbook(document)) return document.format === "book" || document.format === "half" ? pages.map((page) => [page]) : [pages];
  const isBack = ({ path }: BookPage): boolean => path === document.back;
  const sections = Map.groupBy(pages.filter((page) => !isBack(page)), (page) => page.section);
  return [...sections.values(), pages.filter(isBack)];
}

function pageOf(book: Book, path: string): BookPage {
  const page = book.pages.get(path);
  if (!page) throw new Error(`no page ${path} in the book`);
  return page;
}

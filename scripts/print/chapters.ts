import type { PrintDocument } from "../../data/schema/documents.ts";
import { words } from "../../data/words.ts";
import type { Book, BookPage } from "../book/book.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import type { BlockNode, Chapter, InlineNode, PrintPage } from "./nodes.ts";
import type { Pictures } from "./pictures.ts";
import { labelName, labelsOf } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { tokensToTree } from "./tree.ts";

/** Markdown headings start at level 2. Under a chapter title they stay there; under a page title they go one down. */
const shiftInChapter = 0;
const shiftInPage = 1;

/**
 * The pages of a document in chapters. In the handbook a section of the site is a chapter: its own page gives the title
 * and opens it, the pages below it follow. Each card of a set stands by itself, so it is a chapter. Any other document is
 * one chapter that begins with its first page.
 *
 * @param webAddress where a page is on the web, for pages this document does not have; null when the site is not published
 */
export function chaptersOf(
  book: Book,
  document: PrintDocument,
  pictures: Pictures,
  webAddress: (target: PageTarget) => string | null,
): Chapter[] {
  const pages = document.pages.map((path) => pageOf(book, path));
  const labels = new Set(pages.flatMap(labelsOf));
  const labelOf = ({ path, anchor }: Place): string | undefined =>
    [labelName(path, anchor), labelName(path)].find((label) => labels.has(label));
  const nodesOf = (page: BookPage, levelShift: number, explains: Scope["explains"]): BlockNode[] => [
    ...tokensToTree(page.tokens, {
      path: page.path,
      levelShift,
      labelOf,
      explains,
      elsewhere: (target) => ({ title: book.pages.get(target.path)?.title ?? null, href: webAddress(target) }),
      pictureFile: pictures.fileOf,
    }),
    ...(document.format === "book" ? seeAlso(page, labelOf) : []),
  ];
  const printPage = (page: BookPage, levelShift: number, explains: Scope["explains"]): PrintPage => ({
    id: labelName(page.path),
    title: titleIn(document, page),
    summary: page.summary,
    nodes: nodesOf(page, levelShift, explains),
  });
  return groupsOf(pages, document).map(({ opening, others }) => {
    const explains = document.format === "book" ? firstTime() : () => false;
    return {
      ...printPage(opening, shiftInChapter, explains),
      pages: others.map((page) => printPage(page, shiftInPage, explains)),
    };
  });
}

/** True the first time it hears a name: who reads a chapter needs each note once, and short sheets have no room for notes. */
function firstTime(): (name: string) => boolean {
  const heard = new Set<string>();
  return (name) => {
    const isNew = !heard.has(name);
    heard.add(name);
    return isNew;
  };
}

type Place = Pick<PageTarget, "path" | "anchor">;

/** The related pages that are in the document too, with their page numbers, in one line; nothing when there are none. */
function seeAlso(page: BookPage, labelOf: (place: Place) => string | undefined): BlockNode[] {
  const references = page.related.flatMap(({ pages }) => pages).flatMap((other): InlineNode[][] => {
    const target = labelOf(other);
    return target === undefined ? [] : [[{ t: "reference", target, c: [{ t: "text", s: other.title }] }]];
  });
  if (references.length === 0) return [];
  const separated = references.flatMap((reference, index) => (index === 0 ? reference : [{ t: "text", s: "; " } as const, ...reference]));
  return [{ t: "paragraph", c: [{ t: "strong", c: [{ t: "text", s: `${words.print.seeAlso} ` }] }, ...separated] }];
}

/** The cover of the handbook already has the title of the home page, so its chapter says what a reader finds there. */
function titleIn(document: PrintDocument, page: BookPage): string {
  return document.format === "book" && page.data.kind === "home" ? words.print.start : page.title;
}

interface Group {
  readonly opening: BookPage;
  readonly others: readonly BookPage[];
}

function groupsOf(pages: readonly BookPage[], { format }: PrintDocument): Group[] {
  return chapterPages(pages, format).flatMap(([opening, ...others]) => (opening ? [{ opening, others }] : []));
}

function chapterPages(pages: readonly BookPage[], format: PrintDocument["format"]): (readonly BookPage[])[] {
  if (format === "book") return [...Map.groupBy(pages, (page) => page.section).values()];
  return format === "half" ? pages.map((page) => [page]) : [pages];
}

function pageOf(book: Book, path: string): BookPage {
  const page = book.pages.get(path);
  if (!page) throw new Error(`no page ${path} in the book`);
  return page;
}

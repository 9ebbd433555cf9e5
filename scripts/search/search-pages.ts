import type { PageKind } from "../../data/schema/page.ts";
import type { Book, BookPage } from "../book/book.ts";
import { compoundVocabulary } from "./compound-parts.ts";
import { keywordsOf } from "./keywords.ts";
import type { Keywords } from "./keywords.ts";
import { partsOfHtml, textOfParts } from "./html-parts.ts";
import type { HtmlPart } from "./html-parts.ts";

/** How much the text of a kind of page counts; a page that only leads to others must not come before them. */
const weights: Partial<Record<PageKind, number>> = { home: 0.3, section: 0.5, about: 0.6, handout: 0.7, dilemma: 0.7, worksheet: 0.7 };

/** A page with what every index needs to know of it. */
export interface SearchedPage {
  readonly page: BookPage;
  /** Its content as HTML, headings with their ids. */
  readonly html: string;
  /** The same as plain text, in parts and as a whole. */
  readonly parts: readonly HtmlPart[];
  readonly text: string;
  /** 1 for a page that explains; less for one that gathers or sums up what others explain. */
  readonly weight: number;
  readonly keywords: Keywords;
}

/** The pages that search knows: all but the search page itself. */
export function searchablePages(book: Book): BookPage[] {
  return [...book.pages.values()].filter(({ data }) => data.kind !== "search");
}

/**
 * What the indexes are made of, in reading order.
 *
 * @param contents the content of each page as HTML, by site path
 */
export function searchedPages(book: Book, contents: ReadonlyMap<string, string>): SearchedPage[] {
  const read = searchablePages(book).map((page) => {
    const html = contents.get(page.path) ?? "";
    const parts = partsOfHtml(html);
    return { page, html, parts, text: textOfParts(parts), weight: weights[page.data.kind] ?? 1 };
  });
  const vocabulary = compoundVocabulary(read.map(({ text }) => text));
  return read.map((one) => {
    const source = { ...subjectOf(one.page, one.weight), text: one.text, own: one.page.data.keywords };
    return { ...one, keywords: keywordsOf(source, book.organisation.client.singular, vocabulary) };
  });
}

/** What a page is about. The headings of a page that gathers say what other pages are about, so they do not count there. */
function subjectOf({ title, navTitle, summary, headings }: BookPage, weight: number): { subject: string; parts: string } {
  return { subject: [title, navTitle, summary].join("\n"), parts: weight === 1 ? headings.map(({ text }) => text).join("\n") : "" };
}

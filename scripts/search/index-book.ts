import type { PageKind } from "../../data/schema/page.ts";
import type { Book, BookPage } from "../book/book.ts";
import type { SiteFile } from "../site/site-file.ts";
import { compoundVocabulary } from "./compound-parts.ts";
import { keywordsOf } from "./keywords.ts";
import { makeIndex } from "./pagefind.ts";
import { searchDocument } from "./search-document.ts";
import { textOfHtml } from "./search-text.ts";

/** How much the text of a kind of page counts; a page that only leads to others must not come before them. */
const weights: Partial<Record<PageKind, number>> = { home: 0.3, section: 0.5, about: 0.6, handout: 0.7, dilemma: 0.7, worksheet: 0.7 };

/** The pages that search knows: all but the search page itself. */
export function searchablePages(book: Book): BookPage[] {
  return [...book.pages.values()].filter(({ data }) => data.kind !== "search");
}

/**
 * Makes the search index of a book.
 *
 * @param contents the content of each page as HTML, by site path
 * @returns the files of the index, in the folder "pagefind"
 */
export async function indexBook(book: Book, contents: ReadonlyMap<string, string>): Promise<SiteFile[]> {
  const pages = searchablePages(book).map((page) => ({ page, html: contents.get(page.path) ?? "" }));
  const texts = pages.map(({ html }) => textOfHtml(html));
  const vocabulary = compoundVocabulary(texts);
  const sections = new Map(book.sections.map(({ path, title }) => [path, title]));
  const documents = pages.map(({ page, html }, index) => {
    const weight = weights[page.data.kind] ?? 1;
    const source = { subject: subjectOf(page, weight), text: texts[index] ?? "", own: page.data.keywords };
    const document = searchDocument({
      path: page.path,
      title: page.title,
      summary: page.summary,
      section: page.section === page.path ? "" : (sections.get(page.section) ?? ""),
      html,
      weight,
      keywords: keywordsOf(source, book.organisation.client.singular, vocabulary),
    });
    return { url: page.path, html: document };
  });
  const files = await makeIndex(documents);
  return files.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/** What a page is about. The headings of a page that gathers say what other pages are about, so they do not count there. */
function subjectOf({ title, navTitle, summary, headings }: BookPage, weight: number): string {
  return [title, navTitle, summary, ...(weight === 1 ? headings.map(({ text }) => text) : [])].join("\n");
}

import { gunzipSync } from "node:zlib";
import type { Book } from "../book/book.ts";
import type { SiteFile } from "../site/site-file.ts";
import { dataScript } from "./data-script.ts";
import { pageIndex } from "./page-index.ts";
import { makeIndex } from "./pagefind.ts";
import type { IndexFile } from "./pagefind.ts";
import { searchDocument } from "./search-document.ts";
import type { SearchedPage } from "./search-pages.ts";
import { textIndex } from "./text-index.ts";

/**
 * Makes all that search needs of a book: the small index that answers at once, and the full text for Pagefind and for where that
 * cannot run.
 *
 * @param pages from searchedPages
 * @returns the files, in the folders "search-index" and "pagefind"
 */
export async function indexBook(book: Book, pages: readonly SearchedPage[]): Promise<SiteFile[]> {
  const files = await makeIndex(fullTextDocuments(book, pages));
  return [
    { path: "search-index/pages.js", content: dataScript("pages", pageIndex(book, pages, fragmentsOf(files))) },
    { path: "search-index/text.js", content: dataScript("text", textIndex(pages)) },
    ...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
  ];
}

function fullTextDocuments(book: Book, pages: readonly SearchedPage[]): { url: string; html: string }[] {
  const sections = new Map(book.sections.map(({ path, title }) => [path, title]));
  return pages.map(({ page, html, weight, keywords }) => ({
    url: page.path,
    html: searchDocument({
      path: page.path,
      title: page.title,
      summary: page.summary,
      section: page.section === page.path ? "" : (sections.get(page.section) ?? ""),
      html,
      weight,
      keywords,
    }),
  }));
}

/** How Pagefind calls each page, by site path: its results only tell that, until the text of each has been fetched. */
function fragmentsOf(files: readonly IndexFile[]): Map<string, string> {
  return new Map(files.flatMap(({ path, content }) => {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    const url = name && /"url":"([^"]+)"/.exec(gunzipSync(content).toString("utf8"))?.[1];
    return name && url ? [[url, name] as const] : [];
  }));
}

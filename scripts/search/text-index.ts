import type { TextIndex } from "../../layouts/assets/js/search-text.js";
import type { SearchedPage } from "./search-pages.ts";

/**
 * What the pages say in full, for search where Pagefind cannot run. The texts are indexed in the browser, and shown from.
 *
 * @param pages from searchedPages
 */
export function textIndex(pages: readonly SearchedPage[]): TextIndex {
  return pages.map(({ page, parts }) => ({ path: page.path, parts: parts.map(({ id, heading, text }) => [id, heading, text] as const) }));
}

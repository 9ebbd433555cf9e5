import { escapeHtml } from "../markdown/html.ts";
import type { Keywords } from "./keywords.ts";

/** A page as search gets it: what it says, without menus and other things that stand on every page. */
export interface SearchPage {
  /** Site path, "/clienten/appen/". */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Title of the section, for the reader to tell results apart; empty at the top level. */
  readonly section: string;
  /** The content of the page as HTML, headings with their ids. */
  readonly html: string;
  /** 1 for a page that explains; less for one that gathers what others explain. */
  readonly weight: number;
  readonly keywords: Keywords;
}

/**
 * The document Pagefind indexes for a page. Its keywords are metadata that is searched: they are found, and never shown.
 * The names of these fields are used in search.js.
 */
export function searchDocument(page: SearchPage): string {
  const meta = (name: string, value: string) => (value ? `<span data-pagefind-meta="${name}:${escapeHtml(value)}"></span>` : "");
  return [
    `<!DOCTYPE html><html lang="nl"><head><title>${escapeHtml(page.title)}</title></head><body data-pagefind-body>`,
    `<h1>${escapeHtml(page.title)}</h1><p data-pagefind-weight="2">${escapeHtml(page.summary)}</p>`,
    // A weight on the whole would take the place of the weight of the headings in it.
    page.weight === 1 ? page.html : `<div data-pagefind-weight="${page.weight}">${page.html}</div>`,
    meta("afdeling", page.section),
    meta("samenvatting", page.summary),
    meta("trefwoorden", page.keywords.strong.join(" ")),
    meta("verwant", page.keywords.weak.join(" ")),
    "</body></html>",
  ].join("\n");
}

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
  /** 1 for a page that explains; less for one that gathers or sums up what others explain. */
  readonly weight: number;
  readonly keywords: Keywords;
}

/** Pagefind takes the first h1 as the title (or else the title element), and gives headings a weight of their own. */
function explaining({ title, summary, html }: SearchPage): string[] {
  return [`<h1>${escapeHtml(title)}</h1><p data-pagefind-weight="2">${escapeHtml(summary)}</p>`, html];
}

/** A weight on the whole takes the place of the weights of the headings in it; the title is in a field that weighs less. */
function lesser({ title, summary, html, weight }: SearchPage): string[] {
  const text = `<p>${escapeHtml(title)}</p><p>${escapeHtml(summary)}</p>${html}`;
  return [`<div data-pagefind-weight="${weight}">${text}</div>`, meta("titel", title)];
}

function meta(name: string, value: string): string {
  return value ? `<span data-pagefind-meta="${name}:${escapeHtml(value)}"></span>` : "";
}

/**
 * The document Pagefind indexes for a page. Its keywords are metadata that is searched: they are found, and never shown.
 * The names of these fields are used in search-pagefind.js.
 */
export function searchDocument(page: SearchPage): string {
  return [
    `<!DOCTYPE html><html lang="nl"><body data-pagefind-body>`,
    ...(page.weight === 1 ? explaining(page) : lesser(page)),
    meta("afdeling", page.section),
    meta("samenvatting", page.summary),
    meta("trefwoorden", [...page.keywords.strong, ...page.keywords.parts].join(" ")),
    meta("verwant", page.keywords.weak.join(" ")),
    "</body></html>",
  ].join("\n");
}

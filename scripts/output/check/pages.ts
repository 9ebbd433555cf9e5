import type { Finding } from "./finding.ts";
import { isOneFile } from "./one-file.ts";
import type { SiteFiles } from "./site-files.ts";

/**
 * Finds what is wrong inside a page: its language, title, headings, double ids, and script or style in the page itself. The
 * handbook in one file is many pages with all they need: it has a main heading for each, and script and style of its own.
 */
export function checkPages(site: SiteFiles): Finding[] {
  return [...site.pages].flatMap(([file, page]) => {
    const double = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
    return [
      page.lang === "nl" ? "" : "De taal van de pagina (lang=\"nl\") ontbreekt.",
      page.title.trim() === "" ? "De pagina heeft geen titel." : "",
      page.headings1 === 1 || isOneFile(file) ? "" : `De pagina heeft ${page.headings1} hoofdkoppen (h1) in plaats van één.`,
      double.length > 0 ? `Deze id's komen dubbel voor: ${[...new Set(double)].join(", ")}` : "",
      page.inline.length > 0 && !isOneFile(file) ? `Script of opmaak in de pagina zelf: ${[...new Set(page.inline)].join(", ")}` : "",
    ].filter(Boolean).map((what) => ({ file, what }));
  });
}

/** Finds pages that share a title: in a list of tabs or search results nobody could tell them apart. */
export function checkTitles(site: SiteFiles): Finding[] {
  const seen = new Map<string, string>();
  return [...site.pages].flatMap(([file, { title }]) => {
    const other = seen.get(title);
    if (other === undefined) seen.set(title, file);
    return other === undefined ? [] : [{ file, what: `Deze titel staat ook op ${other}: ${title}` }];
  });
}

import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { PageIndex } from "../../../layouts/assets/js/search-query.js";
import type { TextIndex } from "../../../layouts/assets/js/search-text.js";
import { dataOf } from "../../search/data-script.ts";
import type { Finding } from "./finding.ts";
import type { SiteFiles } from "./site-files.ts";

/** Finds empty files and links to files outside the site: both are traces of a machine that gave way. */
export function checkFiles(site: SiteFiles): Finding[] {
  const empty = [...site.sizes].filter(([, size]) => size === 0).map(([file]) => ({ file, what: "Dit bestand is leeg." }));
  const odd = site.odd.map((file) => ({ file, what: "Dit is geen gewoon bestand." }));
  return [...empty, ...odd];
}

/** Finds pictures and fonts that a style sheet names and that are not there, or come from another place. */
export function checkStyles(site: SiteFiles): Finding[] {
  const sheets = [...site.sizes.keys()].filter((file) => file.endsWith(".css"));
  return sheets.flatMap((file) => {
    const css = readFileSync(join(site.folder, file), "utf8");
    return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)]
      .map(([, inside, imported]) => inside ?? imported ?? "")
      .filter((url) => !site.sizes.has(posix.join(posix.dirname(file), url)))
      .map((url) => ({ file, what: `De opmaak noemt een bestand dat niet in de site zit: ${url}` }));
  });
}

/**
 * Finds PDFs that should be there and are not.
 *
 * @param documents their paths from the site's folder, "pdf/handboek.pdf"
 */
export function checkDocuments(site: SiteFiles, documents: readonly string[]): Finding[] {
  return documents.flatMap((file) => {
    if (!site.sizes.has(file)) return [{ file, what: "Deze PDF is niet gemaakt." }];
    const start = readFileSync(join(site.folder, file)).subarray(0, 5).toString("latin1");
    return start === "%PDF-" ? [] : [{ file, what: "Dit is geen goede PDF." }];
  });
}

/**
 * Compares the number of pages in each search index with the number that should be found.
 *
 * @param expected how many pages were handed to the indexes
 */
export function checkIndex(site: SiteFiles, expected: number): Finding[] {
  const counts: Record<string, (text: string) => number> = {
    "pagefind/pagefind-entry.json": (text) => {
      const entry = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
      return Object.values(entry.languages).reduce((sum, { page_count: count }) => sum + count, 0);
    },
    "search-index/pages.js": (text) => (dataOf(text) as PageIndex).pages.length,
    "search-index/text.js": (text) => (dataOf(text) as TextIndex).length,
  };
  return Object.entries(counts).flatMap(([file, count]) => {
    if (!site.sizes.has(file)) return [{ file, what: "De zoekindex is niet gemaakt." }];
    const found = count(readFileSync(join(site.folder, file), "utf8"));
    return found === expected ? [] : [{ file, what: `De zoekindex bevat ${found} pagina's; dat moeten er ${expected} zijn.` }];
  });
}

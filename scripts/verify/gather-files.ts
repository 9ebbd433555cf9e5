import { isPagefind, readPagefindMeta } from "./pagefind-meta.ts";
import { type Answer, isAnswer, type Visit, type Visitor } from "./visitor.ts";
import { textOf } from "./seen.ts";

/**
 * One file of each kind that a site holds, found as a browser finds them: from the first page to its styles, scripts and papers,
 * from the styles to a font, and from one list of the search index to the next.
 *
 * @returns what was asked for, in the order of the site
 */
export async function gatherFiles(visitor: Visitor, home: Answer): Promise<Visit[]> {
  const named = namesIn(textOf(home));
  const first = await Promise.all([...named, "pages.json", "search-index/pages.js", "search-index/text.js", ...fixedPagefind].map((path) => visitor.get(path)));
  const then = [...fontsOf(first), ...pagefindOf(first)];
  const second = await Promise.all(then.map((path) => visitor.get(path)));
  const third = await Promise.all(partsOf(second).map((path) => visitor.get(path)));
  return [...first, ...second, ...third];
}

const fixedPagefind = ["pagefind/pagefind.js", "pagefind/pagefind-worker.js", "pagefind/pagefind-entry.json"];

/** Every style and script of the first page, its icon and logo, the handbook as PDF, and what can be taken along. */
function namesIn(html: string): string[] {
  const all = [...html.matchAll(/\s(?:href|src|data-[a-z-]+)="((?:assets|pdf|meenemen)\/[^"#?]+)"/g)].map(([, path = ""]) => path);
  const pdf = all.find((path) => path.startsWith("pdf/"));
  return [...new Set([...all.filter((path) => !path.startsWith("pdf/")), ...(pdf === undefined ? [] : [pdf])])];
}

function fontsOf(visits: readonly Visit[]): string[] {
  const css = visits.find(({ path }) => path.endsWith(".css"));
  const font = isAnswer(css) ? /url\(["']?([^"')]+\.woff2)/.exec(textOf(css))?.[1] : undefined;
  return font === undefined ? [] : [`assets/${font}`];
}

function pagefindOf(visits: readonly Visit[]): string[] {
  const entry = visits.find(({ path }) => path.endsWith("pagefind-entry.json"));
  if (!isAnswer(entry)) return [];
  const found = /"hash":"([\w-]+)","wasm":"([\w-]+)"/.exec(textOf(entry));
  return found ? [`pagefind/pagefind.${found[1]}.pf_meta`, `pagefind/wasm.${found[2]}.pagefind`] : [];
}

function partsOf(visits: readonly Visit[]): string[] {
  const meta = visits.find(({ path }) => path.endsWith(".pf_meta"));
  const files = isAnswer(meta) && isPagefind(meta.body) ? readPagefindMeta(meta.body) : undefined;
  if (!files) return [];
  const one = (folder: string, names: readonly string[], extension: string): string[] => names.slice(0, 1).map((name) => `pagefind/${folder}/${name}.${extension}`);
  return [...one("index", files.indexes, "pf_index"), ...one("fragment", files.fragments, "pf_fragment"), ...one("filter", files.filters, "pf_filter")];
}

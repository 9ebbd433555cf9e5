import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { oneFilePath } from "../../scripts/onefile/places.ts";

/** The handbook in one file, and the page on which chosen topics are printed together. */
const holdAll = [oneFilePath.slice(1), "printen/alles/index.html"];

/** Every page of a built site, as a path inside it, in alphabetical order. */
export function pagesOfSite(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html")).sort();
}

/**
 * As few pages as show every layout and every kind of block there is in a site, by the classes in their HTML: each time the page
 * that brings most of what is still missing. A new block is so never forgotten. The two that hold all other pages, and show one or
 * what was chosen, are not among them.
 */
export function pagesOfEachKind(site: string): string[] {
  const pages = pagesOfSite(site).filter((path) => !holdAll.includes(path));
  const kinds = new Map(pages.map((path) => [path, kindsOn(readFileSync(join(site, path), "utf8"))]));
  const missing = new Set([...kinds.values()].flatMap((names) => [...names]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const gains = [...kinds].map(([path, names]) => ({ path, gain: names.filter((name) => missing.has(name)).length }));
    const { path } = gains.reduce((best, next) => (next.gain > best.gain ? next : best));
    chosen.push(path);
    for (const name of kinds.get(path) ?? []) missing.delete(name);
  }
  return chosen;
}

function kindsOn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/class="([^"]*)"/g), ([, names = ""]) => names.split(" ")).flat())];
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../report/problem.ts";
import { ownPages } from "./content-folders.ts";
import { projectPath } from "./project-path.ts";

/** Folders of an organisation that have pages in them for another reason. */
const otherFolders: ReadonlySet<string> = new Set(["replaced", "versions", "node_modules"]);

/**
 * A warning for each page in the folder of an organisation that stands in no place where pages are read: it would never be on
 * the site, and nobody would know why.
 *
 * @param folder absolute path
 */
export function checkStrayPages(folder: string): Problem[] {
  return pagesIn(folder).map((path) => ({
    level: "warning",
    code: "stray-page",
    file: projectPath(path),
    what: "Deze pagina komt niet op de site.",
    why: `De eigen pagina’s van een organisatie staan in haar map ${ownPages}.`,
    todo: `Zet het bestand in de map ${ownPages}, of in een map daarin. Let op hoofdletters.`,
  }));
}

/** Beside the organisation file, and one folder down: "Content", "paginas". */
function pagesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== ownPages && !otherFolders.has(entry.name));
  const files = [entries, ...folders.map(({ name }) => readdirSync(join(folder, name), { withFileTypes: true }))].flat();
  const pages = files.filter((entry) => entry.isFile() && entry.name.endsWith(".md")).map(({ parentPath, name }) => join(parentPath, name));
  return pages.filter(isPage).sort();
}

/** Told from its first line: a README has no front matter. */
function isPage(file: string): boolean {
  return /^\uFEFF?---\s/.test(readFileSync(file, "utf8"));
}

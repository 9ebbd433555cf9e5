import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "./read-page.ts";
import type { PageFacts } from "./read-page.ts";

/** A built site as the checks see it; every path runs from the site's folder, with "/". */
export interface SiteFiles {
  readonly folder: string;
  /** Every file with its size in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Every HTML file. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** Paths that are neither a file nor a folder, such as a link to somewhere else. */
  readonly odd: readonly string[];
}

/** Reads a built site from disk: what is checked is what readers will get. */
export function readSite(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/") }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const files = entries.filter(({ entry }) => entry.isFile()).map(({ path }) => path);
  const contents = new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
  return {
    folder,
    sizes: new Map([...contents].map(([path, bytes]) => [path, bytes.length])),
    pages: new Map(files.filter((path) => path.endsWith(".html")).map((path) => [path, readPage(String(contents.get(path)))])),
    odd: entries.filter(({ entry }) => !entry.isFile() && !entry.isDirectory()).map(({ path }) => path),
  };
}

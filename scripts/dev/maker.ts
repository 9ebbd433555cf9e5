import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBookCache } from "../book/book-cache.ts";
import { makeOneFile } from "../onefile/make-one-file.ts";
import { oneFilePath } from "../onefile/places.ts";
import { marker, markerText } from "../output/output-folder.ts";
import { writeFiles } from "../output/write-files.ts";
import type { Problem } from "../report/problem.ts";
import { indexBook } from "../search/index-book.ts";
import { searchedPages } from "../search/search-pages.ts";
import { loadSite } from "../site/load-site.ts";
import type { SiteSource } from "../site/load-site.ts";
import { renderPages } from "../site/render-pages.ts";
import type { SiteFile } from "../site/site-file.ts";
import { sideFiles } from "../site/site.ts";
import type { Site } from "../site/site.ts";

/** Makes the same site again and again, as it is edited, and writes only what changed. */
export interface Maker {
  /**
   * Makes pages and everything beside them.
   *
   * @throws ProblemsError when what was edited cannot be built; what was made before then stays
   */
  make(): Promise<Made>;
  /** Makes the search index of what was made last, and the handbook in one file: what may wait until nobody types. */
  index(): Promise<void>;
}

export interface Made {
  /** Pages that are new or changed. */
  readonly pages: readonly SiteFile[];
  /** Number of other files that are new or changed. */
  readonly others: number;
  readonly warnings: readonly Problem[];
}

/**
 * @param folder where the site is written; it is emptied first
 */
export function createMaker(source: SiteSource, folder: string): Maker {
  const cache = createBookCache();
  const written = new Map<string, SiteFile["content"]>();
  const indexed = new Set<string>();
  let last: { readonly site: Site; readonly pages: readonly SiteFile[] } | undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, marker), markerText);

  return {
    async make() {
      const loaded = await loadSite({ ...source, cache });
      const rendered = await renderPages(loaded.site);
      const files = [...rendered.filter(({ path }) => `/${path}` !== oneFilePath), ...sideFiles(loaded.site)];
      const changed = files.filter(({ path, content }) => !same(written.get(path), content));
      removeOthers(folder, written, new Set(files.map(({ path }) => path)));
      writeFiles(folder, changed);
      for (const { path, content } of changed) written.set(path, content);
      last = { site: loaded.site, pages: rendered };
      const pages = changed.filter(({ path }) => path.endsWith(".html"));
      return { pages, others: changed.length - pages.length, warnings: loaded.warnings };
    },
    async index() {
      if (!last) return;
      const searched = searchedPages(last.site.book, last.site.contents);
      const files = [...(await indexBook(last.site.book, searched)), makeOneFile({ ...last, searched }).file];
      // A reader may be searching: the file that names the others changes when those are there, and the old ones go last.
      const isEntry = ({ path }: SiteFile) => path.endsWith("entry.json");
      writeFiles(folder, [...files.filter((file) => !isEntry(file)), ...files.filter(isEntry)]);
      removeOthers(folder, indexed, new Set(files.map(({ path }) => path)));
      for (const { path } of files) indexed.add(path);
    },
  };
}

function same(one: SiteFile["content"] | undefined, other: SiteFile["content"]): boolean {
  if (typeof one === "string" || typeof other === "string" || one === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}

/** A page that was withdrawn must not stay: not in a look at the site either. */
function removeOthers(folder: string, written: Map<string, unknown> | Set<string>, kept: ReadonlySet<string>): void {
  for (const path of [...written.keys()].filter((name) => !kept.has(name))) {
    rmSync(join(folder, path), { force: true });
    written.delete(path);
  }
}

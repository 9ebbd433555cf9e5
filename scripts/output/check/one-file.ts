import { readFileSync } from "node:fs";
import { join } from "node:path";
import { oneFilePath } from "../../onefile/places.ts";
import type { Finding } from "./finding.ts";
import type { SiteFiles } from "./site-files.ts";

const file = oneFilePath.slice(1);

/** Whether a page is the handbook in one file, which may and must hold what no other page may: style, script and pictures. */
export function isOneFile(name: string): boolean {
  return name === file;
}

/**
 * Finds what the handbook in one file would have to fetch, and pages that are not in it: it is read in places where nothing can
 * be fetched. Its links, ids, language and title are looked at like those of other pages.
 *
 * @param paths site paths of the pages it must hold; nothing where there is to be no such file
 */
export function checkOneFile(site: SiteFiles, paths: readonly string[] | undefined): Finding[] {
  if (!paths) return [];
  const page = site.pages.get(file);
  if (!page) return [{ file, what: "Het handboek in één bestand is niet gemaakt." }];
  const styles = [...readFileSync(join(site.folder, file), "utf8").matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = ""]) => css).join("\n");
  const named = [...styles.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']?([^"']+)/g)].map(([, url, imported]) => url ?? imported ?? "");
  const fetched = [...named, ...page.addresses.filter((address) => address.fetched).map(({ url }) => url)].filter((url) => !/^(?:data:|#)/.test(url));
  const ids = new Set(page.ids);
  return [
    ...fetched.map((url) => `Dit bestand haalt iets op: ${url}`),
    ...paths.filter((path) => !ids.has(path)).map((path) => `Deze pagina zit niet in het bestand: ${path}`),
  ].map((what) => ({ file, what }));
}

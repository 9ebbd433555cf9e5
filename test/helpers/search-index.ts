import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { find, ranking } from "../../layouts/assets/js/search-query.js";

/** One page as a reader would see it among the results. */
export interface Hit {
  readonly path: string;
  readonly title: string;
  /** Headings of the page under which the words stand. */
  readonly headings: readonly string[];
}

/** Asks the search index of a built site, the way the search box does. */
export type Ask = (query: string) => Promise<Hit[]>;

/**
 * Opens the index of a built site in Node: Pagefind's own script, with the disk in the place of the web server.
 *
 * @param site folder of the site
 */
export async function openIndex(site: string): Promise<Ask> {
  readFilesOverFetch();
  const folder = join(site, "pagefind");
  // By Node itself, and not by way of the test runner, which would rewrite the script.
  const pagefind = createRequire(import.meta.url)(join(folder, "pagefind.js")) as Pagefind;
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/`, ranking });
  return async (query) => {
    const results = await find(pagefind, query);
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.map(({ raw_url: path, meta, sub_results: parts }) =>
      ({ path, title: meta.title, headings: parts.flatMap(({ anchor }) => (anchor ? [anchor.id] : [])) }));
  };
}

function readFilesOverFetch(): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== "file:") return real(input, init);
    url.search = "";
    return new Response(await readFile(fileURLToPath(url)));
  };
}

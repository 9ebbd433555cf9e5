import MiniSearch from "minisearch";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { pagefindEngine, ranking } from "../../layouts/assets/js/search-pagefind.js";
import type { Pagefind } from "../../layouts/assets/js/search-pagefind.js";
import { addText, openPages } from "../../layouts/assets/js/search-query.js";
import type { Answer, PageIndex } from "../../layouts/assets/js/search-query.js";

/** Asks the search index of a built site, the way the search box does. */
export interface Searcher {
  /** What the small index says at once. */
  readonly find: (query: string) => Answer;
  /** The same with the full text after it. */
  readonly ask: (query: string) => Promise<Answer>;
}

/**
 * Opens the indexes of a built site in Node: Pagefind's own script, with the disk in the place of the web server.
 *
 * @param site folder of the site
 */
export async function openIndex(site: string): Promise<Searcher> {
  readFilesOverFetch();
  const folder = join(site, "pagefind");
  // By Node itself, and not by way of the test runner, which would rewrite the script.
  const pagefind = createRequire(import.meta.url)(join(folder, "pagefind.js")) as Pagefind;
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/`, ranking });
  const data = readData(site);
  const { find, pages } = openPages(MiniSearch, data);
  const engine = pagefindEngine(pagefind, data);
  return {
    find,
    async ask(query) {
      const answer = find(query);
      return addText(answer, await engine.search(answer.words), pages);
    },
  };
}

/** Runs a script of the index as a page would, and gives what it leaves. */
function readData(site: string): PageIndex {
  const place: { leidraad?: { pages: PageIndex } } = {};
  runInNewContext(readFileSync(join(site, "search-index/pages.js"), "utf8"), place);
  if (!place.leidraad) throw new Error("The script of the small index left nothing.");
  return place.leidraad.pages;
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

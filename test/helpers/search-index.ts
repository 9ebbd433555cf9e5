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
import type { Answer, PageIndex, TextEngine } from "../../layouts/assets/js/search-query.js";
import { textEngine } from "../../layouts/assets/js/search-text.js";
import type { TextIndex } from "../../layouts/assets/js/search-text.js";

/** Asks the search index of a built site, the way the search box does. */
export interface Searcher {
  /** What the small index says at once. */
  readonly find: (query: string) => Answer;
  /** The same with the full text of Pagefind after it. */
  readonly ask: (query: string) => Promise<Answer>;
  /** The same with the full text of our own file after it, as where Pagefind cannot run. */
  readonly askWithoutPagefind: (query: string) => Promise<Answer>;
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
  const { pages: data, text } = readData(site);
  const { find, pages } = openPages(data);
  const withText = (engine: TextEngine) => async (query: string) => {
    const answer = find(query);
    return addText(answer, await engine.search(answer.words), pages);
  };
  return { find, ask: withText(pagefindEngine(pagefind, data)), askWithoutPagefind: withText(textEngine(MiniSearch, text)) };
}

interface Data {
  readonly pages: PageIndex;
  readonly text: TextIndex;
}

/** Runs the scripts of the index as a page would, and gives what they leave. */
export function readData(site: string): Data {
  const place: { leidraad?: Data } = {};
  for (const name of ["pages", "text"]) runInNewContext(readFileSync(join(site, `search-index/${name}.js`), "utf8"), place);
  if (!place.leidraad) throw new Error("The scripts of the index left nothing.");
  return place.leidraad;
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

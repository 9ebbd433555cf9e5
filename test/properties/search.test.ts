import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { openPages } from "../../layouts/assets/js/search-query.js";
import { textEngine } from "../../layouts/assets/js/search-text.js";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { indexBook } from "../../scripts/search/index-book.ts";
import { searchedPages } from "../../scripts/search/search-pages.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";
import { readData } from "../helpers/search-index.ts";
import { holds } from "./holds.ts";
import { hostileText } from "./hostile.ts";

const { site } = await loadSite({ organisationFolder: exampleFolder("vlinderhof") });
const folder = makeFolder();
writeFiles(folder, await indexBook(site.book, searchedPages(site.book, site.contents)));
const { pages: data, text } = readData(folder);

/** What readers type: words of the handbook in any form and order, with anything between them. */
const word = fc.constantFrom(...data.pages.flatMap(({ title, strong }) => `${title} ${strong}`.split(/[\s,]+/)).filter(Boolean));
const question = fc.oneof(hostileText(6), fc.array(fc.oneof(word, hostileText(1)), { maxLength: 6 }).map((words) => words.join(" ")));

test("whatever is typed into the search box gives pages of the handbook, each once, or none; never a crash", () => {
  const { find } = openPages(data);
  const paths = new Set(data.pages.map(({ path }) => path));
  holds(4_000, question, (query) => {
    const { results, words } = find(query);
    const found = results.map(({ page }) => page.path);
    expect(found.filter((path) => !paths.has(path))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
    expect(words.length).toBeLessThanOrEqual(64);
  });
});

test("the full text of our own answers everything too", async () => {
  const { find } = openPages(data);
  const engine = textEngine(MiniSearch, text);
  const queries = fc.sample(question, { numRuns: 500, seed: 20_261_122 });
  for (const query of queries) for (const hit of await engine.search(find(query).words)) expect(data.pages.map(({ path }) => path)).toContain(hit.path);
});

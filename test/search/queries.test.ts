import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cleanQuery, subjectWords } from "../../layouts/assets/js/search-words.js";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { indexBook } from "../../scripts/search/index-book.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";
import { openIndex } from "../helpers/search-index.ts";
import type { Searcher } from "../helpers/search-index.ts";

/** A question a reader types, the pages that answer it, and among how many results one of them must be. */
interface Query {
  readonly query: string;
  readonly paths: readonly string[];
  readonly top: number;
}

const queries: Query[] = readFileSync(join(import.meta.dirname, "queries.tsv"), "utf8").trim().split("\n").slice(1)
  .map((line) => line.split("\t"))
  .map(([query = "", paths = "", top = ""]) => ({ query, paths: paths.split(","), top: Number(top) }));

/** Places of the pages that answer, counted from 1; empty when none is found. */
async function places({ ask }: Searcher, { query, paths }: Query): Promise<number[]> {
  const found = await pathsFor(ask, query);
  return paths.map((path) => found.indexOf(path) + 1).filter((place) => place > 0);
}

async function pathsFor(ask: Searcher["ask"], query: string): Promise<string[]> {
  return (await ask(query)).results.map(({ page }) => page.path);
}

async function indexOf(organisation: string): Promise<Searcher> {
  const { site } = await loadSite({ organisationFolder: exampleFolder(organisation) });
  const folder = makeFolder();
  writeFiles(folder, await indexBook(site.book, site.contents));
  return openIndex(folder);
}

describe("a reader of Vlinderhof finds", () => {
  let searcher: Searcher;
  beforeAll(async () => {
    searcher = await indexOf("vlinderhof");
  });
  const ask = async (query: string) => pathsFor(searcher.ask, query);

  test.each(queries)("$query", async (query) => {
    expect(Math.min(...await places(searcher, query))).toBeLessThanOrEqual(query.top);
  });

  test("a word that is explained, but no page by what is only said in the explanation", async () => {
    expect(await ask("meldcode")).toContain("/online-veilig/seks-en-online/");
    // "geheimschrift" stands in the meaning of versleuteling, which several pages explain.
    expect(await ask("geheimschrift")).toEqual(["/begrippen/"]);
  });

  test("the heading under which the answer stands", async () => {
    const result = searcher.find("blauwe vinkjes").results.find(({ page }) => page.path === "/clienten/appen/");
    expect(result?.headings.map(({ id }) => id)).toContain("blauwe-vinkjes");
  });

  test("client, cliënt and CLIËNT, however they are typed", async () => {
    const plain = await ask("client toevoegen");
    for (const query of ["cliënt toevoegen", "CLIËNT TOEVOEGEN", "clie\u0308nt toevoegen"]) expect(await ask(query)).toEqual(plain);
  });

  test("something for a question of which one word stands nowhere", async () => {
    const found = await ask("foto van mijn zeppelin");
    expect(found.slice(0, 3)).toContain("/richtlijnen/beeld-en-toestemming/");
  });

  test.each(["", "   ", "?!", "qwxzqwxz", "__proto__", "constructor", "<img src=x onerror=alert(1)>", "👩🏽‍⚕️", "‮omgekeerd", "\"", "a".repeat(10_000), "woord ".repeat(2000)])(
    "no error for %j", async (query) => {
      const start = performance.now();
      expect(Array.isArray(await ask(query))).toBe(true);
      expect(performance.now() - start).toBeLessThan(8000);
    });
});

describe.each(["de-wilgen", "overzij"])("a reader of %s finds", (organisation) => {
  test("the same, whatever clients are called there", async () => {
    const searcher = await indexOf(organisation);
    const missed: string[] = [];
    for (const query of queries) {
      if (!(Math.min(...await places(searcher, query)) <= query.top)) missed.push(query.query);
    }
    // What an organisation answers decides what its pages say, so a few questions have another best page.
    expect(missed.length, missed.join("; ")).toBeLessThanOrEqual(Math.floor(queries.length * 0.05));
  });
});

describe("a question", () => {
  test("is cut to 200 letters and 32 words", () => {
    expect(cleanQuery("x".repeat(300))).toHaveLength(200);
    expect(cleanQuery("a ".repeat(90)).split(" ")).toHaveLength(32);
  });
  test("keeps the words that say what it is about", () => {
    expect(subjectWords("Mag ik een foto van een bewoner delen?")).toEqual(["foto", "bewoner", "delen"]);
  });
  test("is read without accents, whether the ë is one sign or two", () => {
    expect(subjectWords("Cliënt of clie\u0308nt")).toEqual(["client"]);
  });
  test("keeps all its words when none says what it is about", () => {
    expect(subjectWords("Wat nu?")).toEqual(["wat", "nu"]);
  });
});

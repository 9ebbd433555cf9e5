import { beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { indexBook } from "../../scripts/search/index-book.ts";
import { searchedPages } from "../../scripts/search/search-pages.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";
import { openIndex } from "../helpers/search-index.ts";
import type { Searcher } from "../helpers/search-index.ts";
import { isAnswered, questionLists, questionsWithoutAnswer } from "../helpers/search-questions.ts";
import type { Question } from "../helpers/search-questions.ts";

const lists = questionLists();
const all = [...lists.values()].flat();

async function indexOf(organisation: string): Promise<Searcher> {
  const { site } = await loadSite({ organisationFolder: exampleFolder(organisation) });
  const folder = makeFolder();
  writeFiles(folder, await indexBook(site.book, searchedPages(site.book, site.contents)));
  return openIndex(folder);
}

type Ask = Searcher["ask"];

async function pathsFor(ask: Ask, query: string): Promise<string[]> {
  return (await ask(query)).results.map(({ page }) => page.path);
}

/** The questions of which no answer stands high enough. */
async function missed(ask: Ask, questions: readonly Question[]): Promise<string[]> {
  const found: string[] = [];
  for (const question of questions) if (!isAnswered(question, await pathsFor(ask, question.query))) found.push(question.query);
  return found;
}

describe("a reader of Vlinderhof finds", () => {
  let searcher: Searcher;
  beforeAll(async () => {
    searcher = await indexOf("vlinderhof");
  });

  describe.each([...lists.keys()])("from %s", (name) => {
    test.each(lists.get(name) ?? [])("$query", async (question) => {
      const found = await pathsFor(searcher.ask, question.query);
      expect(isAnswered(question, found), found.slice(0, question.top + 3).join(" ")).toBe(true);
    });
  });

  test("almost all of it before the full text is there", async () => {
    const left = await missed(async (query) => searcher.find(query), all);
    expect(left.length, left.join("; ")).toBeLessThanOrEqual(Math.floor(all.length * 0.02));
  });

  test("almost all of it where Pagefind cannot run", async () => {
    const left = await missed(searcher.askWithoutPagefind, all);
    expect(left.length, left.join("; ")).toBeLessThanOrEqual(Math.floor(all.length * 0.01));
  });

  test("nothing, or little, when the handbook has no answer", async () => {
    const found = await Promise.all(questionsWithoutAnswer().map(async (query) => ({ query, paths: await pathsFor(searcher.ask, query) })));
    expect(found.filter(({ paths }) => paths.length > 20)).toEqual([]);
    expect(found.filter(({ paths }) => paths.length > 0).map(({ query }) => query).length).toBeLessThanOrEqual(found.length * 0.2);
  });

  test("a word that only the text says, and no page by what is only said in an explanation", async () => {
    for (const ask of [searcher.ask, searcher.askWithoutPagefind]) {
      expect(await pathsFor(ask, "meldcode")).toContain("/online-veilig/seks-en-online/");
      // "geheimschrift" stands in the meaning of versleuteling, which several pages explain.
      expect(await pathsFor(ask, "geheimschrift")).toEqual(["/begrippen/"]);
    }
  });

  test("the heading under which the answer stands", () => {
    const result = searcher.find("blauwe vinkjes").results.find(({ page }) => page.path === "/clienten/appen/");
    expect(result?.headings.map(({ id }) => id)).toContain("blauwe-vinkjes");
  });

  test("the place in the text, also without Pagefind", async () => {
    const { results } = await searcher.askWithoutPagefind("geheimschrift");
    expect(results[0]?.excerpt?.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).toEqual([expect.stringContaining("geheimschrift")]);
    expect(results[0]?.excerpt?.map(({ text }) => text).join("").split(" ").length).toBeLessThan(40);
  });

  test("what it found at once still in the same places when the full text has come", async () => {
    for (const query of ["foto", "whatsapp groep", "wachtwoord", "klacht"]) {
      const atOnce = searcher.find(query).results.map(({ page }) => page.path);
      for (const ask of [searcher.ask, searcher.askWithoutPagefind]) {
        const after = await pathsFor(ask, query);
        expect(after.slice(0, atOnce.length)).toEqual(atOnce);
        expect(after).toEqual([...new Set(after)]);
      }
    }
  });

  test("“Wat nu?” first, with the heading that helps, when something is wrong now", () => {
    for (const [query, heading] of [["mijn account is gehackt", "gehackt"], ["ik ben mijn telefoon kwijt", "telefoon-kwijt"], ["DATALEK!", "datalek"]] as const) {
      const [first, ...others] = searcher.find(query).results;
      expect(first).toMatchObject({ page: { path: "/wat-nu/" }, alarm: { id: heading } });
      expect(others.some(({ page, alarm }) => alarm || page.path === "/wat-nu/")).toBe(false);
    }
  });

  test("no alarm for a question that “Wat nu?” does not answer", () => {
    const rung = all.filter(({ query, paths }) => !paths.includes("/wat-nu/") && searcher.find(query).results[0]?.alarm);
    expect(rung).toEqual([]);
  });

  test("something for a question of which one word stands nowhere", async () => {
    expect((await pathsFor(searcher.ask, "foto van mijn zeppelin")).slice(0, 3)).toContain("/richtlijnen/beeld-en-toestemming/");
  });

  test.each([["client toevoegen", "cliënt toevoegen", "CLIËNT TOEVOEGEN", "clie\u0308nt toevoegen"], ["groepsapp", "groeps app", "groeps-app", "Groepsapps"], ["foto’s", "foto's", "fotos"]])(
    "the same page first for %s, however it is typed", (...forms) => {
      const first = forms.map((form) => searcher.find(form).results[0]?.page.path);
      expect(new Set(first).size).toBe(1);
      expect(first[0]).toBeDefined();
    });

  test.each(["", "   ", "?!", "qwxzqwxz", "__proto__", "constructor", "toString __proto__", "<img src=x onerror=alert(1)>", "👩🏽‍⚕️", "‮omgekeerd", "\"", "a".repeat(10_000), "woord ".repeat(2000), "🦋".repeat(10_000)])(
    "no error for %j", async (query) => {
      for (const ask of [searcher.ask, searcher.askWithoutPagefind]) expect((await ask(query)).words.length).toBeLessThanOrEqual(64);
    });
});

// One engine each: which one answers does not depend on what an organisation calls its clients, and both answer at Vlinderhof.
describe.each([["de-wilgen", "ask"], ["overzij", "askWithoutPagefind"]] as const)("a reader of %s finds", (organisation, engine) => {
  test("the same, whatever clients are called there", async () => {
    const { [engine]: ask } = await indexOf(organisation);
    const left = await missed(ask, all);
    // What an organisation answers decides what its pages say, so a few questions have another best page, or none.
    expect(left.length, left.join("; ")).toBeLessThanOrEqual(Math.floor(all.length * 0.05));
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alarmWords } from "../../data/search/alarm-words.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";
import { loadSiteBook } from "../../scripts/site/load-site.ts";
import { exampleFolder } from "../helpers/example.ts";

const entries = alarmWords.flatMap(({ heading, words }) => words.map((entry) => ({ heading, entry })));

/** The alarm words that stand in a question. */
function rung(query: string): string[] {
  const words = new Set(searchText(query).trim().split(" "));
  return entries.filter(({ entry }) => entry.split(" ").every((word) => words.has(word))).map(({ entry }) => entry);
}

describe("the alarm words", () => {
  test("stand once each, as search compares them", () => {
    const all = entries.map(({ entry }) => entry);
    expect(all).toEqual([...new Set(all)]);
    expect(all.filter((entry) => searchText(entry).trim() !== entry)).toEqual([]);
    const headings = alarmWords.map(({ heading }) => heading);
    expect(headings).toEqual([...new Set(headings)]);
  });

  test.each(["vlinderhof", "de-wilgen", "overzij"])("lead to headings of “Wat nu?” at %s", async (organisation) => {
    const ids = (await loadSiteBook({ organisationFolder: exampleFolder(organisation) })).book.pages.get("/wat-nu/")?.headings.map(({ id }) => id);
    for (const { heading } of alarmWords) expect(ids).toContain(heading);
  });

  test.each(["queries.tsv", "queries-everyday.tsv"])("ring only for questions of %s that “Wat nu?” answers", (file) => {
    const lines = readFileSync(join(import.meta.dirname, file), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
    const wrong = lines.filter(([query = "", paths = ""]) => rung(query).length > 0 && !paths.split(",").includes("/wat-nu/"));
    expect(wrong).toEqual([]);
  });

  test("do not ring for a subject that is only read about", () => {
    for (const query of ["sexting", "pesten", "naaktfoto", "stalken", "foto plaatsen", "telefoon", "klacht", "pers", "wachtwoord"]) expect(rung(query)).toEqual([]);
  });
});

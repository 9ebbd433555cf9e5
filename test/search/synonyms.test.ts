import { beforeAll, describe, expect, test } from "vitest";
import { synonyms } from "../../data/search/synonyms.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";
import { textOfHtml } from "../../scripts/search/html-parts.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { exampleFolder } from "../helpers/example.ts";

/** All that the pages of the examples say. */
let texts = "";
beforeAll(async () => {
  for (const organisation of ["vlinderhof", "overzij"]) {
    const { site } = await loadSite({ organisationFolder: exampleFolder(organisation) });
    const subjects = [...site.book.pages.values()].map(({ title, summary }) => `${title}\n${summary}`);
    texts += [...subjects, ...[...site.contents.values()].map(textOfHtml)].map(searchText).join("\n");
  }
});

describe("the everyday words", () => {
  test("stand for something the handbook says, of an example at least", () => {
    const idle = synonyms.flatMap(({ means }) => means).filter((term) => !texts.includes(` ${term}`));
    expect(idle).toEqual([]);
  });

  test("add something to what they stand for", () => {
    const same = synonyms.filter(({ means, everyday }) => everyday.every((word) => means.includes(word)));
    expect(same).toEqual([]);
  });

  test("stand in one entry for one thing", () => {
    const all = synonyms.map(({ means }) => means.join("; "));
    expect(all).toEqual([...new Set(all)]);
    for (const { means, everyday } of synonyms) {
      expect(means).toEqual([...new Set(means)]);
      expect(everyday).toEqual([...new Set(everyday)]);
    }
  });
});

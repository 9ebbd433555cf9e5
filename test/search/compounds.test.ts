import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compoundHeads, notCompounds, notFirstParts, shortFirstParts } from "../../data/search/compound-heads.ts";
import { compoundParts, compoundVocabulary } from "../../scripts/search/compound-parts.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";
import { textOfHtml } from "../../scripts/search/html-parts.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { isDutch } from "../text/dictionary.ts";

/** All that an example says, and the words its pages are found by. */
async function textsOfVlinderhof(): Promise<string[]> {
  const { site } = await loadSite({ organisationFolder: exampleFolder("vlinderhof") });
  const subjects = [...site.book.pages.values()].map(({ title, summary, data }) => [title, summary, ...data.keywords].join("\n"));
  return [...subjects, ...[...site.contents.values()].map(textOfHtml)];
}

test("each word of the handbook is split as somebody looked at it", async () => {
  const vocabulary = compoundVocabulary(await textsOfVlinderhof());
  const splits = [...vocabulary].sort().flatMap((word) => compoundParts(` ${word} `, vocabulary).map((head) => `${word}: ${head}`));
  // A word that is new here is either a compound about its last part (update the file with -u), or has its place in notCompounds.
  await expect(`${splits.join("\n")}\n`).toMatchFileSnapshot(join(import.meta.dirname, "compounds.txt"));
});

describe("the lists of heads", () => {
  test.each(Object.entries({ compoundHeads, notCompounds, notFirstParts, shortFirstParts }))("%s: each once, in order, as search compares them", (_name, list) => {
    expect(list).toEqual([...new Set(list)]);
    expect(list.filter((word) => searchText(word).trim() !== word)).toEqual([]);
  });

  test("a word that must stay whole is Dutch, and would be split without the list", () => {
    const ends = new RegExp(`.{2,}(?:${compoundHeads.join("|")})(?:e|je|jes|tje|tjes|s|se|.?en)?$`);
    expect(notCompounds.filter((word) => !isDutch(word) && word !== "snapmap")).toEqual([]);
    expect(notCompounds.filter((word) => !ends.test(word))).toEqual([]);
  });

  test("a head is a Dutch word, and not one that stays whole", () => {
    const whole = new Set<string>(notCompounds);
    expect(compoundHeads.filter((head) => !isDutch(head) || whole.has(head))).toEqual([]);
  });
});

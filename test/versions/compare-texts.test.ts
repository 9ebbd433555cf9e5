import { describe, expect, test } from "vitest";
import { compareBlocks, compareTexts } from "../../scripts/versions/compare-texts.ts";

/** A difference as one line: -gone- +new+ and the heading it stands under. */
function told(older: readonly string[], newer: readonly string[]): string[] {
  const sign = { same: "", added: "+", removed: "-" };
  return compareBlocks(older, newer).map(({ heading, pieces }) =>
    `${heading ?? "(boven)"}: ${pieces.map(({ kind, text }) => `${sign[kind]}${text}${sign[kind]}`).join("")}`);
}

const page = (path: string, ...blocks: string[]) => ({ path, title: path, summary: "Kort.", blocks });

describe("two versions of a page", () => {
  test("that say the same do not differ", () => {
    expect(told(["## Kop", "Een zin."], ["## Kop", "Een zin."])).toEqual([]);
  });

  test("show the words that changed in a sentence", () => {
    expect(told(["Bel dan dezelfde dag met het Meldpunt."], ["Bel dan meteen met het Meldpunt."])).toEqual(["(boven): Bel dan -dezelfde dag-+meteen+ met het Meldpunt."]);
  });

  test("show words that were added together as one addition, without spaces that went", () => {
    expect(told(["Bel dan met het Meldpunt."], ["Bel dan nog dezelfde dag met het Meldpunt."])).toEqual(["(boven): Bel dan +nog dezelfde dag +met het Meldpunt."]);
  });

  test("do not differ when only a list became a text", () => {
    expect(told(["- Bel het Meldpunt."], ["Bel het Meldpunt."])).toEqual([]);
  });

  test("show a whole other sentence as gone and new, not word by word", () => {
    expect(told(["Kies zelf een tijd."], ["Wij lezen niets na vijf uur."])).toEqual(["(boven): -Kies zelf een tijd.-", "(boven): +Wij lezen niets na vijf uur.+"]);
  });

  test("show what was added to a short text as added", () => {
    const short = "Duidelijke tijden geven rust, ook aan jongeren.";
    expect(told([short], [`${short} Aan de andere kant: wie in de nacht iets stuurt, doet dat zelden zomaar. Zeg dus altijd waar iemand terechtkan.`]))
      .toEqual([`(boven): ${short}+ Aan de andere kant: wie in de nacht iets stuurt, doet dat zelden zomaar. Zeg dus altijd waar iemand terechtkan.+`]);
  });

  test("tell under which heading it stands", () => {
    expect(told(["## Een", "A b c.", "## Twee", "D e f."], ["## Een", "A b c.", "## Twee", "D e g."])).toEqual(["Twee: D e -f-+g+."]);
    expect(told(["## Een"], ["## Een", "## Nieuw", "Tekst."])).toEqual(["Een: +Nieuw+", "Nieuw: +Tekst.+"]);
  });

  test("do not mistake the sign of an item for a word", () => {
    expect(told(["- melk"], ["- melk", "- brood"])).toEqual(["(boven): +brood+"]);
  });

  test("keep apart a sentence that went from one that only looks like a later one", () => {
    expect(told(["Een twee drie vier.", "Vijf zes zeven acht."], ["Vijf zes zeven negen."])).toEqual(["(boven): -Een twee drie vier.-", "(boven): Vijf zes zeven -acht-+negen+."]);
  });
});

describe("two versions of a book", () => {
  test("tell which pages came, went and changed", () => {
    const found = compareTexts({ pages: [page("/a/", "Een."), page("/b/", "Twee."), page("/c/", "Drie.")] }, { pages: [page("/a/", "Een."), page("/c/", "Vier."), page("/d/", "Vijf.")] });
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual(["removed /b/", "changed /c/", "added /d/"]);
  });

  test("see another title or summary as a change", () => {
    const [found] = compareTexts({ pages: [page("/a/")] }, { pages: [{ ...page("/a/"), summary: "Lang." }] });
    expect(found?.blocks[0]?.pieces.map(({ text }) => text)).toEqual(["Kort."]);
    expect(found?.blocks).toHaveLength(2);
  });

  test("are the same in another order of pages", () => {
    expect(compareTexts({ pages: [page("/a/"), page("/b/")] }, { pages: [page("/b/"), page("/a/")] })).toEqual([]);
  });
});

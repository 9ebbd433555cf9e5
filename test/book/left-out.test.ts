import { describe, expect, test } from "vitest";
import { createBookCache } from "../../scripts/book/book-cache.ts";
import { bookOf, folderOf, html, loadFolder, page, problemsIn, words } from "./book-of.ts";

const forMinors = page("Voor jongeren", "## Gevonden {#plek}\n\nTekst, zie [b](b.md).", { when: "minors is yes" });
const linking = page("B", "Lees [het **blad**](a.md#plek) en [c](c.md).\n\n::: dont\nVergeet [het blad](a.md) niet.\n:::", { order: 20 });
const files = { "a.md": forMinors, "b.md": linking, "c.md": page("C", "::: rules", { order: 30 }) };
const minors = { organisation: { clientAgeGroups: ["12-15"] as const } };
const adults = { organisation: { clientAgeGroups: ["18+"] as const } };

describe("a page with a condition", () => {
  test("is an ordinary page where it holds", async () => {
    const { book } = await bookOf(files, minors);
    expect(book.sections.map(({ path }) => path)).toEqual(["/a/", "/b/", "/c/"]);
    expect(html(book, "/b/")).toContain('<a href="../a/index.html#plek" data-note="Voor jongeren">');
  });

  test("is nowhere where it does not hold, and of a link to it the words stay", async () => {
    const { book } = await bookOf(files, adults);
    expect([...book.pages.keys()]).toEqual(["/", "/b/", "/c/"]);
    expect(book.sections.map(({ path }) => path)).toEqual(["/b/", "/c/"]);
    expect(book.documents.flatMap(({ pages }) => pages)).not.toContain("/a/");
    expect(html(book, "/b/")).toContain("Lees het <strong>blad</strong> en <a href=\"../c/index.html\">c</a>.");
    expect(html(book, "/b/") + html(book, "/c/")).not.toContain("a/index.html");
    expect(words(book, "/c/").join(" ")).toContain("Vergeet het blad niet.");
  });

  test("takes the pages below it along", async () => {
    const folder = { "d/index.md": page("D", "Zin.", { when: "minors is yes" }), "d/e.md": page("E", "Naar [elders](../b.md#weg-nooit).") };
    const { book } = await bookOf({ "b.md": page("B", "## Weg\n\n[E](d/e.md) en [D](d/index.md).\n\n::: when minors is yes\n## Weg nooit\n\nZin.\n:::"), ...folder }, adults);
    expect([...book.pages.keys()]).toEqual(["/", "/b/"]);
    expect(html(book, "/b/")).toContain("<p>E en D.</p>");
  });

  test("leaves a page that was parsed before as it was", async () => {
    const cache = createBookCache();
    const folder = folderOf(files);
    const first = await loadFolder(folder, { ...adults, cache });
    const again = await loadFolder(folder, { ...adults, cache });
    expect(html(again.book, "/b/")).toBe(html(first.book, "/b/"));
    const { book } = await loadFolder(folder, { ...minors, cache });
    expect(html(book, "/b/")).toContain('<a href="../a/index.html#plek" data-note="Voor jongeren">');
  });

  test("is checked all the same, and so are the links to it", async () => {
    const wrong = { "a.md": page("A", "[weg](weg.md)\n\n{{ organisation.naam }}", { when: "minors is yes" }), "b.md": page("B", "[a](a.md#niets)") };
    expect(await problemsIn(wrong, adults)).toEqual([
      expect.stringContaining("content/a.md:9 Deze link gaat naar /weg/"),
      expect.stringContaining("content/a.md:11"),
      expect.stringContaining("content/b.md:8 Op a.md is geen plek die “#niets” heet"),
    ]);
  });

  test("may share its title with a page that takes its place", async () => {
    const twins = { "a.md": page("Foto’s", "Zin.", { when: "minors is yes" }), "b.md": page("Foto’s", "Zin.", { when: "minors is no" }) };
    expect(await problemsIn(twins, adults)).toEqual([]);
    expect(await problemsIn(twins, minors)).toEqual([]);
  });

  test("tells on which line its condition is wrong", async () => {
    const wrong = { "a.md": page("A", "Zin.", { when: "minor is yes" }), "b.md": page("B", "Zin.", { when: "minors is ja" }), "c.md": page("C", "Zin.", { when: "minors" }) };
    expect(await problemsIn(wrong)).toMatchInlineSnapshot(`
      [
        "content/a.md:6 “minor” is geen vraag of gegeven waar een passage van kan afhangen. Bedoel je “minors”?",
        "content/b.md:6 Bij “when” is “ja” geen bekende waarde. Kies een waarde uit de lijst.",
        "content/c.md:6 Achter “when minors” ontbreekt “is” met een waarde. Schrijf achter when bijvoorbeeld: minors is yes",
      ]
    `);
  });

  test("is never one that every page leads to", async () => {
    const always = { "index.md": page("Start", "Welkom.", { order: 0, kind: "home", when: "minors is yes" }), "zoeken.md": page("Zoeken", "", { kind: "search", when: "minors is yes" }) };
    for (const who of [minors, adults]) expect(await problemsIn(always, who)).toEqual([expect.stringContaining("content/index.md"), expect.stringContaining("content/zoeken.md")]);
  });
});

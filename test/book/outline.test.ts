import { describe, expect, test } from "vitest";
import type { Book } from "../../scripts/book/book.ts";
import { bookOf, home, page, problemsIn } from "./book-of.ts";

const files = {
  "zoeken.md": page("Zoeken", "", { order: 1, kind: "search" }),
  "wat-nu.md": page("Wat nu?", "Zin.", { order: 10 }),
  "clienten/index.md": page("Contact met cliënten", "", { order: 20, kind: "section", nav: "Cliënten" }),
  "clienten/toevoegen.md": page("Toevoegen", "Zin.", { order: 20 }),
  "clienten/appen/index.md": page("Appen", "Zin.", { order: 10 }),
  "clienten/appen/groepen.md": page("Groepen", "Zin.", { order: 99 }),
  "over/index.md": page("Over", "Zin.", { order: 30 }),
  "over/tien.md": page("10 vragen", "Zin."),
  "over/twee.md": page("2 vragen", "Zin."),
  "over/einde.md": page("Één ding", "Zin."),
  "over/aap.md": page("Zebra", "Zin.", { order: 5 }),
};

const { book } = await bookOf(files);
const titles = (links: readonly { title: string }[]): string[] => links.map(({ title }) => title);
const pageAt = (path: string, of: Book = book) => of.pages.get(path) ?? expect.fail(`no page ${path}`);

describe("the order of the handbook", () => {
  test("follows the order in the front matter, then the title; a page comes before those below it", () => {
    expect(titles([...book.pages.values()])).toEqual([
      "Start", "Zoeken", "Wat nu?", "Contact met cliënten", "Appen", "Groepen", "Toevoegen", "Over", "Zebra", "2 vragen", "10 vragen", "Één ding",
    ]);
  });

  test("has a section for each page at the top; home and search are reached from everywhere", () => {
    expect(book.sections.map(({ title, pages }) => [title, titles(pages)])).toEqual([
      ["Wat nu?", []],
      ["Cliënten", ["Appen", "Groepen", "Toevoegen"]],
      ["Over", ["Zebra", "2 vragen", "10 vragen", "Één ding"]],
    ]);
  });

  test("leads from page to page through the whole book", () => {
    expect(pageAt("/wat-nu/").previous).toBeUndefined();
    expect(pageAt("/clienten/").previous?.path).toBe("/wat-nu/");
    expect(pageAt("/clienten/appen/groepen/").next?.path).toBe("/clienten/toevoegen/");
    expect(pageAt("/over/").previous?.path).toBe("/clienten/toevoegen/");
    expect(pageAt("/over/einde/").next).toBeUndefined();
    expect([pageAt("/").next, pageAt("/zoeken/").previous]).toEqual([undefined, undefined]);
  });

  test("shows the way back from every page", () => {
    expect(titles(pageAt("/clienten/appen/groepen/").breadcrumb)).toEqual(["Start", "Cliënten", "Appen"]);
    expect(pageAt("/clienten/appen/groepen/").section).toBe("/clienten/");
    expect(titles(pageAt("/wat-nu/").breadcrumb)).toEqual(["Start"]);
    expect(pageAt("/").breadcrumb).toEqual([]);
  });

  test("starts at one start page", async () => {
    expect(await problemsIn({ "index.md": page("Start"), "a.md": page("A", "Zin.", { kind: "home" }) })).toMatchInlineSnapshot(`
      [
        "content/a.md Alleen de startpagina (index.md) kan de soort “home” hebben. Kies een andere soort, of haal de regel met kind weg.",
        "content/index.md De startpagina heeft niet de soort “home”. Zet in de kop: kind: home",
      ]
    `);
  });

  test("needs a first page in every folder", async () => {
    expect(await problemsIn({ "los/een.md": page("Een"), "los/diep/twee.md": page("Twee") })).toMatchInlineSnapshot(`
      [
        "content/los/diep/twee.md Deze pagina staat in een map zonder los/index.md. Maak los/index.md met een titel en een samenvatting, of verplaats deze pagina.",
        "content/los/diep/twee.md Deze pagina staat in een map zonder los/diep/index.md. Maak los/diep/index.md met een titel en een samenvatting, of verplaats deze pagina.",
      ]
    `);
  });

  test("does not depend on the order in which files were written", async () => {
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    const other = await bookOf(reversed);
    expect([...other.book.pages.keys()]).toEqual([...book.pages.keys()]);
  });
});

describe("the pages of an organisation", () => {
  test("replace the shipped page of the same path, wherever else is linked to it", async () => {
    const handbook = { "a.md": page("A", "Zie [b](b.md#plek)."), "b.md": page("B", "## Plek\n\nVan het handboek.") };
    const own = { "b.md": page("Onze B", "## Plek\n\nVan ons.") };
    const { book: mixed } = await bookOf(handbook, { own });
    expect([...mixed.pages.keys()]).toEqual(["/", "/a/", "/b/"]);
    expect(pageAt("/b/", mixed).headings).toEqual([{ id: "plek", level: 2, text: "Plek" }]);
    expect(pageAt("/b/", mixed).title).toBe("Onze B");
  });

  test("are added to the menu when they are new", async () => {
    const own = { "clienten/huisdieren.md": page("Huisdieren", "Zin.", { order: 15 }), "geheel-eigen.md": page("Geheel eigen") };
    const { book: mixed } = await bookOf(files, { own });
    expect(titles(mixed.sections)).toEqual(["Geheel eigen", "Wat nu?", "Cliënten", "Over"]);
    expect(titles(mixed.sections[2]?.pages ?? [])).toEqual(["Appen", "Groepen", "Huisdieren", "Toevoegen"]);
  });

  test("that break a link of the handbook are told where the link stands", async () => {
    const handbook = { "a.md": page("A", "Zie [b](b.md#plek)."), "b.md": page("B", "## Plek\n\nZin.") };
    expect(await problemsIn(handbook, { own: { "b.md": page("B", "## Plaats\n\nZin.") } })).toMatchInlineSnapshot(`
      [
        "content/a.md:8 Op b.md is geen plek die “#plek” heet. Kies een plek uit de lijst, of zet {#plek} achter de kop op b.md.",
      ]
    `);
  });

  test("can replace the home page too", async () => {
    const { book: mixed } = await bookOf({}, { own: { "index.md": home["index.md"]?.replace("Start", "Welkom") ?? "" } });
    expect(pageAt("/", mixed).title).toBe("Welkom");
  });
});

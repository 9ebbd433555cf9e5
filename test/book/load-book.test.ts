import { describe, expect, test } from "vitest";
import { createBookCache } from "../../scripts/book/book-cache.ts";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { bookOf, folderOf, html, loadFolder, page, problemsIn, problemsInFolder } from "./book-of.ts";

describe("a handbook with mistakes", () => {
  test("is told all of them at once, by file and line, the own pages too", async () => {
    const files = { "a.md": page("A", "::: tip\nniet gesloten"), "b.md": page("B", "[weg](weg.md)\n\n#### Diep"), "Fout.md": page("C") };
    expect(await problemsIn(files, { own: { "d.md": page("D", "{{ organisation.nmae }}"), "e.docx": "" } })).toMatchInlineSnapshot(`
      [
        "content/Fout.md De naam “Fout” kan geen adres op de site zijn. Noem het bijvoorbeeld “fout”.",
        "content/a.md:8 Het blok “tip” dat hier begint, wordt niet afgesloten. Zet onder de laatste regel van het blok een regel met alleen drie dubbele punten (:::), even ver naar rechts als deze regel.",
        "content/b.md:8 Deze link gaat naar /weg/, en die pagina is er niet. Kijk naar de naam van het bestand, of haal de link weg.",
        "content/b.md:10 Deze kop slaat een niveau over: van de titel naar ####. Schrijf ## voor deze kop, of zet er een kop van dat niveau boven.",
        "eigen/d.md:8 “organisation.nmae” is geen gegeven van de organisatie. Bedoel je “organisation.name”?",
        "eigen/e.docx Dit bestand hoort hier niet: in deze map staan alleen pagina’s en afbeeldingen. Haal het bestand weg, of zet de tekst over in een pagina (.md).",
      ]
    `);
  });

  test("two pages of one title cannot be told apart, whatever the capitals", async () => {
    const files = { "a.md": page("Bij {{ organisation.shortName }}"), "b.md": page("bij de proef") };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/b.md:2 De titel “bij de proef” is ook die van content/a.md. Geef een van de twee een andere titel.",
      ]
    `);
  });

  test("a page whose text all belongs to other answers is empty", async () => {
    const files = { "a.md": page("A", "::: when clientConnections is never\nNooit.\n:::"), "s/index.md": page("S", "", { kind: "section" }) };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/a.md Op deze pagina staat geen tekst. Schrijf tekst die altijd geldt, of haal de pagina weg.",
      ]
    `);
    expect(await problemsIn(files, { answers: { clientConnections: "never" } })).toEqual([]);
  });
});

describe("what stands in a book", () => {
  test("is only what the organisation chose", async () => {
    const body = "::: choice clientConnections\n:: never\nNooit.\n\n::: dont\nNiet.\n:::\n:: professionalAccountOnly\n## Werkaccount\n\nSoms.\n\n::: do\nWel.\n:::\n:: withAgreements\nJa.\n:::";
    const { book } = await bookOf({ "a.md": page("A", body) });
    const a = book.pages.get("/a/");
    expect(a?.headings).toEqual([{ id: "werkaccount", level: 2, text: "Werkaccount" }]);
    expect(a?.rules.map(({ kind, id, audience }) => [kind, id, audience])).toEqual([["do", "regel-wel", ["staff"]]]);
    expect(a?.choices).toEqual([{ question: "clientConnections", id: "choice-client-connections" }]);
  });

  test("has a document for the whole book and for each page with a sheet of its own", async () => {
    const files = { "h/index.md": page("H", "", { kind: "section", book: "false" }), "h/kaart.md": page("Kaart", "Zin.", { print: "{ format: card }", book: "false" }) };
    const { book } = await bookOf(files);
    expect(book.documents.map(({ file, format, pages }) => [file, format, pages])).toEqual([
      ["pdf/handboek.pdf", "book", ["/"]],
      ["pdf/h-kaart.pdf", "card", ["/h/kaart/"]],
    ]);
    expect(book.pages.get("/h/kaart/")?.document).toBe(book.documents[1]);
    expect(book.pages.get("/h/")?.document).toBeUndefined();
  });
});

describe("a cache", () => {
  test("keeps the pages that did not change, and only those", async () => {
    const folder = folderOf({ "a.md": page("A", "Een."), "b.md": page("B", "Twee."), "c.md": page("C", "![Foto](foto.png)"), "foto.png": "" });
    const cache = createBookCache();
    const before = await loadFolder(folder, { cache });
    writeFiles(folder, [{ path: "content/a.md", content: page("A", "Anders.") }]);
    const after = await loadFolder(folder, { cache });
    const kept = [...after.book.pages].filter(([path, { tokens }]) => tokens === before.book.pages.get(path)?.tokens);
    expect(kept.map(([path]) => path)).toEqual(["/", "/b/"]);
    expect(html(after.book, "/a/")).toContain("Anders.");
  });

  test("reads everything again when the organisation changes", async () => {
    const folder = folderOf({ "a.md": page("A", "Bij {{ organisation.shortName }}.") });
    const cache = createBookCache();
    await loadFolder(folder, { cache });
    const { book } = await loadFolder(folder, { cache, organisation: { shortName: "Nieuw" } });
    expect(html(book, "/a/")).toBe("<p>Bij Nieuw.</p>\n");
  });

  test("tells a mistake again as long as it is there", async () => {
    const folder = folderOf({ "a.md": page("A", "![Foto](foto.png)") });
    const cache = createBookCache();
    expect(await problemsInFolder(folder, { cache })).toHaveLength(1);
    expect(await problemsInFolder(folder, { cache })).toHaveLength(1);
    writeFiles(folder, [{ path: "content/foto.png", content: "" }]);
    expect(await problemsInFolder(folder, { cache })).toEqual([]);
  });
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { createBookCache } from "../../scripts/book/book-cache.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { exampleFolder } from "../helpers/example.ts";
import { bookOf, folderOf, html, loadFolder, page, problemsIn, problemsInFolder } from "./book-of.ts";
import type { Variation } from "./book-of.ts";
import { shippedContent } from "./shipped-handbook.ts";

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

  test.each<[string, string, Variation, string]>([
    ["a fact it names", "Bij {{ organisation.shortName }}.", { organisation: { shortName: "Nieuw" } }, "<p>Bij Nieuw.</p>\n"],
    ["an answer it depends on", "Zin.\n\n::: when clientConnections is withAgreements\nSoms.\n:::", { answers: { clientConnections: "withAgreements" } }, "<p>Zin.</p>\n<p>Soms.</p>\n"],
    ["what is in a list", "Zin.\n\n::: when adults is no\nKinderen.\n:::", { organisation: { clientAgeGroups: ["12-15"] } }, "<p>Zin.</p>\n<p>Kinderen.</p>\n"],
    ["whether there is one", "Zin.\n\n::: when worksCouncil is yes\nEen OR.\n:::", { organisation: { councils: { works: { name: "de OR" } } } }, "<p>Zin.</p>\n<p>Een OR.</p>\n"],
    ["whether a question applies", "Zin.\n\n::: when ageAdvice is nationalGuidance\nVanaf dertien.\n:::", { organisation: { clientAgeGroups: ["18+"] } }, "<p>Zin.</p>\n"],
  ])("reads a page again when the organisation changes %s", async (_, text, changed, expected) => {
    const folder = folderOf({ "a.md": page("A", text), "b.md": page("B", "Zonder.") });
    const cache = createBookCache();
    const before = await loadFolder(folder, { cache });
    const { book } = await loadFolder(folder, { ...changed, cache });
    expect(html(before.book, "/a/")).not.toBe(expected);
    expect(html(book, "/a/")).toBe(expected);
    expect(book.pages.get("/b/")?.tokens).toBe(before.book.pages.get("/b/")?.tokens);
    expect(html((await loadFolder(folder, { cache })).book, "/a/")).toBe(html(before.book, "/a/"));
  });

  test("gives the shipped handbook of one organisation after another as if there were no cache", async () => {
    const cache = createBookCache();
    for (const name of ["vlinderhof", "de-wilgen", "vlinderhof", "overzij"]) {
      const { organisation } = await loadOrganisation(exampleFolder(name));
      const contentFolders = [shippedContent, join(organisation.folder, "content")];
      const [fresh, cached] = [await loadBook({ organisation, contentFolders }), await loadBook({ organisation, contentFolders, cache })];
      expect([...cached.book.pages.keys()]).toEqual([...fresh.book.pages.keys()]);
      for (const path of fresh.book.pages.keys()) expect(html(cached.book, path), path).toBe(html(fresh.book, path));
    }
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

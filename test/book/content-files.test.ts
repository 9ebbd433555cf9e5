import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, makeFolder } from "../helpers/folder.ts";
import { bookOf, folderOf, html, page, problemsIn, problemsInFolder } from "./book-of.ts";

describe("what lies in the folder with pages", () => {
  test("a picture beside a page is welcome, other files are not", async () => {
    const files = { "foto.JPG": "", "beleid.docx": "", "oud.MD": page("Oud"), "program.11ty.js": "", "knop.njk": "" };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/beleid.docx Dit bestand hoort hier niet: in deze map staan alleen pagina’s en afbeeldingen. Haal het bestand weg, of zet de tekst over in een pagina (.md).",
        "content/knop.njk Dit bestand hoort hier niet: in deze map staan alleen pagina’s en afbeeldingen. Haal het bestand weg, of zet de tekst over in een pagina (.md).",
        "content/oud.MD Dit bestand hoort hier niet: in deze map staan alleen pagina’s en afbeeldingen. Laat de naam van een pagina eindigen op .md, in kleine letters.",
        "content/program.11ty.js Dit bestand hoort hier niet: in deze map staan alleen pagina’s en afbeeldingen. Haal het bestand weg, of zet de tekst over in een pagina (.md).",
      ]
    `);
  });

  test("a link to another place on the disk publishes nothing", async () => {
    const folder = folderOf({});
    const content = join(folder, "content");
    const outside = folderWith({ "geheim.md": page("Geheim") });
    symlinkSync(join(outside, "geheim.md"), join(content, "geheim.md"));
    symlinkSync(outside, join(content, "map"));
    symlinkSync(join(content, "nergens"), join(content, "los.md"));
    symlinkSync(content, join(content, "rond"));
    symlinkSync(outside, join(folder, "eigen"));
    const problems = await problemsInFolder(folder);
    expect(problems).toHaveLength(5);
    expect(problems[0]).toMatchInlineSnapshot(`"content/geheim.md Dit is een snelkoppeling (of iets anders dat geen gewoon bestand is). Zet een kopie van het bestand zelf in de map, of haal de snelkoppeling weg."`);
  });

  test("what a computer leaves behind by itself is passed over, and told once", async () => {
    const files = { ".DS_Store": "x", "Thumbs.db": "x", "~$brief.docx": "x", ".git/config": "x" };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "info: content Overgeslagen: .DS_Store, .git, Thumbs.db, ~$brief.docx. Je hoeft niets te doen.",
      ]
    `);
  });

  test("an organisation without own pages has no problem, a handbook without pages has", async () => {
    expect(await problemsIn({})).toEqual([]);
    const folder = makeFolder();
    const withoutContent = await problemsInFolder(folder);
    mkdirSync(join(folder, "content"));
    expect([...withoutContent, ...(await problemsInFolder(folder))]).toMatchInlineSnapshot(`
      [
        "content Deze map met de pagina’s van het handboek is er niet. Zet de map terug, of haal het pakket opnieuw op.",
        "content In deze map staat geen enkele pagina. Begin met index.md: de startpagina.",
      ]
    `);
  });
});

describe("the text of a page", () => {
  const letters = page("Cliënten", "Eén café.");

  test.each([
    ["with Windows line ends", letters.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\uFEFF${letters}`],
    ["with letters taken apart, as macOS does", letters.normalize("NFD")],
  ])("%s gives the same page", async (_, text) => {
    const [plain, other] = await Promise.all([bookOf({ "a.md": letters }), bookOf({ "a.md": text })]);
    expect(html(other.book, "/a/")).toBe(html(plain.book, "/a/"));
    expect(other.book.pages.get("/a/")?.title).toBe("Cliënten");
  });

  test("saved by an old programme it is told on which line letters would break", async () => {
    const folder = folderOf({});
    writeFileSync(join(folder, "content", "a.md"), Buffer.from(letters, "latin1"));
    writeFileSync(join(folder, "content", "b.md"), Buffer.from(`\uFEFF${letters}`, "utf16le"));
    expect(await problemsInFolder(folder)).toMatchInlineSnapshot(`
      [
        "content/a.md:2 Dit bestand is niet als UTF-8 bewaard. Open het bestand in je tekstprogramma, kies Opslaan als, en kies bij codering UTF-8.",
        "content/b.md:1 Dit bestand is niet als UTF-8 bewaard. Open het bestand in je tekstprogramma, kies Opslaan als, en kies bij codering UTF-8.",
      ]
    `);
  });

  test("with characters nobody sees, or letters lost before, is told where", async () => {
    const files = { "a.md": page("A", "Goed.\nNiet\u202Egoed."), "b.md": page("B", "Cli\uFFFDnt."), "c.md": page("C", "Nul\u0000.") };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/a.md:9 Op deze regel staat een onzichtbaar teken ‹U+202E›. Typ de zin op deze regel opnieuw.",
        "content/b.md:8 Op deze regel is een letter verloren gegaan (�). Typ de zin op deze regel opnieuw.",
        "content/c.md:8 Op deze regel staat een onzichtbaar teken ‹U+0000›. Typ de zin op deze regel opnieuw.",
      ]
    `);
  });

  test("that is longer than a book is refused", async () => {
    expect(await problemsIn({ "a.md": page("A", "woord ".repeat(50_000)) })).toMatchInlineSnapshot(`
      [
        "content/a.md Deze pagina is te groot: meer dan 256 kB. Verdeel de tekst over meer pagina’s.",
      ]
    `);
  });

  test("with a number that can be a citizen service number deserves a look, a phone number does not", async () => {
    const body = "Bel 0612345678 of 123456789.\nNummer 111222333 is van Jan, 2026 en 085-0000101 niet.";
    expect(await problemsIn({ "a.md": page("A", body) })).toMatchInlineSnapshot(`
      [
        "warning: content/a.md:9 Op deze regel staat een getal dat een burgerservicenummer kan zijn. Haal het getal weg als het van iemand is.",
      ]
    `);
  });
});

describe("the name of a page is its address", () => {
  test("so it must work on every system and server", async () => {
    const files = {
      "Beleid & Visie (concept) ü.md": page("A"),
      "con.md": page("B"),
      "pdf.md": page("C"),
      "日本.md": page("D"),
      [`${"lang".repeat(16)}.md`]: page("E"),
      "dub--bel.md": page("F"),
      "-streep.md": page("G"),
    };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/-streep.md De naam “-streep” kan geen adres op de site zijn. Noem het bijvoorbeeld “streep”.",
        "content/Beleid & Visie (concept) ü.md De naam “Beleid & Visie (concept) ü” kan geen adres op de site zijn. Noem het bijvoorbeeld “beleid-en-visie-concept-u”.",
        "content/con.md De naam “con” is al bezet. Kies een andere naam voor het bestand of de map.",
        "content/dub--bel.md De naam “dub--bel” kan geen adres op de site zijn. Noem het bijvoorbeeld “dub-bel”.",
        "content/langlanglanglanglanglanglanglanglanglanglanglanglanglanglanglang.md De naam “langlanglanglanglang…” is te lang: 64 tekens. Kies een naam van hooguit 60 tekens. De titel van de pagina mag langer zijn.",
        "content/pdf.md De naam “pdf” is al bezet. Kies een andere naam voor het bestand of de map.",
        "content/日本.md De naam “日本” kan geen adres op de site zijn. Geef het bestand of de map een naam van gewone letters.",
      ]
    `);
  });

  test("so two files cannot have the same one", async () => {
    expect(await problemsIn({ "clienten.md": page("A"), "clienten/index.md": page("B") })).toMatchInlineSnapshot(`
      [
        "content/clienten/index.md Deze pagina krijgt hetzelfde adres (/clienten/) als content/clienten.md. Geef een van de twee een andere naam, of voeg ze samen.",
      ]
    `);
  });

  test("and a whole path stays within what Windows can hold", async () => {
    const names = ["a", "b", "c"].map((letter) => letter.repeat(45));
    const index = Object.fromEntries(names.map((_, depth) => [`${names.slice(0, depth + 1).join("/")}/index.md`, page(`T${depth}`)]));
    expect(await problemsIn(index)).toEqual([expect.stringContaining("te lang: 139 tekens")]);
  });
});

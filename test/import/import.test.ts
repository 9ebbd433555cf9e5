import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { isHandbook } from "../../data/schema/books.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { importDocument } from "../../scripts/import/import-document.ts";
import type { Imported } from "../../scripts/import/import-document.ts";
import { moveAll } from "../../scripts/import/write-pages.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { makeWord } from "../../scripts/word/make-word.ts";
import { bookOf, page } from "../book/book-of.ts";
import { shippedContent, shippedHandbook, vlinderhof } from "../book/shipped-handbook.ts";
import { fingerprint, folderWith, makeFolder } from "../helpers/folder.ts";
import { organisationWith } from "../helpers/own-organisation.ts";
import { outOfOrder, sourceBlocks } from "../print/reading-order.ts";
import { docx, li, notes, p, picture, r, table } from "./docx.ts";
import type { DocxParts } from "./docx.ts";

/** A handbook of a few pages, so that each test is quick. */
const handbook = {
  "index.md": page("Start", "Welkom.", { order: 0, kind: "home" }),
  "richtlijnen/index.md": page("Richtlijnen", "", { kind: "section" }),
  "richtlijnen/appen.md": page("Appen", "Afspraken.", { order: 40 }),
};

interface Import extends Imported {
  readonly folder: string;
  /** What was written in the content of the organisation. */
  readonly files: Readonly<Record<string, string>>;
}

interface Given {
  readonly section?: string;
  readonly name?: string;
  /** Pages the organisation has already. */
  readonly own?: Readonly<Record<string, string>>;
}

async function imported(document: Uint8Array | DocxParts, { section = "richtlijnen", name = "brochure.docx", own = {} }: Given = {}): Promise<Import> {
  const organisationFolder = ownFolder(own);
  const file = join(makeFolder(), name);
  writeFileSync(file, document instanceof Uint8Array ? document : docx(document));
  const result = await importDocument({ file, organisationFolder, section, contentFolder: folderWith(handbook) });
  const content = join(organisationFolder, "content");
  const names = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(existsSync(join(organisationFolder, ".inlezen"))).toBe(false);
  return { ...result, folder: organisationFolder, files: Object.fromEntries(names.sort().map((path) => [path.slice(content.length + 1), path.endsWith(".md") ? readFileSync(path, "utf8") : "(afbeelding)"])) };
}

function ownFolder(own: Readonly<Record<string, string>> = {}): string {
  const folder = organisationWith({});
  for (const [path, text] of Object.entries(own)) {
    mkdirSync(join(folder, "content", path, ".."), { recursive: true });
    writeFileSync(join(folder, "content", path), text);
  }
  return folder;
}

/** The text of a page below its front matter. */
const bodyOf = (file: string | undefined): string => (file ?? "").split("\n---\n")[1]?.trim() ?? "";

/** What the officer is told, without what to do. */
const told = ({ problems }: Imported): string[] => problems.map(({ what }) => what);

const oneDot = async (): Promise<Uint8Array> => sharp({ create: { width: 40, height: 30, channels: 3, background: "#0f6e73" } }).png().toBuffer();

describe("a brochure with everything in it", () => {
  let result: Import;

  beforeAll(async () => {
    const dot = await oneDot();
    const link = (id: string, words: string): string => `<w:hyperlink r:id="${id}">${r(words)}</w:hyperlink>`;
    result = await imported({
      body: [
        p("Online met elkaar", "Titel"),
        p("Bellen en appen....1", "Inhopg1"),
        p("Bellen en appen", "Kop1"),
        p(`${r("Spreek af ")}${r("hoe", "<w:b/>")}${r(" je appt. Doe dat ")}${r("samen", "<w:i/>")}${r(".")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        li("Stel een tijd vast."), li("Houd je daaraan:", 1), li("ook in het weekend", 1, 1), li("Eerst bellen.", 2), li("Dan appen.", 2),
        p("Wie mag wat?", "Kop3"),
        p(`${r("Lees ")}${link("rWeb", "de site")}${r(", ")}${link("rOld", "een oude site")}${r(" of ")}${link("rBad", "dit")}${r(". Zie ")}<w:hyperlink w:anchor="foto">${r("foto’s")}</w:hyperlink>${r(".")}<w:r><w:commentReference w:id="7"/></w:r>`),
        table([["Wat", "Mag"], [`<w:p>${r("appen")}</w:p>${p("en bellen")}`, "ja"], [["<w:gridSpan w:val=\"2\"/>", "alles | niets"]]]),
        p(`${r("De tekst ")}<w:ins>${r("is nieuw")}</w:ins><w:del><w:r><w:delText>was oud</w:delText></w:r></w:del>${r(" hier.")}`),
        p("Foto’s", "Kop1"),
        p("Vraag het eerst aan wie erop staat, ook als je denkt dat die het wel goed vindt, want dat weet je pas echt als je het hebt gevraagd."),
        p(`<w:bookmarkStart w:id="1" w:name="foto"/>${r("Met wie?")}<w:bookmarkEnd w:id="1"/>`, "Kop2"),
        p("“Mag deze foto online?”", "Citaat"),
        p(`${picture("rDot", "Twee mensen kijken naar een telefoon")}`), p(picture("rDot")), p(picture("rEmf", "Tekening")), p(picture("rDot", undefined, true)),
        p(`${r("Naam: ____________")}`), p(`${r("Zichtbaar.")}${r("Wachtwoord: geheim", "<w:vanish/>")}`),
        p("Het nummer 111222333 is verzonnen."),
        p("<w:r><mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Let op het kader.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
        p("Leeg", "Kop1"),
      ].join(""),
      relationships: {
        rWeb: ["hyperlink", "https://www.zorg.example/pad_(x)"], rOld: ["hyperlink", "http://oud.example/"], rBad: ["hyperlink", "file:///C:/geheim.docx"],
        rDot: ["image", "media/a.png"], rEmf: ["image", "media/b.emf"], rFoot: ["footnotes", "footnotes.xml"], rComment: ["comments", "comments.xml"],
      },
      files: { "word/media/a.png": dot, "word/media/b.emf": "EMF", "word/footnotes.xml": notes("footnote", [[2, "Ook in de avond."]]), "word/comments.xml": notes("comment", [[7, "Klopt dit nog?"]]) },
    });
  });

  test("becomes a page for each main heading, with its text as it was", () => {
    expect(Object.keys(result.files)).toEqual(["richtlijnen/bellen-en-appen.md", "richtlijnen/fotos-1.png", "richtlijnen/fotos-2.png", "richtlijnen/fotos.md"]);
    expect(result.files["richtlijnen/bellen-en-appen.md"]).toMatchInlineSnapshot(`
      "---
      title: "Bellen en appen"
      summary: "Spreek af hoe je appt."
      audience: [staff]
      order: 50
      ---

      Spreek af **hoe** je appt. Doe dat *samen*.

      - Stel een tijd vast.
      - Houd je daaraan:
        - ook in het weekend

      1. Eerst bellen.
      2. Dan appen.

      ## Wie mag wat?

      Lees [de site](https://www.zorg.example/pad_%28x%29), [een oude site](https://oud.example/) of dit. Zie [foto’s](fotos.md#met-wie).

      | Wat | Mag |
      | --- | --- |
      | appen; en bellen | ja |
      | alles \\| niets |  |

      De tekst is nieuw hier.
      "
    `);
    expect(result.files["richtlijnen/fotos.md"]).toMatchInlineSnapshot(`
      "---
      title: "Foto’s"
      summary: "Vraag het eerst aan wie erop staat, ook als je denkt dat die het wel goed vindt, want dat weet je pas echt als je het hebt gevraagd."
      audience: [staff]
      order: 60
      ---

      Vraag het eerst aan wie erop staat, ook als je denkt dat die het wel goed vindt, want dat weet je pas echt als je het hebt gevraagd.

      ## Met wie? {#met-wie}

      > “Mag deze foto online?”

      ![Twee mensen kijken naar een telefoon](fotos-1.png)

      ![Nog te beschrijven](fotos-2.png)

      Naam: ____

      Zichtbaar.

      Het nummer 111222333 is verzonnen.

      Let op het kader.
      "
    `);
  });

  test("comes with a list of what did not fit, and where", () => {
    expect(told(result)).toMatchInlineSnapshot(`
      [
        "Niet overgenomen: de voetnoot “Ook in de avond.”, onder “Bellen en appen”, bij “Spreek af hoe je appt. Doe dat samen.”.",
        "Niet overgenomen: de opmerking “Klopt dit nog?”, onder “Wie mag wat?”, bij “Lees de site, een oude site of dit. Zie foto’s.”.",
        "In dit document staan 2 bijgehouden wijzigingen; wat is toegevoegd, is overgenomen, en wat is geschrapt niet: onder “Wie mag wat?”, bij “De tekst is nieuw hier.”.",
        "Een tekstvak staat nu als gewone tekst achter de alinea waar het bij hoorde: onder “Met wie?”, bij “Let op het kader.”.",
        "In een tabel zijn cellen samengevoegd; de tekst staat nu in de eerste van die cellen: onder “Wie mag wat?”, bij “Wat”.",
        "Verborgen tekst is niet overgenomen: onder “Met wie?”, bij “Zichtbaar.”.",
        "Niet overgenomen: een afbeelding die in Word als versiering is gemarkeerd: onder “Met wie?”.",
        "Onder “Leeg” staat geen tekst; daar is geen pagina van gemaakt.",
        "De kop “Wie mag wat?” sloeg een niveau over; dat is verholpen.",
        "De link naar “http://oud.example/” begint nu met https.",
        "De link naar “file:///C:/geheim.docx” is gewone tekst geworden.",
        "Bij de afbeelding fotos-2.png staat niet wat erop te zien is.",
        "Een afbeelding is niet overgenomen: soort x-emf, te groot of niet te lezen.",
        "Op deze regel staat een getal dat een burgerservicenummer kan zijn.",
        "Deze zin telt 28 woorden: “Vraag het eerst aan wie erop staat, ook als je denkt dat die het wel goed vindt, want dat weet je pas echt als je het hebt gevraagd.”",
        "Deze zin telt 28 woorden: “Vraag het eerst aan wie erop staat, ook als je denkt dat die het wel goed vindt, want dat weet je pas echt als je het hebt gevraagd.”",
      ]
    `);
  });

  test("says with everything what to do about it", () => {
    expect(result.problems.filter(({ todo, level }) => todo === "" || level === "error")).toEqual([]);
  });
});

describe("the pages that are made", () => {
  test.each([
    "Een *ster*, een _streep_, een `teken` en een \\ schuine streep",
    "{{ organisation.shortName }} en {{ je / u }} en {#anker}",
    "::: tip", ":: never", ":::", "# Kop", "## Kop {#a}", "- punt", "+ punt", "1. punt", "12) punt", "> citaat", "---", "===", "~~~", "```", "| a | b |",
    "[link](pagina.md) en ![plaat](a.png) en [ ] vak", "<script>alert(1)</script> &amp; &lt;b&gt; <https://a.example>", "Naam: ____ Datum: ____ en zo", "a ]( b", "5 * 3 * 2 = 30", "C# en F#",
  ])("say literally what the document said: %s", async (text) => {
    const run = r(text);
    const { files } = await imported({ body: `${p("Kop", "Kop1")}${p("Eerste zin. En meer.")}${p(run)}${p(run, "Kop2")}${p("Tekst.")}${li(run)}${table([["Kolom", p(run)], ["a", p(run)]])}${p("Ander", "Kop1")}${p("Tekst.")}` });
    const lines = await linesOf(files["richtlijnen/kop.md"] ?? "");
    expect(lines.filter((line) => line === neat(text))).toHaveLength(5);
    expect(lines).toHaveLength(9);
  });

  test("keep emphasis only where Markdown can show it", async () => {
    const { files } = await imported({ body: `${p("Kop", "Kop1")}${p("Zin.")}${p(`${r("vet", "<w:b/>")}${r("gedrukt ")}${r(" los ", "<w:b/><w:i/>")}${r("(kort)", "<w:b/>")}${r("stuk")}`)}` });
    expect(bodyOf(files["richtlijnen/kop.md"])).toContain("**vet**gedrukt ***los*** (kort)stuk");
  });

  test("are one for each second heading where there is one main heading, in a folder that gets a page of its own", async () => {
    const { files, pages } = await imported({ body: `${p("Brochure", "Kop1")}${p("Waarover dit gaat.")}${p("Meer.")}${p("Een", "Kop2")}${p("A.")}${p("Diep", "Kop4")}${p("B.")}${p("Twee", "Kop2")}${p("C.")}` }, { section: "ouders" });
    expect(pages.map((file) => file.split("/content/")[1])).toEqual(["ouders/index.md", "ouders/een.md", "ouders/twee.md"]);
    expect(files["ouders/index.md"]).toContain('title: "Brochure"\nsummary: "Waarover dit gaat."\naudience: [staff]\norder: 20\nkind: section\n');
    expect(bodyOf(files["ouders/een.md"])).toBe("A.\n\n## Diep\n\nB.");
  });

  test("are one for a document without headings, with bold lines as headings", async () => {
    const result = await imported({ body: `${p("Welkom bij ons.")}${p(r("Wat we doen", "<w:b/>"))}${p("Van alles.")}` }, { name: "folder-ouders_2024.docx" });
    expect(result.files).toEqual({ "richtlijnen/folder-ouders-2024.md": '---\ntitle: "Folder ouders 2024"\nsummary: "Welkom bij ons."\naudience: [staff]\norder: 50\n---\n\nWelkom bij ons.\n\n## Wat we doen\n\nVan alles.\n' });
    expect(told(result)).toEqual(["Dit document heeft geen koppen; vette regels zijn als kop genomen, en alles staat op één pagina."]);
  });

  test("never take the place of a page that is there, shipped or own", async () => {
    const mine = page("Mijn bellen", "Van mij.");
    const result = await imported({ body: `${p("Appen", "Kop1")}${p("A.")}${p("Bellen", "Kop1")}${p("B.")}${p("Bellen", "Kop1")}${p("C.")}` }, { own: { "richtlijnen/bellen.md": mine } });
    expect(Object.keys(result.files)).toEqual(["richtlijnen/appen-2.md", "richtlijnen/bellen-2.md", "richtlijnen/bellen-3.md", "richtlijnen/bellen.md"]);
    expect(result.files["richtlijnen/bellen.md"]).toBe(mine);
    expect(told(result)).toEqual(["Er is al een pagina “Appen”; deze heet nu “Appen (2)”.", "Er is al een pagina “Bellen”; deze heet nu “Bellen (2)”."]);
  });
});

/** Every line of text on a page: paragraphs, headings, points and cells. */
async function linesOf(file: string): Promise<string[]> {
  const { book } = await bookOf({ "a.md": file });
  return sourceBlocks(book.pages.get("/a/")?.tokens ?? []).map(neat);
}

/** A text without what typography does to it. */
function neat(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll("–", "-").trim();
}

describe("the handbook that was exported for a consultation", () => {
  test("comes back as pages with every text in its order, its links and its tables", { timeout: 60_000 }, async () => {
    const { book } = await shippedHandbook(vlinderhof);
    const { bytes } = await makeWord(book);
    const organisationFolder = ownFolder();
    const file = join(makeFolder(), "overleg.docx");
    writeFileSync(file, bytes);
    const { pages } = await importDocument({ file, organisationFolder, section: "overleg" });
    expect(pages.length).toBeGreaterThan(10);
    const { book: again, warnings } = await loadBook({ organisation: vlinderhof, contentFolders: [shippedContent, join(organisationFolder, "content")] });
    expect(warnings.filter(({ level }) => level === "error")).toEqual([]);
    const own = pages.map((path) => again.pages.get(`/${path.split("/content/")[1]?.replace(/(\/index)?\.md$/, "")}/`));
    const text = own.flatMap((page) => [page?.title ?? "", page?.summary ?? "", ...sourceBlocks(page?.tokens ?? [])]).join("\n");
    const handbookPages = book.documents.find(isHandbook)?.pages.filter((path) => path !== "/handouts/wat-nu-kaart/") ?? [];
    const blocks = handbookPages.flatMap((path) => sourceBlocks(book.pages.get(path)?.tokens ?? []));
    expect(blocks.length).toBeGreaterThan(1000);
    expect(await outOfOrder(bytes, blocks, async () => text)).toEqual([]);
    const tokensOf = (all: readonly (BookPage | undefined)[], type: string): number => all.flatMap((page) => page?.tokens ?? []).filter((token) => token.type === type).length;
    expect(tokensOf(own, "table_open")).toBeGreaterThan(10);
    const links = own.flatMap((page) => page?.tokens ?? []).flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open");
    expect(links.filter(({ meta }) => (meta as { link?: unknown } | null)?.link !== undefined).length).toBeGreaterThan(300);
  });
});

describe("a file that is no brochure is refused in Dutch, and nothing is written", () => {
  const ole = (name: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(name, "utf16le"), Buffer.alloc(64)]);
  const good = docx({ body: `${p("Kop", "Kop1")}${p("Tekst.")}` });

  test.each<[string, Uint8Array | (() => Uint8Array), string]>([
    ["leeg.docx", new Uint8Array(), "Dit bestand is leeg."],
    ["oud.doc", ole("WordDocument"), "Dit is een Word-document van voor 2007 (.doc)."],
    ["slot.docx", ole("EncryptedPackage"), "Dit document zit op slot met een wachtwoord."],
    ["brochure.pdf", Buffer.from("%PDF-1.7"), "Dit is een pdf."],
    ["brochure.rtf", Buffer.from("{\\rtf1 tekst}"), "Dit is een RTF-bestand."],
    ["tekst.docx", Buffer.from("Gewoon tekst."), "Dit is geen Word-document."],
    ["macro.docm", docx({ body: p("Tekst."), mainType: "application/vnd.ms-word.document.macroEnabled.main+xml" }), "In dit document zitten macro's: kleine programma's."],
    ["som.docx", docx({ body: p("Tekst."), mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }), "Dit is geen Word-document, al is het wel zo ingepakt."],
    ["half.docx", good.subarray(0, good.length - 200), "Dit bestand is beschadigd."],
    ["bom.docx", () => docx({ body: p("Tekst."), files: { "word/bom.xml": "<a/>" }, claims: { "word/bom.xml": 30_000_000 } }), "De tekst in dit bestand is veel te groot voor een brochure."],
    ["platen.docx", () => docx({ body: p("Tekst."), files: { "word/media/1.png": "a" }, claims: { "word/media/1.png": 2_000_000_000 } }), "Uitgepakt is dit bestand veel te groot voor een brochure."],
    ["delen.docx", () => docx({ body: p("Tekst."), files: Object.fromEntries(Array.from({ length: 1010 }, (_, number) => [`word/x${number}.xml`, "<a/>"])) }), "Uitgepakt is dit bestand veel te groot voor een brochure."],
    ["entiteit.docx", docx({ body: p("Tekst."), files: { "word/settings.xml": '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>' } }), "In dit document staat iets dat Word nooit schrijft."],
    ["diep.docx", () => docx({ body: `${"<w:sdt><w:sdtContent>".repeat(60_000)}${p("Tekst.")}${"</w:sdtContent></w:sdt>".repeat(60_000)}` }), "In dit document staat iets dat Word nooit schrijft."],
    ["kapot.docx", docx({ body: "<w:p><w:r><w:t>Tekst.</w:r></w:p>" }), "De tekst van dit document is niet te lezen."],
    ["wit.docx", docx({ body: p(" ") }), "In dit document staat geen tekst."],
    ["koppen.docx", docx({ body: Array.from({ length: 201 }, (_, number) => p(`Kop ${number}`, "Kop1") + p("Tekst.")).join("") }), "Dit document heeft 201 hoofdkoppen; dat zouden evenveel pagina's worden."],
    ["lang.docx", docx({ body: p("Kop", "Kop1") + p("Een lange zin. ".repeat(20_000)) }), "Eén pagina zou te groot worden: richtlijnen/kop.md."],
  ])("%s", { timeout: 30_000 }, async (name, bytes, message) => {
    const organisationFolder = ownFolder();
    const before = fingerprint(organisationFolder);
    const file = join(makeFolder(), name);
    writeFileSync(file, typeof bytes === "function" ? bytes() : bytes);
    const error: unknown = await importDocument({ file, organisationFolder, section: "richtlijnen", contentFolder: folderWith(handbook) }).catch((reason: unknown) => reason);
    if (!(error instanceof ProblemsError)) throw new Error("it was not refused", { cause: error });
    expect(error.problems.map(({ what }) => what)).toEqual([message]);
    expect(error.problems[0]?.todo).not.toBe("");
    expect(fingerprint(organisationFolder)).toEqual(before);
  });

  test.each([
    ["a file that is not there", "weg.docx", "richtlijnen", "Dit bestand is er niet."],
    ["a folder", ".", "richtlijnen", "Dit is een map en geen bestand."],
    ["a section with a name that is no address", "goed.docx", "Voor Ouders", "De naam “Voor Ouders” kan geen adres op de site zijn."],
    ["a section outside the content", "goed.docx", "../../elders", "De naam “..” kan geen adres op de site zijn."],
    ["a section in a folder that is not there", "goed.docx", "nergens/ouders", "De map nergens is er niet."],
  ])("%s", async (_, name, section, message) => {
    const folder = makeFolder();
    writeFileSync(join(folder, "goed.docx"), good);
    const error: unknown = await importDocument({ file: join(folder, name), organisationFolder: ownFolder(), section, contentFolder: folderWith(handbook) }).catch((reason: unknown) => reason);
    expect(error instanceof ProblemsError ? error.problems.map(({ what }) => what) : error).toEqual([message]);
  });

  test("all files are put in place or none: what came in between stays, and what was put there goes", () => {
    const aside = folderWith({ "nieuw/a.md": "a", "nieuw/b.md": "b" });
    const folder = folderWith({ "nieuw/b.md": "van een ander" });
    expect(() => moveAll(aside, folder, ["nieuw/a.md", "nieuw/b.md"])).toThrow("EEXIST");
    expect(Object.keys(fingerprint(folder))).toEqual(["nieuw/b.md"]);
    expect(readFileSync(join(folder, "nieuw/b.md"), "utf8")).toBe("van een ander");
  });
});

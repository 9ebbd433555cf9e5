import { describe, expect, test } from "vitest";
import { namedPath } from "../../scripts/book/page-name.ts";
import { bookOf, folderOf, html, page, problemsIn, problemsInFolder, words } from "./book-of.ts";

const files = {
  "platforms/index.md": page("Platforms", "::: pages", { kind: "section" }),
  "platforms/tiktok.md": page("TikTok", "::: dont\nDans niet mee.\n:::"),
  "platforms/whatsapp.md": page("WhatsApp", "Lees ook [over TikTok](tiktok.md)."),
  "regels.md": page("Regels", "::: rules\n\n::: do\nVraag het eerst.\n:::", { order: 90 }),
  "zoeken.md": page("Zoeken", "", { kind: "search", order: 99 }),
};

/** A handbook without the pages that are named so. */
const without = (...leaveOut: string[]) => ({ organisation: { leaveOut } });

describe("a page that is left out by name", () => {
  test("is nowhere, nor are its rules, and of a link to it the words stay", async () => {
    const { book } = await bookOf(files, without("/platforms/tiktok/"));
    expect([...book.pages.keys()]).toEqual(["/", "/platforms/", "/platforms/whatsapp/", "/regels/", "/zoeken/"]);
    expect(words(book, "/platforms/whatsapp/")).toEqual(["Lees ook over TikTok."]);
    expect(html(book, "/platforms/whatsapp/") + html(book, "/regels/") + html(book, "/platforms/")).not.toContain("tiktok");
    expect(words(book, "/regels/").join(" ")).not.toContain("Dans niet mee.");
  });

  test("takes the pages below it along", async () => {
    const { book } = await bookOf(files, without("/platforms/"));
    expect([...book.pages.keys()]).toEqual(["/", "/regels/", "/zoeken/"]);
  });

  test("is known by its address, its file, or what the browser shows", () => {
    const names = [
      "/platforms/tiktok/", "platforms/tiktok", "platforms/tiktok.md", "content/platforms/tiktok.md", "./content/platforms/tiktok.md",
      "platforms\\tiktok.md", "https://richtlijnen.vlinderhof.example/platforms/tiktok/index.html#kop", "C:/Program Files/Git/platforms/tiktok/",
    ];
    expect(names.map(namedPath)).toEqual(names.map(() => "/platforms/tiktok/"));
    expect(["/", "index.md", "content/index.md"].map(namedPath)).toEqual(["/", "/", "/"]);
    expect(namedPath("content/platforms/index.md")).toBe("/platforms/");
  });
});

describe("a name in leaveOut that cannot be right", () => {
  test("is reported with the page that was probably meant, or the way to find it", async () => {
    expect(await problemsIn(files, without("/platforms/tiktak/", "/tiktok/", "/iets/heel-anders/"))).toMatchInlineSnapshot(`
      [
        "test/markdown/organisation/organisation.ts:4 Er is geen pagina met het adres “/platforms/tiktak/”. Bedoel je "/platforms/tiktok/"?",
        "test/markdown/organisation/organisation.ts:4 Er is geen pagina met het adres “/tiktok/”. Bedoel je "/platforms/tiktok/"?",
        "test/markdown/organisation/organisation.ts:4 Er is geen pagina met het adres “/iets/heel-anders/”. Kijk in de adresbalk hoe de pagina heet, bijvoorbeeld "/platforms/tiktok/". Bestaat zij niet meer? Haal de regel dan weg.",
      ]
    `);
  });

  test("is refused for the pages that every page leads to", async () => {
    expect(await problemsIn(files, without("/", "zoeken"))).toMatchInlineSnapshot(`
      [
        "test/markdown/organisation/organisation.ts:4 De pagina / kan niet worden weggelaten. Haal deze regel weg. Je mag de pagina wel vervangen door een eigen versie.",
        "test/markdown/organisation/organisation.ts:4 De pagina /zoeken/ kan niet worden weggelaten. Haal deze regel weg. Je mag de pagina wel vervangen door een eigen versie.",
      ]
    `);
  });

  test("is refused for a page the organisation wrote itself", async () => {
    const folder = folderOf(files, { "platforms/tiktok.md": page("TikTok bij ons") });
    expect(await problemsInFolder(folder, { organisation: { folder, leaveOut: ["/platforms/tiktok/"] } })).toEqual([
      "organisation.ts De pagina /platforms/tiktok/ staat hier, maar jullie hebben haar zelf geschreven: eigen/platforms/tiktok.md. " +
        "Haal deze regel weg als de pagina er moet zijn, en anders dat bestand.",
    ]);
  });

  test("is a remark when the page goes anyhow", async () => {
    expect(await problemsIn(files, without("/platforms/", "/platforms/tiktok/"))).toEqual([
      "info: test/markdown/organisation/organisation.ts:4 De pagina /platforms/tiktok/ verdwijnt al met /platforms/. Je kunt deze regel weghalen.",
    ]);
  });

  test("is refused for a page that the decision aid sends readers to, unless that goes too", async () => {
    const aid = { "beslishulp.md": page("Beslishulp", "::: decision-aid") };
    const problems = await problemsIn({ ...files, ...aid, "richtlijnen/index.md": page("Richtlijnen", "", { kind: "section" }), "richtlijnen/ai.md": page("AI") }, without("/richtlijnen/ai/"));
    expect(problems).toContain(
      "test/markdown/organisation/organisation.ts:4 De beslishulp (/beslishulp/) stuurt lezers naar /richtlijnen/ai/. " +
        'Zet ook "/beslishulp/" bij leaveOut, of haal deze regel weg. Je mag de pagina ook vervangen door een eigen versie.',
    );
    const both = without("/richtlijnen/ai/", "/beslishulp/");
    expect(await problemsIn({ ...files, ...aid, "richtlijnen/index.md": page("Richtlijnen", "", { kind: "section" }), "richtlijnen/ai.md": page("AI") }, both)).toEqual([]);
  });
});

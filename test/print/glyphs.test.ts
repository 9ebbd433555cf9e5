import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { typefaces } from "../../data/schema/brand.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { isDrawn, isEmoji, signsOf } from "../../scripts/print/emoji.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import type { Book } from "../../scripts/book/book.ts";
import { printFonts } from "../../scripts/print/fonts.ts";
import { styles } from "../../scripts/site/styles.ts";
import { typefaceFacts } from "../../scripts/site/typefaces.ts";
import { folderWith } from "../helpers/folder.ts";
import { make, pdfOf } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { tagText } from "./tag-text.ts";

/** One emoji a part: with a variation selector, a skin tone, joined, a flag, a keycap, a flag of a country in a country. */
const emoji = ["👍", "👋🏽", "❤️", "👨‍👩‍👧", "🇳🇱", "1️⃣", "*️⃣", "🤷‍♀️", "👩🏽‍⚕️", "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☎️", "✅"];
const names = "Ágnes Kovács-Őri, Milovan Čović, Çağla Şahin, Łukasz Groß, Юлія Щербак, Σοφία Ζώη";

async function bookIn(typeface: (typeof typefaces)[number], title: string, text: string): Promise<Book> {
  const { organisation } = await loadOrganisation(join(import.meta.dirname, "organisation"));
  const page = (name: string, more: string, body: string) => `---\ntitle: ${name}\nsummary: In het kort.\naudience: [staff]\norder: 1\n${more}\n---\n\n${body}\n`;
  const content = folderWith({
    "index.md": page("Start", "kind: home", "Welkom."),
    "blad.md": page(title, "print: { format: a4, sheets: 1 }\nbook: false", text),
  });
  return (await loadBook({ organisation: { ...organisation, brand: { ...organisation.brand, typeface } }, contentFolders: [content] })).book;
}

/** The names of the font families in a PDF: "ABCDEF+SourceSans3-Bold" is SourceSans3. */
async function familiesIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const names = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.lookup(PDFName.of("BaseFont")) : undefined;
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+|-.*$/g, "")] : [];
  });
  return [...new Set(names)].sort();
}

describe.each(typefaces)("%s", (typeface) => {
  let pdf: Uint8Array;
  let plain: Uint8Array;
  beforeAll(async () => {
    const text = `${names}\n\nZij appt: “${emoji.join(" ")}”.\n\n- **vet 👋🏽**\n- *schuin 🤷‍♀️*\n- \`code 👍\`\n\n| Naam | Teken |\n|---|---|\n| Őz | 👨‍👩‍👧 |`;
    pdf = pdfOf(await make(await bookIn(typeface, "Een duim 👍", text)), "blad");
    plain = pdfOf(await make(await bookIn(typeface, "Geen duim", names)), "blad");
  });

  test("prints names from all over Europe and emoji, with no empty box and nothing lost", async () => {
    expect((await checkPdfUa(pdf)).faults).toEqual([]);
    const text = await tagText(pdf);
    expect(text.replaceAll(/\s+/g, " ")).toContain(names);
    for (const sign of emoji) expect(text, sign).toContain(sign);
  });

  test("holds no other fonts than the brand's, the one for signs, and the one for emoji where there is one", async () => {
    const own = typefaceFacts[typeface].label.replaceAll(" ", "");
    expect(await familiesIn(plain)).toContain(own);
    expect((await familiesIn(plain)).filter((family) => ![own, "SourceSans3"].includes(family))).toEqual([]);
    expect((await familiesIn(pdf)).filter((family) => ![own, "SourceSans3"].includes(family))).toEqual(["NotoEmoji"]);
  });

  test("is the family of the site too", () => {
    const css = styles({ color: "#0f6e73", typeface });
    expect(/--font: "([^"]+)"/.exec(css)?.[1]).toBe(printFonts(typeface).families[0]);
  });
});

describe("a sign", () => {
  test("is an emoji with all that belongs to it, or one character", () => {
    expect(signsOf(`a1${emoji.join("")}é`)).toEqual(["a", "1", ...emoji, "é"]);
    expect(emoji.filter((sign) => !isEmoji(sign))).toEqual([]);
    expect([..."1#*©❤☎a✓→", "\uFE0F", "\u200D"].filter(isEmoji)).toEqual([]);
  });

  test("is not drawn when it would fall apart, when no country has the flag, or when it is too new", () => {
    expect(emoji.filter((sign) => !isDrawn(sign))).toEqual([]);
    expect(["👨‍👩", "🇽🇽", "👍‍👍", "\u{1FAFF}"].filter(isDrawn)).toEqual([]);
  });
});

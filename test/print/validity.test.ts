import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../../scripts/book/book.ts";
import { validityOf } from "../../scripts/print/validity.ts";
import { folderWith } from "../helpers/folder.ts";
import { make, pdfOf } from "./make.ts";
import type { Made } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { linksIn, readPart, scanCodes } from "./scanned.ts";
import type { Picture } from "./scanned.ts";
import { bookFrom } from "./small-book.ts";

const page = (title: string, order: number, more = "", text = "Een zin.\n\n## Afspraak\n\nNaam: ____") =>
  `---\ntitle: ${title}\nsummary: In het kort.\naudience: [clients]\norder: ${order}\n${more}\n---\n\n${text}\n`;

/** Something of every kind of document that is printed. */
const content = {
  "index.md": page("Social media", 0, "kind: home", "Welkom."),
  "over/index.md": page("Over", 10, "kind: section", "Over ons."),
  "over/geldig.md": page("Geldig?", 11, "kind: about", "::: validity-check"),
  "bladen/index.md": page("Bladen", 20, "kind: section", "::: printables"),
  "bladen/intake.md": page("Het gesprek", 21, "kind: handout\nprint: { format: a4, sheets: 1 }"),
  "bladen/werkblad.md": page("Het werkblad", 22, "kind: worksheet\nprint: { format: a4, sheets: 1 }"),
  "bladen/boekje.md": page("Het boekje", 23, "kind: handout\nprint: { format: booklet, sheets: 1 }"),
  "bladen/kaart.md": page("De kaart", 24, "kind: handout\nprint: { format: card, sheets: 1 }"),
  "bladen/pakket.md": page("Het pakket", 25, "kind: handout\nprint: { format: a4, sheets: 1 }\npacket: [intake.md, kaart.md]"),
  "kaarten/index.md": page("Kaarten", 30, "kind: section", "Om te bespreken."),
  ...Object.fromEntries([1, 2, 3].map((number) => [`kaarten/kaart-${number}.md`, page(`Dilemma ${number}`, 30 + number, "kind: dilemma\nprint: { format: half }")])),
};

const published: Organisation["publication"] = { url: "https://sociaal.brug.example/handboek/", indexing: "openbaar" };
const addressOf = (id: string) => `https://sociaal.brug.example/handboek/over/geldig/#${id}@2.1`;

/** The smallest module that a phone reads from a copy of a copy, in millimetres; one dot of the picture is a part of it. */
const smallestModule = 0.4;
const dot = 25.4 / 300 / 21;

let folder: string;
let made: Made[];

beforeAll(async () => {
  folder = folderWith(content);
  made = await make(await bookFrom(folder, published));
});

describe("every document", () => {
  test("is there in each way it can be made", () => {
    expect(made.map(({ file }) => file).filter((file) => file.startsWith("pdf/bladen") || !file.includes("handboek-")).sort()).toMatchInlineSnapshot(`
      [
        "pdf/bladen-boekje-groot.pdf",
        "pdf/bladen-boekje-invullen.pdf",
        "pdf/bladen-boekje-vouwen.pdf",
        "pdf/bladen-boekje.pdf",
        "pdf/bladen-intake-groot.pdf",
        "pdf/bladen-intake-invullen.pdf",
        "pdf/bladen-intake.pdf",
        "pdf/bladen-kaart-invullen.pdf",
        "pdf/bladen-kaart.pdf",
        "pdf/bladen-pakket.pdf",
        "pdf/bladen-werkblad-invullen.pdf",
        "pdf/bladen-werkblad.pdf",
        "pdf/handboek.pdf",
        "pdf/kaarten-invullen.pdf",
        "pdf/kaarten.pdf",
      ]
    `);
  });

  test("has one code that is read as its own address, large enough and with white around it", async () => {
    for (const { document, file, bytes } of made) {
      const codes = await scanCodes(bytes);
      const ids = [document, ...(document.parts ?? [])].map(({ id }) => id);
      expect(codes.map(({ text }) => text), file).toEqual(ids.map(addressOf));
      for (const { module, quiet } of codes) {
        expect(module, file).toBeGreaterThanOrEqual(smallestModule - dot);
        expect(quiet, file).toBe(true);
      }
    }
  });

  test("has the address in words, to be typed over, and says until when it holds", async () => {
    for (const { file, bytes } of made) {
      const text = (await allText(bytes)).replaceAll("- ", "-");
      expect(text.replaceAll(" ", ""), file).toContain("sociaal.brug.example/handboek/over/geldig");
      expect(text.toLowerCase(), file).toMatch(/geldig tot\s+21 november 2027/u);
    }
  });

  test("reads the code aloud by what it is for, once", async () => {
    for (const { file, bytes, document } of made) {
      expect((await checkPdfUa(bytes)).faults, file).toEqual([]);
      expect((await spokenPictures(bytes)).filter((alt) => alt.startsWith("QR-code: kijk")).length, file).toBe(1 + (document.parts?.length ?? 0));
    }
  });

  test("can still be scanned when it is a grey copy of a copy", async () => {
    for (const { document, file, bytes } of made) {
      const [code] = await scanCodes(bytes, { spoil: (picture) => copied(copied(picture, 1), 2) });
      expect(code?.text, file).toBe(addressOf(document.id));
    }
  });
});

test("a card that was cut loose has a code too", async () => {
  const cards = pdfOf(made, "kaarten");
  // The lower edge of each half of A4 on its side, in millimetres.
  for (const [number, left] of [[1, 0], [1, 148.5], [2, 0]] as const) {
    expect(await readPart(cards, number, { left, top: 180, width: 148.5, height: 30 }), `${number}, ${left}`).toBe(addressOf("kaarten"));
  }
  expect(await readPart(cards, 2, { left: 148.5, top: 180, width: 148.5, height: 30 })).toBeUndefined();
});

test("a code that is half gone is not taken for read", async () => {
  const half = (picture: Picture): Picture => ({ ...picture, grey: picture.grey.map((value, index) => (index % picture.width < picture.width / 2 ? 255 : value)) });
  const codes = await scanCodes(pdfOf(made, "bladen-intake"), { spoil: half });
  expect(codes.map(({ text }) => text)).toEqual([undefined]);
});

test.each([
  ["the site has no address", () => bookFrom(folder, { indexing: "intern" })],
  ["there is no page that tells", () => bookFrom(folderWith({ "index.md": content["index.md"], "blad.md": page("Het blad", 1, "kind: handout\nprint: { format: a4, sheets: 1 }") }), published)],
])("where %s, a print says until when it holds and no more", async (_, load) => {
  for (const { file, bytes } of await make(await load())) {
    expect(await scanCodes(bytes), file).toEqual([]);
    expect((await linksIn(bytes)).filter((link) => link.includes("#")), file).toEqual([]);
    const text = await allText(bytes);
    expect(text, file).not.toMatch(/Nog geldig|over\/geldig/u);
    expect(text.toLowerCase(), file).toMatch(/geldig tot\s+21 november 2027/u);
  }
});

describe("the address on a print", () => {
  const of = (url: string, version = "2.1") => validityOf({
    organisation: { publication: { url }, edition: { version } } as Organisation,
    pages: new Map([["/over/geldig/", {}]]) as unknown as Book["pages"],
  }, { id: "handouts-intake" });

  test.each([
    ["https://brug.example", "https://brug.example/over/geldig/#handouts-intake@2.1", "brug.example/over/geldig"],
    ["https://www.brug.example/", "https://www.brug.example/over/geldig/#handouts-intake@2.1", "www.brug.example/over/geldig"],
    ["https://intranet.brug.example:8443/a/b", "https://intranet.brug.example:8443/a/b/over/geldig/#handouts-intake@2.1", "intranet.brug.example:8443/a/b/over/geldig"],
  ])("of a site at %s", (url, href, address) => {
    expect(of(url)).toMatchObject({ href, address });
  });

  test("holds a version as it is", () => {
    expect(of("https://brug.example", "najaar & 1@2")?.href).toBe("https://brug.example/over/geldig/#handouts-intake@najaar%20%26%201%402");
  });

  test("gives a coarse code", () => {
    expect(of("https://brug.example")?.code.modules).toBe(33);
    expect(of("https://social-media.een-lange-naam-voor-een-organisatie.example/richtlijnen")?.code.modules).toBe(45);
  });
});

interface TreeNode {
  readonly children?: readonly TreeNode[];
  readonly role?: string;
  readonly alt?: string;
}

/** What is read aloud for each picture. */
async function spokenPictures(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const figures = (node: TreeNode): string[] => [...(node.role === "Figure" ? [node.alt ?? ""] : []), ...(node.children ?? []).flatMap(figures)];
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) found.push(...figures(((await (await pdf.getPage(number)).getStructTree()) ?? {}) as TreeNode));
  await pdf.loadingTask.destroy();
  return found;
}

/** All text on paper, also what is not read aloud. */
async function allText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  await pdf.loadingTask.destroy();
  return texts.join(" ").replace(/\s+/gu, " ");
}

/**
 * What a copier makes of a picture: a little out of focus, the black turned grey and the white too, with specks. No chance is in
 * it, so that every run has the same specks.
 */
function copied({ width, height, grey }: Picture, seed: number): Picture {
  const at = (x: number, y: number): number => grey[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 255;
  const blurred = (x: number, y: number): number => {
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += at(x + dx, y + dy);
    return sum / 9;
  };
  const speck = (index: number): number => ((index * 7919 + seed * 104_729) % 17) - 8;
  return { width, height, grey: grey.map((_, index) => Math.min(255, Math.max(0, 55 + 0.6 * blurred(index % width, Math.floor(index / width)) + speck(index)))) };
}

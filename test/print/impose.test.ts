import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printFonts } from "../../scripts/print/fonts.ts";
import { imposeBooklet, saddleOrder } from "../../scripts/print/impose.ts";
import { kidsOf, structureElements, structureRoot } from "../../scripts/print/tagged-pdf.ts";
import { startTypst } from "../../scripts/print/typst.ts";
import type { Typst } from "../../scripts/print/typst.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { placedWords } from "./placed-words.ts";
import type { PlacedPdf } from "./placed-words.ts";
import { setSheet } from "./set-sheet.ts";
import { tagFaults } from "./tag-faults.ts";
import { wholeText } from "./whole-text.ts";

/** Half of A4 on its side in points, and how far the left page lies from the edge: A4 is a millimetre wider than two of A5. */
const fold = (297 / 25.4) * 36;
const leftEdge = fold - (148 / 25.4) * 72;

const title = "Het boekje (om te vouwen)";
let typst: Typst;
let source: Uint8Array;
let folded: Uint8Array;

/** Eight pages with all that can stand on one: a foot, a table, a picture, links out, links and bookmarks to other pages. */
function booklet(pages: number): string {
  const chapters = Array.from({ length: pages - 1 }, (_, index) => `#pagebreak()\n== Deel ${index + 2} <deel${index + 2}>
Een *vet* woord op bladzijde ${index + 2} (met \\(haakjes\\)). #link("https://voorbeeld.example/${index + 2}")[Verder lezen] of #link(<begin>)[terug naar het begin].`);
  return `#set page(footer: context [Bladzijde #counter(page).display()], background: rect(width: 120%, height: 100%, fill: luma(95%)))
= Het boekje <begin>
#link(<deel${pages}>)[Naar het eind.] #image("/vorm.svg", alt: "Een vorm")
#table(columns: 2, table.header[Wie][Wat], [Kim], [leest])
${chapters.join("\n")}`;
}

beforeAll(async () => {
  typst = await startTypst(printFonts("source-sans-3").files);
  typst.put("/vorm.svg", `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z" fill-opacity="0.5"/></svg>`);
  source = await setSheet(typst, { title: "Het boekje", paper: "a5" }, booklet(8));
  folded = (await imposeBooklet(source, title)).bytes;
});
afterAll(() => typst.close());

/** The numbers of the pages on each side, left and right; 0 for a blank half. */
function pagesOn({ pages }: PlacedPdf): number[][] {
  return pages.map(({ words }) => [0, 1].map((half) => {
    const text = words.filter(({ x }) => Math.floor(x / fold) === half).map((word) => word.text).join("");
    return Number(/Bladzijde (\d+)/.exec(text)?.[1] ?? 0);
  }));
}

/** How far a page moves: right pages to the fold, left pages up to it. */
const shiftOf = (order: readonly (readonly number[])[], page: number): number => (order.some(([left]) => left === page) ? leftEdge : fold);

describe("a booklet on its sheets", () => {
  test("has two pages of A5 on each side of A4, so that it folds right", async () => {
    const placed = await placedWords(folded);
    expect(placed.pages.map(({ width, height }) => [width, height])).toEqual(Array.from({ length: 4 }, () => [842, 595]));
    expect(pagesOn(placed)).toEqual([[8, 1], [2, 7], [6, 3], [4, 5]]);
  });

  test("is filled up with blank pages at the end", async () => {
    const { bytes, pages } = await imposeBooklet(await setSheet(typst, { title: "Kort", paper: "a5" }, booklet(5)), title);
    expect(pages).toBe(4);
    expect(pagesOn(await placedWords(bytes))).toEqual([[0, 1], [2, 0], [0, 3], [4, 5]]);
    expect((await checkPdfUa(bytes)).faults).toEqual([]);
    expect(await tagFaults(bytes)).toEqual([]);
    expect(saddleOrder(1)).toEqual([[3, 0], [1, 2]]);
  });

  test("has every word where it stood on its page", async () => {
    const { pages } = await placedWords(source);
    const sides = (await placedWords(folded));
    const order = pagesOn(sides);
    pages.forEach(({ words }, index) => {
      const side = sides.pages[order.findIndex((numbers) => numbers.includes(index + 1))];
      const moved = words.map(({ x, y, text }) => ({ x: x + shiftOf(order, index + 1), y, text }));
      for (const { x, y, text } of moved) {
        expect(side?.words.some((word) => word.text === text && word.y === y && Math.abs(word.x - x) <= 1), `page ${index + 1}: ${text}`).toBe(true);
      }
    });
    expect(sides.pages.flatMap(({ words }) => words)).toHaveLength(pages.flatMap(({ words }) => words).length);
  });

  test("has every link over its words, and leads it to the side its page went to", async () => {
    const { pages } = await placedWords(source);
    const sides = await placedWords(folded);
    const order = pagesOn(sides);
    const sideOf = (page: number): number => order.findIndex((numbers) => numbers.includes(page));
    pages.forEach(({ links }, index) => {
      expect(links.length).toBeGreaterThan(0);
      for (const { x, y, to } of links) {
        const there = to.replace(/^to page (\d+)$/, (_, page: string) => `to page ${sideOf(Number(page)) + 1}`);
        const moved = x + shiftOf(order, index + 1);
        const found = sides.pages[sideOf(index + 1)]?.links.some((link) => link.to === there && link.y === y && Math.abs(link.x - moved) <= 1);
        expect(found, `page ${index + 1}: ${to}`).toBe(true);
      }
    });
  });

  test("has the bookmarks of the booklet", async () => {
    const { bookmarks } = await placedWords(folded);
    expect(bookmarks.map(({ title: name, page }) => [name, page])).toEqual([["Het boekje", 1]]);
    expect(bookmarks[0]?.items.map(({ page }) => page)).toEqual([2, 3, 4, 4, 3, 2, 1]);
  });

  test("is read in the order of the text, not in that of the sheets", async () => {
    const read = await wholeText(folded);
    expect(read.match(/Deel \d/g)).toEqual(["Deel 2", "Deel 3", "Deel 4", "Deel 5", "Deel 6", "Deel 7", "Deel 8"]);
    expect(squeeze(read)).toBe(squeeze(await wholeText(source)));
  });

  test("keeps its tags, which lead to the sheets and back", async () => {
    const { faults, tags } = await checkPdfUa(folded);
    expect(faults).toEqual([]);
    expect(tags).toEqual((await checkPdfUa(source)).tags);
    expect(await tagFaults(folded)).toEqual([]);
  });

  test("tells what it is and how to print it, with an id of its own", async () => {
    const pdf = await PDFDocument.load(folded, { updateMetadata: false });
    const original = await PDFDocument.load(source, { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.catalog.get(PDFName.of("Lang"))?.toString()]).toEqual([title, "De Brug", "(nl-NL)"]);
    expect(pdf.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict).get(PDFName.of("Duplex"))).toBe(PDFName.of("DuplexFlipShortEdge"));
    expect(String(pdf.context.trailerInfo.ID)).not.toBe(String(original.context.trailerInfo.ID));
  });

  test("is the same, byte for byte, each time it is made", async () => {
    expect(Buffer.compare((await imposeBooklet(source, title)).bytes, folded)).toBe(0);
  });
});

describe("what is wrong on purpose is found:", () => {
  /** Spoils the tags of the folded booklet. */
  const spoiled = async (spoil: (pdf: PDFDocument) => void): Promise<Uint8Array> => {
    const pdf = await PDFDocument.load(folded, { updateMetadata: false });
    spoil(pdf);
    return pdf.save();
  };
  const lastElement = (pdf: PDFDocument): PDFDict => structureElements(structureRoot(pdf)).findLast((element) => kidsOf(element).get(0) instanceof PDFNumber) ?? expect.fail();

  test("a number of content that was not moved along", async () => {
    const bytes = await spoiled((pdf) => kidsOf(lastElement(pdf)).set(0, PDFNumber.of(0)));
    expect(await tagFaults(bytes)).toContainEqual(expect.stringContaining("has two tags"));
    expect(squeeze(await wholeText(bytes))).not.toBe(squeeze(await wholeText(source)));
  });

  test("a number of content that is nowhere", async () => {
    const bytes = await spoiled((pdf) => kidsOf(lastElement(pdf)).set(0, PDFNumber.of(999)));
    await expect(wholeText(bytes)).rejects.toThrow("which is not there");
  });

  test("a link that stayed behind, and one that leads to another tag", async () => {
    const bytes = await spoiled((pdf) => pdf.getPages().forEach((page) => page.node.delete(PDFName.of("Annots"))));
    expect(await tagFaults(bytes)).toContainEqual(expect.stringContaining("is not on the page of its tag"));
    const swapped = await spoiled((pdf) => pdf.getPage(0).node.Annots()?.lookup(0, PDFDict).set(PDFName.of("StructParent"), PDFNumber.of(1)));
    expect(await tagFaults(swapped)).toContainEqual(expect.stringContaining("does not lead back to its tag"));
  });

  test("parts of the text in the order of the sheets", async () => {
    const bytes = await spoiled((pdf) => {
      const [document] = structureElements(structureRoot(pdf));
      const kids = document?.lookup(PDFName.of("K"), PDFArray).asArray() ?? [];
      document?.set(PDFName.of("K"), pdf.context.obj([...kids].reverse()));
    });
    expect(squeeze(await wholeText(bytes))).not.toBe(squeeze(await wholeText(source)));
  });

  test("a table whose header cells have lost their names", async () => {
    const bytes = await spoiled((pdf) => structureElements(structureRoot(pdf)).forEach((element) => element.delete(PDFName.of("ID"))));
    expect(await tagFaults(bytes)).toContainEqual(expect.stringContaining("no header cell is called"));
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

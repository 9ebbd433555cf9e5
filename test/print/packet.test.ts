import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bindPacket } from "../../scripts/print/bind-packet.ts";
import type { PacketPart } from "../../scripts/print/bind-packet.ts";
import { partAddress } from "../../scripts/print/packet-links.ts";
import { printFonts } from "../../scripts/print/fonts.ts";
import { structureElements, structureRoot } from "../../scripts/print/tagged-pdf.ts";
import { startTypst } from "../../scripts/print/typst.ts";
import type { Typst } from "../../scripts/print/typst.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { placedWords } from "./placed-words.ts";
import type { PlacedPage } from "./placed-words.ts";
import { setSheet } from "./set-sheet.ts";
import { tagFaults } from "./tag-faults.ts";
import { tagText } from "./tag-text.ts";
import { wholeText } from "./whole-text.ts";

let typst: Typst;
let parts: PacketPart[];
let packet: Uint8Array;

/** A part of some pages. Every part has the same names in it: of places, of the header cells of its table, of its content. */
function body(name: string, pages: number): string {
  const others = Array.from({ length: pages - 1 }, (_, index) => `#pagebreak()\n== ${name} bladzijde ${index + 2}\n#link(<begin>)[terug naar ${name}]`);
  return `= ${name} <begin>
Dit is *${name}*. #link("https://voorbeeld.example/${name.length}")[Lees meer] of ga #link(<eind>)[naar het eind].
#table(columns: 2, table.header[Wie][Wat], [Kim], [leest ${name}])
${others.join("\n")}
== Slot van ${name} <eind>`;
}

const lengths = { "Het pakket": 1, "Een blad": 2, "Een vel en een half": 3, "De laatste": 1 };

beforeAll(async () => {
  typst = await startTypst(printFonts("source-sans-3").files);
  parts = [];
  for (const [title, pages] of Object.entries(lengths)) parts.push({ title, page: pageOf(title), bytes: await setSheet(typst, { title }, body(title, pages)) });
  packet = (await bindPacket(parts, "Het pakket")).bytes;
});
afterAll(() => typst.close());

const pageOf = (title: string): string => `/${title.toLowerCase().replaceAll(" ", "-")}/`;
const textOf = ({ words }: PlacedPage): string => words.map(({ text }) => text).join(" ");

describe("a packet", () => {
  test("has each part on sheets of its own: after an odd number of pages comes a blank back", async () => {
    const { pages } = await placedWords(packet);
    const blanks = pages.map((page) => textOf(page) === "");
    expect(blanks).toEqual([false, true, false, false, false, false, false, true, false]);
    expect(pages.every(({ width, height }) => width === 595 && height === 842)).toBe(true);
  });

  test("has every page as it was, its links over the same words and to the same places", async () => {
    const { pages } = await placedWords(packet);
    const starts = [0, 2, 4, 8];
    for (const [index, { bytes, title }] of parts.entries()) {
      const start = starts[index] ?? 0;
      const own = (await placedWords(bytes)).pages;
      own.forEach((page, at) => {
        const links = page.links.map((link) => ({ ...link, to: link.to.replace(/^to page (\d+)$/, (_, number: string) => `to page ${Number(number) + start}`) }));
        expect(pages[start + at], `${title}, page ${at + 1}`).toEqual({ ...page, links });
      });
    }
  });

  test("has a bookmark for each part, with its own below it", async () => {
    const { bookmarks } = await placedWords(packet);
    expect(bookmarks.map(({ title, page }) => [title, page])).toEqual([["Het pakket", 1], ["Een blad", 3], ["Een vel en een half", 5], ["De laatste", 9]]);
    expect(bookmarks[2]?.items.map(({ title, page }) => [title, page])).toEqual([
      ["Een vel en een half bladzijde 2", 6], ["Een vel en een half bladzijde 3", 7], ["Slot van Een vel en een half", 7],
    ]);
  });

  test("puts a part without a bookmark of its own name under one", async () => {
    const [cover] = parts as [PacketPart];
    const nameless = await setSheet(typst, { title: "Naamloos" }, "#heading(bookmarked: false)[Kop]\n== Onder\n== Ook onder");
    const { bookmarks } = await placedWords((await bindPacket([cover, { title: "Naamloos", page: "/naamloos/", bytes: nameless }], "x")).bytes);
    expect(bookmarks[1]).toEqual({ title: "Naamloos", page: 3, items: [{ title: "Onder", page: 3, items: [] }, { title: "Ook onder", page: 3, items: [] }] });
  });

  test("is led through by its cover note: a link to a sheet that is in it goes to that sheet, and says so", async () => {
    const [, ...others] = parts;
    const text = `= Het pakket\n#link("${partAddress("/een-blad/")}")[het blad], #link("${partAddress("/de-laatste/")}")[het laatste] en #link("https://voorbeeld.example/")[de site]`;
    const cover = { title: "Het pakket", page: "/het-pakket/", bytes: await setSheet(typst, { title: "Het pakket" }, text) };
    const { bytes } = await bindPacket([cover, ...others], "Het pakket");
    const [first] = (await placedWords(bytes)).pages;
    expect(first?.links.map(({ to }) => to)).toEqual(["to page 3", "to page 9", "https://voorbeeld.example/"]);
    const links = (await PDFDocument.load(bytes, { updateMetadata: false })).getPage(0).node.Annots();
    expect(links?.lookup(0, PDFDict).lookup(PDFName.of("Contents"), PDFHexString).decodeText()).toBe("“Een blad” op pagina 3");
    expect((await checkPdfUa(bytes)).faults).toEqual([]);
    await expect(bindPacket([cover, ...others.slice(0, 2)], "Het pakket")).rejects.toThrow("deel:/de-laatste/");
  });

  test("is read part after part, each with its own words and nothing else", async () => {
    const sources = await Promise.all(parts.map(({ bytes }) => wholeText(bytes)));
    expect(squeeze(await wholeText(packet))).toBe(squeeze(sources.join("")));
    expect(squeeze(await tagText(packet))).toBe(squeeze(sources.join("")));
  });

  test("keeps all tags, in one tree with a part for each", async () => {
    const { faults, tags } = await checkPdfUa(packet);
    expect(faults).toEqual([]);
    expect(await tagFaults(packet)).toEqual([]);
    const counts: Record<string, number> = { Document: 1, Part: parts.length };
    for (const { bytes } of parts) {
      for (const [type, count] of Object.entries((await checkPdfUa(bytes)).tags)) if (type !== "Document") counts[type] = (counts[type] ?? 0) + count;
    }
    expect(tags).toEqual(counts);
  });

  test("tells what it is, and asks for both sides of the paper", async () => {
    const pdf = await PDFDocument.load(packet, { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.catalog.get(PDFName.of("Lang"))?.toString()]).toEqual(["Het pakket", "De Brug", "(nl-NL)"]);
    expect(pdf.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict).get(PDFName.of("Duplex"))).toBe(PDFName.of("DuplexFlipLongEdge"));
    expect(pdf.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict).get(PDFName.of("DisplayDocTitle"))?.toString()).toBe("true");
  });

  test("is the same, byte for byte, each time it is made, and another when a part is another", async () => {
    expect(Buffer.compare((await bindPacket(parts, "Het pakket")).bytes, packet)).toBe(0);
    const idOf = async (bytes: Uint8Array): Promise<string> => String((await PDFDocument.load(bytes, { updateMetadata: false })).context.trailerInfo.ID);
    expect(await idOf((await bindPacket(parts.slice(0, 3), "Het pakket")).bytes)).not.toBe(await idOf(packet));
  });

  test("is not much larger than its parts", () => {
    expect(packet.length).toBeLessThan(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  });
});

describe("what is wrong on purpose is found:", () => {
  const spoiled = async (spoil: (pdf: PDFDocument) => void): Promise<string[]> => {
    const pdf = await PDFDocument.load(packet, { updateMetadata: false });
    spoil(pdf);
    return tagFaults(await pdf.save());
  };

  test("a page whose content leads to the tags of another part", async () => {
    const faults = await spoiled((pdf) => pdf.getPage(2).node.set(PDFName.of("StructParents"), pdf.getPage(0).node.get(PDFName.of("StructParents")) as PDFNumber));
    expect(faults).toContainEqual(expect.stringContaining("does not lead back to its tag"));
  });

  test("two parts that use the same names", async () => {
    const faults = await spoiled((pdf) => {
      const [first] = structureElements(structureRoot(pdf)).filter((element) => element.has(PDFName.of("ID")));
      for (const element of structureElements(structureRoot(pdf))) if (element.has(PDFName.of("ID"))) element.set(PDFName.of("ID"), first?.get(PDFName.of("ID")) ?? expect.fail());
    });
    expect(faults).toContain("the list of names is not that of the elements");
  });

  test("a part that is gone from the pages, not from the tags", async () => {
    expect(await spoiled((pdf) => pdf.removePage(8))).toContainEqual(expect.stringContaining("is on no page of the file"));
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

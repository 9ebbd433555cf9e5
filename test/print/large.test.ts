import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../scripts/book/book.ts";
import { make, pdfOf } from "./make.ts";
import type { Made } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { fontsIn, printedLines } from "./printed-lines.ts";
import { outOfOrder, sourceBlocks } from "./reading-order.ts";
import { bookOfOnePage, smallBook } from "./small-book.ts";
import { drawnLines } from "./writing-lines.ts";

/** The foot of a page: lower than this, in millimetres. */
const footHeight = 30;

/** A sheet of a small book in large print too, whoever it is for; with the pages of choice on it. */
async function inLargePrint(book: Book, pages: readonly string[] = ["/blad/"]): Promise<Made[]> {
  const [document] = book.documents.filter(({ id }) => id === "blad");
  if (!document) throw new Error("no sheet");
  // More paper than every block together takes.
  return make({ ...book, documents: [{ ...document, pages, sheets: 40, variants: [{ kind: "large", file: "pdf/blad-groot.pdf" }] }] });
}

describe("every block in large print", () => {
  let book: Book;
  let made: Made[];
  let pages: readonly string[];
  let pdf: Uint8Array;

  beforeAll(async () => {
    book = await smallBook();
    pages = [...book.pages.keys()];
    made = await inLargePrint(book, pages);
    pdf = pdfOf(made, "blad", "large");
  });

  test("is 18 points or more, and the foot of the page 12", async () => {
    const lines = await printedLines(pdf);
    const small = lines.filter(({ size, height }) => size < (height > footHeight ? 18 : 12));
    expect(lines.length).toBeGreaterThan(100);
    expect(small).toEqual([]);
  });

  test("has no italics, which the usual sheet has", async () => {
    expect((await fontsIn(pdfOf(made, "blad"))).join(" ")).toMatch(/Italic/);
    expect((await fontsIn(pdf)).join(" ")).not.toMatch(/Italic/);
  });

  test("says all that the page says, in order, and follows PDF/UA-1", async () => {
    const blocks = pages.flatMap((path) => sourceBlocks(book.pages.get(path)?.tokens ?? []));
    expect(blocks.length).toBeGreaterThan(50);
    expect(await outOfOrder(pdf, blocks)).toEqual([]);
    expect((await checkPdfUa(pdf)).faults).toEqual([]);
  });

  test("has a number on each page", async () => {
    const lines = await printedLines(pdf);
    const last = Math.max(...lines.map(({ page }) => page));
    const feet = Array.from({ length: last }, (_, index) =>
      lines.filter(({ page, height }) => page === index + 1 && height < footHeight).map(({ text }) => text).join(" "));
    expect(feet.map((text) => /Pagina \d+ van \d+/.exec(text)?.[0])).toEqual(feet.map((_, index) => `Pagina ${index + 1} van ${last}`));
  });
});

describe("in large print", () => {
  const longWord = "medewerkersvertrouwenspersonenbereikbaarheidsdienstcoördinatiebureau";
  const text = `Een vertrouwenspersoon luistert ook als de verantwoordelijkheidsverdeling binnen de organisatie onduidelijk is.

- De ${longWord}.

Naam: ____ Datum: ____

Wat gaat er goed? ____

Wat kan beter? ____

Wat spreken we af? ____ x3

Mag een medewerker af en toe met jou meekijken online? [ ] ja [ ] nee
`;
  let pdf: Uint8Array;

  beforeAll(async () => {
    pdf = pdfOf(await inLargePrint(await bookOfOnePage(text)), "blad", "large");
  });

  test("no word is cut but one that is longer than a line", async () => {
    const lines = await printedLines(pdf);
    const cut = (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !lines.some(({ text: line }) => line.includes(word)));
    expect(cut).toEqual([longWord]);
    expect(lines.map(({ text: line }) => line).join("")).toContain(longWord);
  });

  test("lines to write on lie below each other, with twelve millimetres each", async () => {
    const lines = (await drawnLines(pdf)).filter(({ height }) => height > footHeight).sort((one, other) => other.height - one.height);
    expect(lines).toHaveLength(7);
    const steps = lines.slice(1).map(({ height }, index) => (lines[index]?.height ?? 0) - height);
    for (const step of steps) expect(step).toBeGreaterThanOrEqual(11.99);
  });

  test("yes and no stand on one line", async () => {
    const lines = await printedLines(pdf);
    expect(lines.filter(({ text: line }) => /ja.*nee/.test(line))).toHaveLength(1);
  });
});

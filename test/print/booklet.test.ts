import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { makePdfs } from "../../scripts/print/make-pdfs.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { makeFolder } from "../helpers/folder.ts";
import { make, pdfOf } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder } from "./reading-order.ts";
import { bookOfOnePage } from "./small-book.ts";
import { tagText } from "./tag-text.ts";

const sentence = "Dit is een zin die samen met vele andere een bladzijde van een boekje vult.";
const part = (title: string, sentences: number): string => `## ${title}\n\n${Array(sentences).fill(sentence).join("\n\n")}\n`;
const booklet = (sheets: number, layer = "standard"): string => `{ format: booklet, sheets: ${sheets} }\nlayer: ${layer}`;

/** The text of each page of a booklet, as it is read aloud. */
async function pagesOf(text: string, sheets: number): Promise<string[]> {
  const pdf = pdfOf(await make(await bookOfOnePage(text, booklet(sheets))), "blad");
  const pages = (await tagText(pdf)).split("\f");
  return pages.map((page) => page.replaceAll(/\s+/g, " "));
}

const four = ["Een", "Twee", "Drie", "Vier"].map((title) => part(title, 3)).join("\n");

describe("a booklet", () => {
  test("has four pages of A5 for each sheet of A4, however little it says", async () => {
    for (const [sheets, text] of [[1, "Eén zin."], [2, "Eén zin."], [2, four]] as const) {
      const pdf = await PDFDocument.load(pdfOf(await make(await bookOfOnePage(text, booklet(sheets))), "blad"));
      expect(pdf.getPageCount()).toBe(4 * sheets);
      for (const page of pdf.getPages()) {
        expect(page.getWidth()).toBeCloseTo((148 / 25.4) * 72, 0);
        expect(page.getHeight()).toBeCloseTo((210 / 25.4) * 72, 0);
      }
    }
  });

  test("opens with its title alone and gives each subject a page; the last one stands on the back, with until when it holds", async () => {
    const pages = await pagesOf(four, 2);
    expect(pages).toHaveLength(8);
    expect(pages[0]).toMatch(/^Het blad ?In het kort\./);
    expect(pages[0]).not.toContain("Een");
    expect([1, 2, 3].map((index) => /^(\w+) ?Dit is/.exec(pages[index] ?? "")?.[1])).toEqual(["Een", "Twee", "Drie"]);
    expect(pages[7]).toMatch(/^Vier ?Dit is/);
    expect(pages[7]).toContain("geldig tot 21 november 2027");
  });

  test("gives the pages that are left over to the reader", async () => {
    const pages = await pagesOf(four, 2);
    expect(pages.map((page) => page.includes("Ruimte om iets op te schrijven"))).toEqual([false, false, false, false, true, true, true, false]);
  });

  test("with more subjects than pages keeps each of them whole", async () => {
    const titles = ["Een", "Twee", "Drie", "Vier", "Vijf"];
    const pages = await pagesOf(titles.map((title) => part(title, 2)).join("\n"), 1);
    expect(pages).toHaveLength(4);
    for (const title of titles) {
      const own = pages.filter((page) => new RegExp(`${title} ?Dit`).test(page));
      expect(own, title).toHaveLength(1);
    }
    expect(pages.join(" ").match(/Dit is een zin/g)).toHaveLength(10);
  });

  test("is read aloud in order and follows PDF/UA-1, with the headings of young people too", async () => {
    for (const layer of ["standard", "youth"]) {
      const text = `${part("Een *kop* voor **jou**", 2)}\n${part("Twee", 2)}`;
      const pdf = pdfOf(await make(await bookOfOnePage(text, booklet(1, layer))), "blad");
      expect((await checkPdfUa(pdf)).faults).toEqual([]);
      const order = ["Het blad", "In het kort.", "Een kop voor jou", sentence, sentence, "Twee", sentence, sentence, "geldig tot"];
      expect(await outOfOrder(pdf, order)).toEqual([]);
    }
  });
});

describe("a booklet with too much text", () => {
  const problemsOf = async (text: string, sheets: number): Promise<ProblemsError["problems"]> => {
    const book = await bookOfOnePage(text, booklet(sheets));
    return makePdfs(book, { outputFolder: makeFolder() }).then(() => [], (error: unknown) => {
      if (error instanceof ProblemsError) return error.problems;
      throw error;
    });
  };

  test("is refused with how many lines to take out, and says that a sheet more would help", async () => {
    const [problem, ...others] = await problemsOf(part("Een", 90), 1);
    expect(others).toEqual([]);
    expect(problem?.file).toMatch(/blad\.md$/);
    expect(problem?.what).toMatch(/^“Het blad” past niet op een boekje van 4 bladzijden: er zijn ongeveer \d+ regels te veel\.$/);
    expect(problem?.todo).toBe("Kort de tekst in, of sta meer vellen toe bij print in de kop van de pagina.");
    expect(await problemsOf(part("Een", 90), 3)).toEqual([]);
  });

  test("is told more lines when there is more text", async () => {
    const lines = await Promise.all([90, 100].map(async (sentences) => {
      const [problem] = await problemsOf(part("Een", sentences), 1);
      return Number(/ongeveer (\d+) regels/.exec(problem?.what ?? "")?.[1]);
    }));
    const [fewer = Number.NaN, more] = lines;
    expect(more).toBeGreaterThanOrEqual(fewer + 10);
  });
});

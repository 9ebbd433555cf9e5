import { PDFName } from "pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../scripts/book/book.ts";
import { tokenTypes } from "../../scripts/markdown/tokens.ts";
import { shippedHandbook, vlinderhof } from "../book/shipped-handbook.ts";
import { make, pdfOf } from "./make.ts";
import type { Made } from "./make.ts";
import { objectsOf, shownPdf } from "./opened.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder, sourceBlocks } from "./reading-order.ts";
import { smallBook } from "./small-book.ts";
import { tagText } from "./tag-text.ts";

let book: Book;
let made: Made[];

beforeAll(async () => {
  book = await smallBook();
  made = await make(book);
});

// The decision aid leads to pages that only the handbook has, and the list to decide on is long; test/print/examples prints both.
test("the small book, the decision aid and the sheet to decide on hold every type of token a page may hold", async () => {
  const shipped = (await shippedHandbook(vlinderhof)).book.pages;
  const pages = [...book.pages.values(), shipped.get("/beslishulp/"), shipped.get("/werkbladen/beslissen/")];
  const tokens = pages.flatMap((page) => page?.tokens ?? []);
  const types = new Set(tokens.flatMap((token) => [token.type, ...(token.children ?? []).map((child) => child.type)]));
  expect(tokenTypes.filter((type) => !types.has(type))).toEqual([]);
});

describe.each(["handboek", "blad", "kaart", "kaarten"])("%s.pdf", (id) => {
  test("follows PDF/UA-1 as far as a machine can see", async () => {
    expect((await checkPdfUa(pdfOf(made, id))).faults).toEqual([]);
  });

  test("reads aloud every text of its pages, in order", async () => {
    const pages = made.find(({ document }) => document.id === id)?.document.pages ?? [];
    const blocks = pages.flatMap((path) => sourceBlocks(book.pages.get(path)?.tokens ?? []));
    expect(blocks.length).toBeGreaterThan(3);
    expect(await outOfOrder(pdfOf(made, id), blocks)).toEqual([]);
  });

  test("says whose it is, what it is, in which language and from which date", async () => {
    const pdf = await objectsOf(pdfOf(made, id));
    expect(pdf.getAuthor()).toBe(book.organisation.name);
    expect(pdf.getTitle()).toBe({ handboek: "Social media bij De Brug", blad: "Alles op één blad", kaart: "De kaart", kaarten: "Kaarten om te bespreken" }[id]);
    expect(pdf.catalog.get(PDFName.of("Lang"))?.toString()).toBe("(nl-NL)");
    expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe("2026-11-21");
  });
});

test("the same book gives the same bytes", async () => {
  const again = await make(await smallBook());
  for (const { document, bytes } of made) expect(Buffer.compare(bytes, pdfOf(again, document.id)), document.file).toBe(0);
});

test("a name full of code and markup stands on the cover as it is", async () => {
  expect(await tagText(pdfOf(made, "handboek"))).toContain(book.organisation.name);
});

test("the bookmarks of the handbook are its chapters, pages and headings", async () => {
  const [home, together, about, cards, ...others] = await bookmarksOf(pdfOf(made, "handboek"));
  expect(home).toEqual({ title: "Zoek de situatie", items: [] });
  expect(together?.title).toBe("Samen online");
  expect(together?.items.map(({ title }) => title)).toEqual(["In dit hoofdstuk", "Deelnemers toevoegen"]);
  expect(together?.items[1]?.items.map(({ title }) => title)).toContain("Om in te vullen");
  expect(about?.title).toBe("Over deze richtlijn");
  expect(cards?.items.map(({ title }) => title)).toEqual(["Een verzoek", "Een bericht", "Een foto"]);
  expect(others).toEqual([]);
});

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

async function bookmarksOf(bytes: Uint8Array): Promise<Bookmark[]> {
  const pdf = await shownPdf(bytes);
  const plain = (items: readonly Bookmark[]): Bookmark[] => items.map(({ title, items: inner }) => ({ title, items: plain(inner) }));
  const outline = plain(await pdf.getOutline());
  return outline;
}

describe("related pages", () => {
  test("close a page of the handbook in one line, with their page numbers, in both directions", async () => {
    const text = await tagText(pdfOf(made, "handboek"));
    const pageWith = (words: string): number => text.split("\f").findIndex((content) => content.includes(words)) + 1;
    const rule = pageWith("Ons antwoord is nee");
    const card = pageWith("Sam ziet een");
    expect(text).toContain(`Zie ook: Deelnemers toevoegen: De uitleg (p. ${pageWith("De uitleg\n") || rule})`);
    expect(text).toContain(`Zie ook: Een verzoek (p. ${card})`);
  });

  test("do not stand on a card, which is for one subject", async () => {
    expect(await tagText(pdfOf(made, "kaarten"))).not.toContain("Zie ook");
  });
});

describe("a set of cards", () => {
  const sheetsOf = async (): Promise<{ width: number; height: number; texts: readonly (readonly [x: number, text: string])[] }[]> => {
    const pdf = await shownPdf(pdfOf(made, "kaarten"));
    const sheets = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const sheet = await pdf.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      const texts = items.flatMap((item) => ("str" in item ? [[Number(item.transform[4]) / width, item.str] as const] : []));
      sheets.push({ width, height, texts });
    }
    return sheets;
  };

  test("has two on a sheet of A4 on its side, each in its own half", async () => {
    const [first, second, ...others] = await sheetsOf();
    expect(others).toEqual([]);
    expect([first?.width, first?.height].map((size) => Math.round(size ?? 0))).toEqual([842, 595]);
    const halfOf = (text: string): number => Math.floor(2 * (first?.texts.find(([, found]) => found === text)?.[0] ?? Number.NaN));
    expect([halfOf("Een verzoek"), halfOf("Een bericht")]).toEqual([0, 1]);
    expect(second?.texts.map(([, text]) => text)).toContain("Een foto");
  });

  test("says on each card whose it is, which version, and which card of how many: cut loose it must say it all", async () => {
    const [first] = await sheetsOf();
    for (const half of [0, 1]) {
      const text = first?.texts.filter(([x]) => Math.floor(2 * x) === half).map(([, found]) => found).join("");
      for (const part of ["De Brug", "Kaarten om te bespreken", "versie 2.1", "21 november 2026", `Kaart ${half + 1} van 3`]) expect(text).toContain(part);
    }
  });
});

describe("links", () => {
  test("to a page of the handbook give its page number", async () => {
    const text = await tagText(pdfOf(made, "handboek"));
    const [page] = text.split("\f").flatMap((content, index) => (content.includes("Ons antwoord is nee") ? [index + 1] : []));
    expect(text).toContain(`Iemand stuurt een vriendschapsverzoek (p. ${page})`);
  });

  test("to a page that is not in the document name that page and lead to the site", async () => {
    expect(await tagText(pdfOf(made, "handboek"))).toContain("Ik wil alles op één blad");
    expect(await addressesOf(pdfOf(made, "handboek"))).toContain("https://sociaal.brug.example/handboek/blad/index.html");
    expect(await tagText(pdfOf(made, "blad"))).toContain("het handboek (Deelnemers toevoegen)");
  });

  test("to other sites print their address, unless the text says it already or nobody would type it", async () => {
    const text = await tagText(pdfOf(made, "handboek"));
    expect(text).toContain("deze site (www.voorbeeld.example/een/pagina)");
    expect(text).toContain("de wet (wetten.example)");
    expect(text).toContain("communicatie@brug.example");
    expect(text).not.toContain("(communicatie@brug.example)");
    expect(text).not.toContain("(+31850000101)");
  });
});

async function addressesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await shownPdf(bytes);
  const addresses: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const annotations = (await (await pdf.getPage(number)).getAnnotations()) as readonly { url?: string }[];
    addresses.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  return addresses;
}

test("every sheet says whose it is, which version, and which page of how many", async () => {
  const pdf = await shownPdf(pdfOf(made, "handboek"));
  for (let number = 2; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    for (const part of ["De Brug", "versie 2.1", "21 november 2026", `Pagina ${number} van ${pdf.numPages}`]) expect(text, `page ${number}`).toContain(part);
  }
});

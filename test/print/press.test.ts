import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Book } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { createPress } from "../../scripts/print/press.ts";
import type { Press } from "../../scripts/print/press.ts";
import * as typst from "../../scripts/print/typst.ts";
import { makeFolder } from "../helpers/folder.ts";

/** How often Typst is started and sets a document: speed is held by what is done, which is the same on every machine. */
const counts = { started: 0, compiled: 0 };
vi.mock("../../scripts/print/typst.ts", async (original) => {
  const real = await original<typeof typst>();
  return {
    ...real,
    startTypst: async (fonts: readonly string[]) => {
      counts.started += 1;
      const engine = await real.startTypst(fonts);
      const compile = (mainFile: string) => {
        counts.compiled += 1;
        return engine.compile(mainFile);
      };
      return { ...engine, compile };
    },
  };
});

const page = (title: string, more: string, text: string): string =>
  `---\ntitle: ${title}\nsummary: In het kort.\naudience: [clients]\norder: 1\n${more}\n---\n\n${text}\n`;
const sheet = "kind: handout\nprint: { format: a4, sheets: 1 }\nbook: false";
const dot = (size: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path d="M0 0h9v9z"/></svg>`;

const first = {
  "index.md": page("Start", "kind: home", "Welkom."),
  "een.md": page("Een", sheet, "![Een stip](stip.svg)"),
  "twee.md": page("Twee", sheet, "Nog iets."),
  "boekje.md": page("Boekje", "kind: handout\nprint: { format: booklet, sheets: 1 }\nbook: false", "Om te vouwen."),
  "stip.svg": dot(9),
};

let content: string;
let press: Press;
let made: string[];

async function bookWith(files: Readonly<Record<string, string>>): Promise<Book> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  const { organisation } = await loadOrganisation(join(import.meta.dirname, "organisation"));
  return (await loadBook({ organisation, contentFolders: [content] })).book;
}

/** What is made anew when a book is printed. */
async function print(book: Book, wanted?: readonly string[]): Promise<string[]> {
  made = [];
  await press.print(book, wanted, ({ file }) => made.push(file));
  return made;
}

async function started(): Promise<void> {
  content = makeFolder();
  press = createPress();
  Object.assign(counts, { started: 0, compiled: 0 });
  await print(await bookWith(first));
}

afterEach(() => press.close());

test("Typst starts once for all PDFs of a book, and once for the same book after an edit", async () => {
  await started();
  expect(made).toContain("pdf/boekje-vouwen.pdf");
  expect(made.length).toBeGreaterThan(6);
  await print(await bookWith({ "twee.md": page("Twee", sheet, "Iets anders.") }));
  expect(counts.started).toBe(1);
});

test("a document that fits at once is set once", async () => {
  await started();
  const derived = made.filter((file) => file.endsWith("-vouwen.pdf")).length;
  // The logo and the picture are each tried by themselves first, so that a damaged one is named.
  const pictures = 2;
  expect(counts.compiled).toBe(made.length - derived + pictures);
});

test("nothing is set again when nothing changed", async () => {
  await started();
  const before = counts.compiled;
  expect(await print(await bookWith(first))).toEqual([]);
  expect(counts.compiled).toBe(before);
});

test("an edited page has its own PDFs made again, and no others", async () => {
  await started();
  expect(await print(await bookWith({ "twee.md": page("Twee", sheet, "Iets anders.") }))).toEqual(["pdf/twee.pdf", "pdf/twee-groot.pdf"]);
});

test("what is made of an edited document is made again too", async () => {
  await started();
  const edited = page("Boekje", "kind: handout\nprint: { format: booklet, sheets: 1 }\nbook: false", "Om te vouwen en te lezen.");
  expect(await print(await bookWith({ "boekje.md": edited }))).toEqual(["pdf/boekje.pdf", "pdf/boekje-groot.pdf", "pdf/boekje-vouwen.pdf"]);
});

test("another picture under the same name counts as a change", async () => {
  await started();
  expect(await print(await bookWith({ "stip.svg": dot(12) }))).toEqual(["pdf/een.pdf", "pdf/een-groot.pdf"]);
});

test("one PDF that is asked for is made alone, with what it is made of", async () => {
  await started();
  const book = await bookWith({
    "twee.md": page("Twee", sheet, "Iets anders."),
    "boekje.md": page("Boekje", "kind: handout\nprint: { format: booklet, sheets: 1 }\nbook: false", "Nog een keer vouwen."),
  });
  expect(await print(book, ["pdf/boekje-vouwen.pdf"])).toEqual(["pdf/boekje.pdf", "pdf/boekje-vouwen.pdf"]);
  expect(await print(book, ["pdf/twee.pdf"])).toEqual(["pdf/twee.pdf"]);
});

test("which PDFs are asked for changes nothing of the others", async () => {
  content = makeFolder();
  press = createPress();
  // The picture of this page is the first of all when the page is asked for alone, and the second when all are.
  const more = { ...first, "boekje.md": page("Boekje", sheet, "![Nog een stip](nog-een.svg)"), "nog-een.svg": dot(5) };
  expect(await print(await bookWith(more), ["pdf/een.pdf"])).toEqual(["pdf/een.pdf"]);
  expect(await print(await bookWith(more))).not.toContain("pdf/een.pdf");
});

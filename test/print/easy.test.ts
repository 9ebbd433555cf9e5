import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { make, pdfOf } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { bookOfOnePage } from "./small-book.ts";
import { tagText } from "./tag-text.ts";

/** Lines in points on A4, from the top: the text that stands on it, its size and its distance from the bottom of the page. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

const body = `::: pictogram phone Bellen
Je mag ons *altijd* bellen.
Wij zijn er voor jou.
De medewerkersvertrouwenspersonenbereikbaarheidsdienst luistert ook als de verantwoordelijkheidsverdeling onduidelijk is.
:::

::: signatures
- Jij
- Je begeleider
:::`;

let easy: Uint8Array;
let standard: Uint8Array;

beforeAll(async () => {
  const print = "{ format: a4, sheets: 1 }";
  easy = pdfOf(await make(await bookOfOnePage(body, `${print}\nlayer: easy`)), "blad");
  standard = pdfOf(await make(await bookOfOnePage(body, print)), "blad");
});

describe("a sheet in easy language", () => {
  test("is set in 15 points or more", async () => {
    const sizes = (await linesOf(easy)).filter(({ text }) => /bellen\.|voor jou/.test(text)).map(({ size }) => size);
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(15);
  });

  test("has one and a half times the size from line to line, and a line for each line of the file", async () => {
    const [first, second] = (await linesOf(easy)).filter(({ text }) => /bellen\.|voor jou/.test(text));
    if (!first || !second) throw new Error("the two lines are not apart");
    expect((first.y - second.y) / first.size).toBeGreaterThanOrEqual(1.49);
  });

  test("cuts no word, where the usual sheet does, and has no italics", async () => {
    const hyphens = async (pdf: Uint8Array) => (await linesOf(pdf)).filter(({ text }) => /\p{L}[-\u00ad\u2010]$/u.test(text)).length;
    expect(await hyphens(standard)).toBeGreaterThan(0);
    expect(await hyphens(easy)).toBe(0);
    expect(await fontsOf(standard)).toMatch(/Italic/);
    expect(await fontsOf(easy)).toMatch(/Bold/);
    expect(await fontsOf(easy)).not.toMatch(/Italic/);
  });

  test("reads a drawing aloud once: as its word", async () => {
    expect((await tagText(easy)).match(/Bellen/g)).toHaveLength(1);
    expect((await checkPdfUa(easy)).faults).toEqual([]);
  });
});

test("those who sign each have a name, a date and a signature", async () => {
  const text = (await tagText(standard)).replace(/\s+/g, " ");
  expect(text).toMatch(/Jij ?Naam: ?Datum: ?Handtekening: ?Je begeleider ?Naam: ?Datum: ?Handtekening:/);
});

test("one signature stands far enough below the other to write on", async () => {
  const names = (await linesOf(standard)).filter(({ text }) => text.includes("Naam:"));
  const [first, second] = names;
  if (!first || !second) throw new Error("two names expected");
  // Eight millimetres to write in, and the heading of the next below it.
  expect(first.y - second.y).toBeGreaterThan((8 / 25.4) * 72);
});

/** The names of the fonts in a PDF, each on a line. */
async function fontsOf(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes);
  return context.enumerateIndirectObjects().map(([, object]) => /\/FontName \/\S+/.exec(object.toString())?.[0] ?? "").join("\n");
}

async function linesOf(bytes: Uint8Array): Promise<Line[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const lines = new Map<number, Line>();
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const transform = item.transform as readonly number[];
    const y = Math.round((transform[5] ?? 0) * 10) / 10;
    const before = lines.get(y);
    lines.set(y, { text: `${before?.text ?? ""}${item.str}`, size: Math.max(before?.size ?? 0, Math.hypot(transform[2] ?? 0, transform[3] ?? 0)), y });
  }
  await pdf.loadingTask.destroy();
  return [...lines.values()].sort((one, other) => other.y - one.y);
}

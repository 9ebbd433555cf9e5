import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { make, pdfOf } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder } from "./reading-order.ts";
import { bookOfOnePage } from "./small-book.ts";
import { drawnLines } from "./writing-lines.ts";
import type { DrawnLine } from "./writing-lines.ts";

const text = `Wat ging goed? ____ x3

Wat jullie met elkaar afspreken als het een keer heel anders loopt dan jullie van tevoren hadden bedacht en opgeschreven: ____ x2

Naam: ____ Datum: ____

Lukt het? [ ] ja [ ] soms, als *iemand* meekijkt [ ] nee

| Wat | Lukt het? | Wie helpt |
| --- | --- | --- |
| Een bericht **sturen** | [ ] ja [ ] soms [ ] nee | ____ |
| Iets wegdoen | [ ] ja [ ] soms [ ] nee | ____ |
| Anders: ____ | [ ] | ____ x3 |
`;
const blocks = [
  "Wat ging goed?", "Wat jullie met elkaar", "Naam:", "Datum:", "Lukt het? ja soms, als iemand meekijkt nee",
  "Wat", "Lukt het?", "Wie helpt", "Een bericht sturen", "ja soms nee", "Iets wegdoen", "ja soms nee", "Anders:",
];

/** Everything on paper, running feet as well. */
async function paperText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await document.loadingTask.destroy();
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

let pdf: Uint8Array;
let lines: DrawnLine[];

/** How far each line lies below the one before it. */
const steps = (some: readonly DrawnLine[]): number[] => some.slice(1).map(({ height }, index) => Math.round(((some[index]?.height ?? 0) - height) * 100) / 100);

beforeAll(async () => {
  pdf = pdfOf(await make(await bookOfOnePage(text)), "blad");
  const found = await drawnLines(pdf);
  // The line above the foot of the sheet is not one to write on.
  lines = found.filter(({ height }) => height > 25).sort((a, b) => b.height - a.height);
});

describe("on paper", () => {
  const edges = (): DrawnLine[] => lines.filter(({ right, left }) => right - left > 150);

  test("lines under each other leave at least eight millimetres to write in", () => {
    for (const step of [...steps(lines.slice(0, 3)), ...steps(lines.slice(3, 5))]) expect(step).toBeGreaterThanOrEqual(8);
  });

  test("a long question stands above its lines, which are as wide as the text", () => {
    const [, , , fourth] = lines;
    expect((fourth?.right ?? 0) - (fourth?.left ?? 0)).toBeGreaterThan(165);
  });

  test("fields side by side are on one height, and each leaves room for a name", () => {
    const [, , , , , name, date] = lines;
    expect(Math.abs((name?.height ?? 0) - (date?.height ?? 99))).toBeLessThan(0.1);
    for (const line of [name, date]) expect((line?.right ?? 0) - (line?.left ?? 0)).toBeGreaterThan(50);
  });

  test("a row to write in is at least ten millimetres high, and one of three lines three times eight", () => {
    const [first = 0, second = 0, third = 0] = steps(edges().slice(-4));
    expect(first).toBeGreaterThanOrEqual(10);
    expect(second).toBeGreaterThanOrEqual(10);
    expect(third).toBeGreaterThanOrEqual(24);
  });

  test("the lines in a cell lie eight millimetres apart, and from the edges", () => {
    const last = edges().slice(-2);
    const inside = lines.filter(({ height, right, left }) => right - left < 100 && height < (last[0]?.height ?? 0));
    expect(inside).toHaveLength(2);
    for (const step of steps([...last.slice(0, 1), ...inside, ...last.slice(1)])) expect(step).toBeGreaterThanOrEqual(8);
  });

  test("one side has no page number", async () => {
    expect(await paperText(pdf)).toContain("versie 2.1");
    expect(await paperText(pdf)).not.toMatch(/Pagina \d/);
  });

  test("is read aloud in order, and follows PDF/UA-1", async () => {
    expect((await checkPdfUa(pdf)).faults).toEqual([]);
    expect(await outOfOrder(pdf, blocks)).toEqual([]);
  });
});

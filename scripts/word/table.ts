import type { BlockNode, Cell, InlineNode } from "../print/nodes.ts";
import type { Draft } from "./draft.ts";
import { nextNumber, unnumbered, bookmarked } from "./draft.ts";
import { inline, numberText, run } from "./inline.ts";
import { paragraph } from "./paragraph.ts";
import { textWidth } from "./styles.ts";
import { element, value } from "./xml.ts";

type TableNode = Extract<BlockNode, { t: "table" }>;

/** Height of a line to write on, in twips. */
const writingLine = 480;
/** Room for the number of a row and a short word behind it, in twips. */
const narrowestFirst = 1000;

/**
 * A table of Word's own. Its header row is repeated on each page, no row is cut in two, and each row has a number, in its
 * first cell.
 */
export function table(draft: Draft, { columns, head, rows }: TableNode): string {
  const widths = columnWidths(columns.map(({ width }) => width));
  const cell = (index: number, style: string, runs: string): string => element("w:tc", {},
    element("w:tcPr", {}, element("w:tcW", { "w:w": widths[index] ?? 0, "w:type": "dxa" })),
    aligned(columns[index]?.align ?? "left", style, runs));
  const headRow = element("w:tr", {}, element("w:trPr", {}, "<w:cantSplit/><w:tblHeader/>"), ...headCells(draft, head).map((runs, index) => cell(index, "Tabelkop", runs)));
  const bodyRows = rows.map((row) => element("w:tr", {}, rowProperties(row), ...cellRuns(draft, row).map((runs, index) => cell(index, "Tabeltekst", runs))));
  return element("w:tbl", {},
    element("w:tblPr", {},
      value("w:tblStyle", "Leidraadtabel"),
      element("w:tblW", { "w:w": textWidth, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", { "w:val": "0020", "w:firstRow": 1, "w:lastRow": 0, "w:firstColumn": 0, "w:lastColumn": 0, "w:noHBand": 1, "w:noVBand": 1 })),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    headRow, ...bodyRows) + paragraph({ style: "Tabeleinde" }, "");
}

/** Shares of the width in twips; the last column gets what is left, so that the sum is the whole. */
function columnWidths(shares: readonly number[]): number[] {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const whole = sum(shares);
  const widths = shares.map((share, index) => Math.max(Math.floor((textWidth * share) / whole), index === 0 ? narrowestFirst : 0));
  return widths.map((width, index) => (index === widths.length - 1 ? textWidth - sum(widths.slice(0, -1)) : width));
}

function headCells(draft: Draft, head: readonly (readonly InlineNode[])[]): string[] {
  unnumbered(draft);
  return head.map((c) => inline(draft, c));
}

function cellRuns(draft: Draft, row: readonly Cell[]): string[] {
  const number = nextNumber(draft);
  const sign = bookmarked(draft, `alinea_${number}`, run(`${numberText(number)}\u00a0`, { style: "Alineanummer" }));
  return row.map(({ c }, index) => `${index === 0 ? sign : ""}${inline(draft, c)}`);
}

function rowProperties(row: readonly Cell[]): string {
  const lines = Math.max(0, ...row.map((cell) => cell.lines));
  const height = lines > 0 ? element("w:trHeight", { "w:val": (lines + 1) * writingLine, "w:hRule": "atLeast" }) : "";
  return element("w:trPr", {}, "<w:cantSplit/>", height);
}

function aligned(side: "left" | "center" | "right", style: string, runs: string): string {
  if (side === "left") return paragraph({ style }, runs);
  return element("w:p", {}, element("w:pPr", {}, value("w:pStyle", style), value("w:jc", side)), runs);
}

import { inlineNodes } from "./inline-tree.ts";
import { attributeOf, childrenOf } from "./nest.ts";
import type { Branch } from "./nest.ts";
import type { BlockNode, Cell, Column, InlineNode } from "./nodes.ts";
import { wordsOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

type Cells = readonly Cell[];

/** Letters of print for each underscore of a cell to write in: four are room for a few words of handwriting. */
const lettersPerUnderscore = 18;
/** What can be ticked is kept on one line up to this many letters; a box with the space around it counts for six. */
const longestOptions = 44;

/** A table with columns as wide as what stands in them. */
export function tableNode(branch: Branch, scope: Scope): BlockNode {
  const parts = childrenOf(branch, "thead", "tbody");
  const rowsOf = (name: string) => parts.filter((part) => part.name === name).flatMap((part) => childrenOf(part, "tr"));
  const [headRow] = rowsOf("thead");
  if (!headRow) throw new Error("a table without a header row");
  const head = cellsOf(headRow, scope);
  const rows = rowsOf("tbody").map((row) => withRoom(cellsOf(row, scope)));
  const widths = columnWidths([head, ...rows]);
  const columns = headRow.children.map((cell, index) => ({ align: alignOf(cell), width: widths[index] ?? 1 }));
  return { t: "table", columns, head: head.map(({ c }) => c), rows };
}

function cellsOf(row: Branch, scope: Scope): Cells {
  return childrenOf(row, "th", "td").map((cell) => ({
    c: childrenOf(cell, "inline").flatMap((inline) => inlineNodes(inline.children, scope)),
    lines: Number(cell.token.meta?.["lines"] ?? 0),
    room: lettersPerUnderscore * Number(cell.token.meta?.["underscores"] ?? 0),
  }));
}

/** An empty cell in a row to write in is to be written in too; that it has no underscores only keeps its column narrow. */
function withRoom(cells: Cells): Cells {
  if (cells.every(({ lines }) => lines === 0)) return cells;
  return cells.map((cell) => (cell.c.length === 0 && cell.lines === 0 ? { ...cell, lines: 1 } : cell));
}

/** Markdown says on which side the text of a column stands; our tables carry it as a class. */
function alignOf(cell: Branch): Column["align"] {
  const side = attributeOf(cell.token, "class")?.replace("align-", "");
  return side === "center" || side === "right" ? side : "left";
}

/**
 * The share of each column. A column needs room for its longest word, and beyond that for how much there is to read: the
 * square root of the most letters in one cell, so that a column of sentences is wider than one of words, not all there is.
 *
 * @param rows the header and all other rows
 * @returns a number for each column, to be taken as fractions of the width
 */
function columnWidths(rows: readonly Cells[]): number[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const longestWord = Math.max(...cells.map(unbroken));
    const longestText = Math.max(...cells.map(({ c, room }) => Math.max(wordsOf(c).length, room)));
    return Math.max(longestWord, 4 + 2.4 * Math.sqrt(longestText)) / 10;
  });
}

/** How many letters of a cell must stand on one line: those of its longest word, or of a few boxes with their words. */
function unbroken({ c }: Cell): number {
  const words = wordsOf(c);
  const boxes = c.filter(({ t }: InlineNode) => t === "option").length;
  const options = boxes > 0 ? words.length + 6 * boxes : 0;
  return options > 0 && options <= longestOptions ? options : Math.max(...words.split(/\s+/).map((word) => word.length));
}

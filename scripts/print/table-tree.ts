import { inlineNodes } from "./inline-tree.ts";
import { attributeOf, childrenOf } from "./nest.ts";
import type { Branch } from "./nest.ts";
import type { BlockNode, Column, InlineNode } from "./nodes.ts";
import { wordsOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

type Cells = readonly (readonly InlineNode[])[];

/** A table with columns as wide as what stands in them. */
export function tableNode(branch: Branch, scope: Scope): BlockNode {
  const parts = childrenOf(branch, "thead", "tbody");
  const rowsOf = (name: string) => parts.filter((part) => part.name === name).flatMap((part) => childrenOf(part, "tr"));
  const [headRow] = rowsOf("thead");
  if (!headRow) throw new Error("a table without a header row");
  const head = cellsOf(headRow, scope);
  const rows = rowsOf("tbody").map((row) => cellsOf(row, scope));
  const widths = columnWidths([head, ...rows]);
  const columns = headRow.children.map((cell, index) => ({ align: alignOf(cell), width: widths[index] ?? 1 }));
  return { t: "table", columns, head, rows };
}

function cellsOf(row: Branch, scope: Scope): Cells {
  return childrenOf(row, "th", "td").map((cell) => childrenOf(cell, "inline").flatMap((inline) => inlineNodes(inline.children, scope)));
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
    const texts = rows.map((cells) => wordsOf(cells[index] ?? []));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((word) => word.length)));
    const longestText = Math.max(...texts.map((text) => text.length));
    return Math.max(longestWord, 4 + 2.4 * Math.sqrt(longestText)) / 10;
  });
}

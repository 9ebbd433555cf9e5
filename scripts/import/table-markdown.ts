import { blocksMarkdown } from "./block-markdown.ts";
import type { PageScope } from "./block-markdown.ts";
import { oneLine, piecesOf } from "./inline-markdown.ts";
import type { Piece } from "./inline-markdown.ts";
import { isElement } from "./source-xml.ts";
import type { XmlElement, XmlNode } from "./source-xml.ts";

/** More columns fit no screen and no sheet. */
const mostColumns = 12;

/** A table with a header row; one that only places text on paper, of one column or one row, is that text. */
export function tableMarkdown(table: XmlElement, scope: PageScope): string {
  const rows = rowsOf(table).map((row) => cellsOf(row));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || columns < 2 || columns > mostColumns) return rows.flat().flatMap((cell) => (cell ? [blocksMarkdown(cell.children, scope)] : [])).filter(Boolean).join("\n\n");
  const written = withSpans(rows).map((row) => Array.from({ length: columns }, (_, index) => cellText(row[index], scope)));
  const [head = [], ...body] = written;
  const names = head.map((name, index) => (name === "" && (index > 0 || head.every((other) => other === "")) ? `Kolom ${index + 1}` : name));
  return [names, names.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

type Cell = XmlElement | undefined;

function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.filter(isElement).flatMap((child) => (child.name === "tr" ? [child] : ["thead", "tbody"].includes(child.name) ? rowsOf(child) : []));
}

/** A cell over several columns stands in the first of them; the others are empty. */
function cellsOf(row: XmlElement): Cell[] {
  return row.children.filter(isElement).flatMap((cell) => [cell, ...Array<undefined>(Math.min(Number(cell.attribs["colspan"] ?? 1), mostColumns) - 1).fill(undefined)]);
}

/** A cell over several rows stands in the first of them; below it an empty one keeps the others in their column. */
function withSpans(rows: readonly (readonly Cell[])[]): Cell[][] {
  const left: number[] = [];
  return rows.map((row) => {
    const cells = [...row];
    const full: Cell[] = [];
    for (let column = 0; cells.length > 0 || (left[column] ?? 0) > 0; column++) {
      const over = left[column] ?? 0;
      const cell = over > 0 ? undefined : cells.shift();
      left[column] = over > 0 ? over - 1 : Number(cell?.attribs["rowspan"] ?? 1) - 1;
      full.push(cell);
      if (column > mostColumns * 2) break;
    }
    return full;
  });
}

/** All text of a cell on one line; paragraphs and points of a list follow each other. */
function cellText(cell: Cell, scope: PageScope): string {
  if (!cell) return "";
  return oneLine(flat(cell.children, scope), scope, ";").replace(/^(?:\\_){4,}$/, "____");
}

function flat(nodes: readonly XmlNode[], scope: PageScope): Piece[] {
  return nodes.flatMap((node, index): Piece[] => {
    const isBlock = isElement(node) && ["p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "blockquote"].includes(node.name);
    const inside = isElement(node) && isBlock ? flat(node.children, scope) : piecesOf([node], scope);
    return isBlock && index > 0 ? [{ kind: "break", text: "", bold: false, italic: false }, ...inside] : inside;
  });
}

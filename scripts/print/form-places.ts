import { words } from "../../data/words.ts";
import { asksForDate } from "./form-dates.ts";
import type { BlockNode, Cell, Fill, InlineNode, PrintPage, Signature } from "./nodes.ts";
import { wordsOf } from "./scope.ts";
import { nodesInside } from "./walk.ts";

/** What can be done in a field: write one line or more, give a date, tick a box. */
export type FieldKind = "line" | "lines" | "date" | "tick";

/** Room to fill in, as it stands on a page. */
export interface FieldPlace {
  /** The node of the tree that has the room. */
  readonly node: object;
  readonly kind: FieldKind;
  /** The words it belongs to, with what must be known to understand them elsewhere: "De medewerker tekent: datum". */
  readonly label: string;
  /** The heading it stands below, or the title of the page. */
  readonly heading: string;
}

/** What was read last, for room that has no words of its own. */
interface Reader {
  heading: string;
  /** The words just before, in a heading, a title or a paragraph. */
  before: string;
  readonly places: FieldPlace[];
}

const say = words.print.form;

/** Above cells to sign in, as on a list that goes round: "Handtekening". */
const signatureColumn = words.signatures.signature.replace(":", "");

/** All room to fill in on a page, in reading order. The signature itself has none: that is put on paper, by hand. */
export function fieldPlaces(page: PrintPage): FieldPlace[] {
  const reader: Reader = { heading: page.title, before: page.title, places: [] };
  for (const node of page.nodes) read(node, reader);
  return reader.places;
}

function read(node: BlockNode | InlineNode, reader: Reader): void {
  switch (node.t) {
    case "heading":
      reader.heading = reader.before = labelOf(node.c);
      return;
    case "paragraph":
      readOptions(node.c, besideOptions(node.c) || reader.before, reader);
      reader.before = lastOption(node.c) || labelOf(node.c) || reader.before;
      return;
    case "fill":
      return readFill(node, reader);
    case "ticks":
      return readTicks(node, reader);
    case "table":
      return readTable(node, reader);
    case "signatures":
      for (const signature of node.items) readSignature(signature, reader);
      return;
    case "weigh":
      for (const side of node.sides) readPanel(labelOf(side.title), side.c, reader);
      return;
    case "callout":
    case "rule":
      return readPanel(labelOf(node.title), node.c, reader);
    case "keep":
      return readKept(node, reader);
    case "pictogram":
      return readPanel(labelOf(node.word), node.c, reader);
    default:
      for (const inside of nodesInside(node)) read(inside, reader);
  }
}

function readPanel(title: string, nodes: readonly BlockNode[], reader: Reader): void {
  reader.before = title;
  for (const node of nodes) read(node, reader);
}

/** What stays together is one question: "nee" means nothing without it, and the same answer belongs to more than one. */
function readKept({ c }: Extract<BlockNode, { t: "keep" }>, reader: Reader): void {
  const inside: Reader = { ...reader, places: [] };
  for (const node of c) read(node, inside);
  const withQuestion = (label: string): string => (label.startsWith(inside.heading) ? label : joined(inside.heading, label));
  reader.places.push(...inside.places.map((place) => ({ ...place, label: withQuestion(place.label) })));
  reader.heading = reader.before = inside.heading;
}

/** A box takes the words it stands before, or those above the list where it stands before something else. */
function readTicks({ boxes, items }: Extract<BlockNode, { t: "ticks" }>, reader: Reader): void {
  const { before } = reader;
  boxes.forEach((box, index) => {
    const [first, ...others] = items[index] ?? [];
    const label = (first?.t === "paragraph" || first?.t === "fill" ? pointName(first.c) : "") || before;
    add(reader, box, "tick", label);
    if (first?.t === "fill") addLine(reader, first, label, asText(label));
    else if (first) read(first, reader);
    for (const node of others) read(node, reader);
  });
  reader.before = before;
}

/** A point that begins with words in bold is named by those; the rest explains it. */
function pointName(nodes: readonly InlineNode[]): string {
  const [first] = nodes;
  return labelOf(first?.t === "strong" ? first.c : nodes);
}

/** A box for each choice comes first, then the line: "Is het afgesproken? [ ] nee [ ] ja, daar staat: ____". */
function readFill(node: Fill, reader: Reader): void {
  const question = besideOptions(node.c) || reader.before;
  const last = lastOption(node.c);
  readOptions(node.c, question, reader);
  if (last) addLine(reader, node, last, asText(joined(question, last)));
  else addLine(reader, node, question, question);
}

function addLine(reader: Reader, fill: Fill, asks: string, label: string): void {
  add(reader, fill, fill.lines > 1 ? "lines" : lineKind(asks), label);
}

function readTable({ head, rows }: Extract<BlockNode, { t: "table" }>, reader: Reader): void {
  rows.forEach((cells, number) => cells.forEach((cell, place) => {
    const name = rowName(cells, place);
    const withNumber = beside(reader.heading, name || say.row.replace("{number}", String(number + 1)));
    const isFirst = place === 0 && besideOptions(cell.c) !== "";
    readCell(cell, { row: isFirst ? "" : /\p{L}/u.test(name) ? name : withNumber, column: labelOf(head[place] ?? []) }, reader);
  }));
}

/** A cell with words of its own says what is to be written in it: "Anders: ____". */
function readCell(cell: Cell, { row, column }: { row: string; column: string }, reader: Reader): void {
  if (column === signatureColumn) return;
  const own = besideOptions(cell.c);
  const asks = own || column;
  const label = [row, ...(own && row === "" ? [column, own] : [asks])].filter(Boolean).reduce(joined);
  const last = lastOption(cell.c);
  readOptions(cell.c, label, reader);
  // A cell is high enough for two lines of print, also where it has one line for a pen.
  const kind = cell.lines === 1 && asksForDate(last || asks) ? "date" : "lines";
  if (cell.lines > 0) add(reader, cell, kind, last ? asText(joined(label, last)) : label);
}

/**
 * What the row is about: the first of the cells to read that stand before this one without a cell to fill in between, so
 * that a table with months in two columns names each by its own. Nothing when there is no such cell.
 */
function rowName(cells: readonly Cell[], place: number): string {
  const isRead = ({ lines, c }: Cell): boolean => lines === 0 && !c.some(({ t }) => t === "option") && labelOf(c) !== "";
  const before = cells.slice(0, place);
  const last = before.findLastIndex(isRead);
  const start = before.slice(0, last + 1).findLastIndex((cell) => !isRead(cell)) + 1;
  return labelOf((cells[last < 0 ? 0 : start] as Cell).c);
}

function readSignature({ who, lines }: Signature, reader: Reader): void {
  const signs = say.signs.replace("{who}", labelOf(who));
  for (const line of lines) {
    const asks = labelOf(line.c).toLowerCase();
    if (line.part !== "signature") add(reader, line, lineKind(asks), joined(signs, asks));
  }
}

function readOptions(nodes: readonly InlineNode[], question: string, reader: Reader): void {
  for (const node of nodes) {
    if (node.t !== "option") continue;
    const words = labelOf(node.c);
    add(reader, node, "tick", words === "" ? question : joined(question, words));
  }
}

function add(reader: Reader, node: object, kind: FieldKind, label: string): void {
  reader.places.push({ node, kind, label, heading: reader.heading });
}

const lineKind = (asks: string): FieldKind => (asksForDate(asks) ? "date" : "line");

/** Words as a label: without the colon behind them, and without what only steers the breaking of lines. */
function labelOf(nodes: readonly InlineNode[]): string {
  return wordsOf(nodes).replace(/\u00ad/g, "").replace(/[\s\u00a0]+/g, " ").trim().replace(/[\s:]+$/, "");
}

/** The words of a text but for those of the boxes in it. */
function besideOptions(nodes: readonly InlineNode[]): string {
  return labelOf(nodes.filter(({ t }) => t !== "option"));
}

/** The words of the box a text ends with; nothing when it ends with something else. */
function lastOption(nodes: readonly InlineNode[]): string {
  const last = nodes.findLast((node) => node.t !== "text" || node.s.trim() !== "");
  return last?.t === "option" ? labelOf(last.c) : "";
}

/** Of a line behind a box, which itself has these words. */
const asText = (label: string): string => `${label} ${say.text}`;

/** "Lukt het? ja", "Een foto: nee": no colon behind a question or a full stop. */
export function joined(before: string, after: string): string {
  return `${before}${endsSentence(before) ? "" : ":"} ${after}`;
}

/** "Mijn afspraak, rij 1" */
function beside(before: string, after: string): string {
  return `${before}${endsSentence(before) ? "" : ","} ${after}`;
}

const endsSentence = (words: string): boolean => /[?!.…]$/.test(words);

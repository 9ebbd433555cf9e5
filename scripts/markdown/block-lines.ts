/** A line that opens a block, closes one, or starts a part of a choice. Lines count from 0. */
export interface BlockLine {
  readonly line: number;
  /** What follows ":::" or "::"; empty for a line that closes a block. */
  readonly name: string;
  readonly rest: string;
  readonly kind: "open" | "close" | "part";
  /** Where the colons stand, so that a block in a list is not closed by a line outside it. */
  readonly column: number;
  /** For an opening line: the line that closes it. A block of one line, and a block nobody closed, have none. */
  closedBy?: number;
  /** For an opening line: how many blocks it stands in. */
  depth: number;
  /** For an opening line: the lines that start a part of it. */
  readonly parts: BlockLine[];
  /** True once the block rule has met it. */
  seen: boolean;
}

/** How the lines of a text fit together. */
export interface BlockLines {
  readonly byLine: ReadonlyMap<number, BlockLine>;
  readonly unclosed: readonly BlockLine[];
  /** Closing lines with nothing to close. */
  readonly strayCloses: readonly BlockLine[];
  /** "::" lines that stand in no block that has parts. */
  readonly strayParts: readonly BlockLine[];
}

/**
 * Finds the lines of all blocks and which belong together, in one walk: the time is linear in the text, however
 * many blocks were left open.
 *
 * @param source the text, line ends "\n"
 * @param isOneLine whether a name is that of a block without a body
 * @param hasParts whether a name is that of a block with "::" parts
 */
export function findBlockLines(source: string, isOneLine: (name: string) => boolean, hasParts: (name: string) => boolean): BlockLines {
  const lines = source.split("\n").flatMap((text, line) => readBlockLine(text, line) ?? []);
  const found = { unclosed: [] as BlockLine[], strayCloses: [] as BlockLine[], strayParts: [] as BlockLine[] };
  const open: BlockLine[] = [];
  for (const line of lines) {
    leaveLists(open, line.column, found.unclosed);
    if (line.kind === "close") close(open, line, found.strayCloses);
    else if (line.kind === "part") addPart(open.at(-1), line, hasParts, found.strayParts);
    else if (!isOneLine(line.name)) line.depth = open.push(line) - 1;
  }
  return { ...found, unclosed: [...found.unclosed, ...open], byLine: new Map(lines.map((line) => [line.line, line])) };
}

// What may stand before the colons: quote marks, list markers, spaces. No part of it can match in two ways.
const prefix = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/;

function readBlockLine(text: string, line: number): BlockLine | undefined {
  if (!text.includes("::")) return undefined;
  const [before = ""] = prefix.exec(text) ?? [];
  const colons = countColons(text, before.length);
  const after = text.slice(before.length + colons);
  const [name = "", ...words] = after.trim().split(/\s+/);
  if (colons < 2 || (colons === 2 && (name === "" || !/^\s/.test(after)))) return undefined;
  const column = widthOf(before);
  const kind = colons === 2 ? "part" : name === "" ? "close" : "open";
  return { line, name, rest: words.join(" "), kind, column, depth: 0, parts: [], seen: false };
}

/** Columns that a text takes up; a tab runs to the next multiple of four (https://spec.commonmark.org/0.31.2/#tabs). */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === "\t" ? 4 - (width % 4) : 1;
  return width;
}

function countColons(text: string, from: number): number {
  let end = from;
  while (text[end] === ":") end += 1;
  return end - from;
}

/** A line further to the left than an opening line stands outside its list item: that block can no longer be closed. */
function leaveLists(open: BlockLine[], column: number, unclosed: BlockLine[]): void {
  for (let top = open.at(-1); top && top.column > column; top = open.at(-1)) {
    unclosed.push(top);
    open.pop();
  }
}

function close(open: BlockLine[], line: BlockLine, stray: BlockLine[]): void {
  const opener = open.pop();
  if (opener) opener.closedBy = line.line;
  else stray.push(line);
}

function addPart(opener: BlockLine | undefined, line: BlockLine, hasParts: (name: string) => boolean, stray: BlockLine[]): void {
  if (opener && hasParts(opener.name)) opener.parts.push(line);
  else stray.push(line);
}

import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { nearest } from "../report/nearest.ts";
import { type BlockLine, type BlockLines, findBlockLines } from "./block-lines.ts";
import { maxDepth, type NameLike, reportEmpty, reportLines, reportOutdent, reportUnseen } from "./block-problems.ts";
import { pageOf } from "./env.ts";

/** One kind of block between `::: name` and `:::`, or on one line. */
export interface BlockDefinition {
  /** No body and no closing line. */
  readonly oneLine?: true;
  /** Has parts that start with `:: answer`. */
  readonly parts?: true;
  /**
   * Pushes the tokens of the block. A block with a body is only parsed when it is closed, so `line.closedBy` is known.
   * Sets nothing of the state but through {@link parseBody}.
   */
  readonly parse: (state: StateBlock, line: BlockLine) => void;
}

/** Every block, by the name an author writes. */
export type BlockTable = Readonly<Record<string, BlockDefinition>>;

/** Lets a page hold `:::` blocks: those of the table, and no other. */
export function blockRule(md: MarkdownIt, table: BlockTable): void {
  const definitions = new Map(Object.entries(table));
  md.core.ruler.before("block", "block_lines", (state) => readLines(state, definitions));
  md.core.ruler.after("block", "block_unseen", (state) => {
    if (!state.inlineMode) reportUnseen(pageOf(state.env), linesOf(state));
  });
  md.block.ruler.before("table", "block", (state, startLine, _endLine, silent) => parseBlock(state, startLine, silent, definitions), {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

/**
 * Parses the lines of a block as Markdown.
 *
 * @param from first line of the body, counted from 0
 * @param to the line after it
 */
export function parseBody(state: StateBlock, from: number, to: number): void {
  const { lineMax } = state;
  state.line = from;
  state.lineMax = to;
  state.md.block.tokenize(state, from, to);
  if (state.line < to) reportOutdent(pageOf(state.env), state.line);
  state.line = to;
  state.lineMax = lineMax;
}

/**
 * Pushes a block whose body is plain Markdown between one opening and one closing token.
 *
 * @param head pushes what comes before the body
 * @returns the tokens of the body; without any there is a problem already
 */
export function parseWrapped(state: StateBlock, line: BlockLine, name: string, meta?: object, head?: () => void): Token[] {
  const to = line.closedBy ?? line.line + 1;
  const open = state.push(`${name}_open`, "", 1);
  open.map = [line.line, to + 1];
  if (meta) open.meta = { ...meta };
  head?.();
  const start = state.tokens.length;
  if (state.skipEmptyLines(line.line + 1) >= to) reportEmpty(pageOf(state.env), line);
  parseBody(state, line.line + 1, to);
  const body = state.tokens.slice(start);
  state.push(`${name}_close`, "", -1);
  return body;
}

function parseBlock(state: StateBlock, startLine: number, silent: boolean, definitions: ReadonlyMap<string, BlockDefinition>): boolean {
  const line = linesOf(state).byLine.get(startLine);
  // In a list or quotation the line begins with its marker first; the colons come when the text inside is parsed.
  if (!line || !state.src.startsWith("::", (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0))) return false;
  if (silent) return true;
  line.seen = true;
  state.line = startLine + 1;
  const definition = line.kind === "open" ? definitions.get(line.name) : undefined;
  const closedBy = definition?.oneLine ? startLine : line.closedBy;
  // What is unknown, not closed or too deep has been reported; its text is read as if the line were not there.
  if (!definition || closedBy === undefined || line.depth >= maxDepth) return true;
  definition.parse(state, line);
  state.line = closedBy + 1;
  return true;
}

const linesOf = (state: StateBlock | StateCore): BlockLines => state.env["blockLines"] as BlockLines;

function readLines(state: StateCore, definitions: ReadonlyMap<string, BlockDefinition>): void {
  if (state.inlineMode) return;
  const names = [...definitions.keys()];
  const nameLike = remember((name) => (definitions.has(name) ? name : nearest(name, names)));
  const definitionOf = (name: string): BlockDefinition | undefined => definitions.get(nameLike(name) ?? "");
  const found = findBlockLines(state.src, (name) => definitionOf(name)?.oneLine === true, (name) => definitionOf(name)?.parts === true);
  state.env["blockLines"] = found;
  reportLines(pageOf(state.env), found, names, nameLike);
}

function remember(look: NameLike): NameLike {
  const found = new Map<string, string | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, look(name));
    return found.get(name);
  };
}

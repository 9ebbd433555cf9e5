import type { MarkdownIt, Token } from "markdown-it";
import { inline, wrap } from "./build-tokens.ts";
import type { HtmlRules } from "./html.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

/** Fewer underscores than this are not a line to write on. */
const shortest = 4;
const underscores = /_{4,}/;
/** More lines than fit under one question. */
const maxLines = 20;
/** Wider than this no column needs to be. */
const mostUnderscores = 40;

/**
 * Room to write: `Besproken op: ____`, more lines of it: `Wat ging goed? ____ x3`, fields side by side:
 * `Wie: ____ Wanneer: ____`, or a cell of a table that holds `____`. Each line of a paragraph that ends so becomes a
 * block of its own. Done before inline parsing, which takes underscores for emphasis.
 */
export function fillIn(md: MarkdownIt): void {
  md.core.ruler.after("block", "fill_in", (state) => {
    if (!state.src.includes("_".repeat(shortest))) return;
    state.tokens.forEach((token, index) => {
      if (token.type === "td_open") readCell(state.tokens.slice(index, index + 3));
    });
    state.tokens = withFillLines(state.tokens);
  });
}

/** Takes the underscores out of a cell, and has the cell remember how many lines they stand for. */
function readCell([open, text, close]: readonly Token[]): void {
  const room = text && readFill(text.content);
  if (!open || !close || !room) return;
  text.content = room.labels.join(" ");
  open.meta = close.meta = { lines: room.lines, underscores: room.underscores } satisfies TokenMeta["td_open"];
}

function withFillLines(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    // Underscores alone on a line are a separator to markdown-it.
    if (token.type === "hr") return token.markup.startsWith("_".repeat(shortest)) ? fill("", token.map?.[0] ?? 0, 1) : token;
    if (token.type === "paragraph_open") return isFill(tokens[index + 1]) ? [] : token;
    if (token.type === "paragraph_close") return isFill(tokens[index - 1]) ? [] : token;
    return token.type === "inline" && tokens[index - 1]?.type === "paragraph_open" && isFill(token) ? splitParagraph(token) : token;
  });
}

/** True for the text of a paragraph of which some line ends in underscores. */
function isFill(text: Token | undefined): boolean {
  return text?.type === "inline" && text.content.split("\n").some((line) => readFill(line) !== undefined);
}

/** The blocks such a paragraph falls into: its lines up to each row of underscores, and what is left over. */
function splitParagraph(text: Token): Token[] {
  const first = text.map?.[0] ?? 0;
  const lines = text.content.split("\n");
  const blocks: Token[][] = [];
  let words: string[] = [];
  lines.forEach((line, index) => {
    const room = readFill(line);
    const [label, ...others] = room?.labels ?? [line];
    words.push(label ?? "");
    if (!room) return;
    const fields = [fill(words.join("\n"), first + index + 1 - words.length, room.lines), ...others.map((other) => fill(other, first + index, room.lines))];
    blocks.push(others.length > 0 ? wrap("fill_row", fields.flat()) : fields.flat());
    words = [];
  });
  if (words.length > 0) blocks.push(wrap("paragraph", [unparsed(words.join("\n"), first + lines.length - words.length)]));
  return blocks.flat();
}

interface Room {
  readonly labels: string[];
  readonly lines: number;
  /** How many stand at the end: a column of a table to write in is wider for more of them. */
  readonly underscores: number;
}

/**
 * Reads `label ____ x3`, or `label ____ other label ____`; the end decides, so that a line of ten thousand underscores is
 * read once. Underscores next to each other, with no words between them, are one line.
 */
function readFill(line: string): Room | undefined {
  const times = / x(\d{1,2})\s*$/.exec(line);
  const text = line.slice(0, times?.index).trimEnd();
  if (!text.endsWith("_".repeat(shortest))) return undefined;
  const labels = text.split(underscores).map((label) => label.trim()).filter((label) => label !== "");
  return {
    labels: labels.length > 0 ? labels : [""],
    lines: Math.min(Math.max(Number(times?.[1] ?? 1), 1), maxLines),
    underscores: Math.min(text.length - text.replace(/_+$/, "").length, mostUnderscores),
  };
}

function fill(label: string, line: number, lines: number): Token[] {
  const tokens = wrap("fill", [unparsed(label, line)], { lines } satisfies TokenMeta["fill_open"]);
  const close = tokens.at(-1);
  if (close) close.meta = { lines };
  return tokens;
}

function unparsed(content: string, line: number): Token {
  const token = inline([]);
  token.content = content;
  token.map = [line, line + 1];
  return token;
}

const writingLines = (count: number): string => ' <span class="fill-line"></span>'.repeat(count);

/** The empty lines at the end of a cell to write in; nothing for a cell that is there to be read. */
export const cellLines = (close: Token): string => writingLines(Number(close.meta?.["lines"] ?? 0));

/** `<p class="fill"><span class="fill-label">Besproken op:</span> <span class="fill-line"></span></p>` */
export const fillHtml = {
  fill_open: () => '<p class="fill"><span class="fill-label">',
  fill_close: (token) => `</span>${writingLines(metaOf(token, "fill_close").lines)}</p>\n`,
  fill_row_open: () => '<div class="fill-row">\n',
  fill_row_close: () => "</div>\n",
} satisfies HtmlRules;

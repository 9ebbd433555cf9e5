import type { MarkdownIt, Token } from "markdown-it";
import { inline, wrap } from "./build-tokens.ts";
import type { HtmlRules } from "./html.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

/** Fewer underscores than this are not a line to write on. */
const shortest = 4;
/** More lines than fit under one question. */
const maxLines = 20;

/**
 * A line to write on: `Besproken op: ____`, or more of them: `Wat ging goed? ____ x3`. Each line of a paragraph that
 * ends so becomes a block of its own. Done before inline parsing, which takes underscores for emphasis.
 */
export function fillIn(md: MarkdownIt): void {
  md.core.ruler.after("block", "fill_in", (state) => {
    if (state.src.includes("_".repeat(shortest))) state.tokens = withFillLines(state.tokens);
  });
}

function withFillLines(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [open, text, close] = tokens.slice(index, index + 3);
    if (!open) break;
    const blocks = open.type === "paragraph_open" && text ? splitParagraph(text) : undefined;
    // Underscores alone on a line are a separator to markdown-it.
    if (open.type === "hr" && open.markup.startsWith("_".repeat(shortest))) result.push(...fill("", open.map?.[0] ?? 0, 1));
    else if (!blocks || !close) result.push(open);
    else {
      result.push(...blocks);
      index += 2;
    }
  }
  return result;
}

/** The blocks a paragraph falls into; nothing when no line of it ends in underscores. */
function splitParagraph(text: Token): Token[] | undefined {
  const first = text.map?.[0] ?? 0;
  const blocks: Token[] = [];
  let words: string[] = [];
  let filled = false;
  text.content.split("\n").forEach((line, index) => {
    const end = readFill(line);
    words.push(end ? end.label : line);
    if (!end) return;
    blocks.push(...fill(words.join("\n"), first + index + 1 - words.length, end.lines));
    words = [];
    filled = true;
  });
  if (words.length > 0) blocks.push(...wrap("paragraph", [unparsed(words.join("\n"), first + text.content.split("\n").length - words.length)]));
  return filled ? blocks : undefined;
}

/** Reads `label ____ x3` from the end, so that a line of ten thousand underscores is read once. */
function readFill(line: string): { label: string; lines: number } | undefined {
  const times = / x(\d{1,2})\s*$/.exec(line);
  const text = line.slice(0, times?.index).trimEnd();
  let end = text.length;
  while (text[end - 1] === "_") end -= 1;
  if (text.length - end < shortest) return undefined;
  return { label: text.slice(0, end).trim(), lines: Math.min(Math.max(Number(times?.[1] ?? 1), 1), maxLines) };
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

/** `<p class="fill"><span class="fill-label">Besproken op:</span> <span class="fill-line"></span></p>` */
export const fillHtml = {
  fill_open: () => '<p class="fill"><span class="fill-label">',
  fill_close: (token) => `</span>${' <span class="fill-line"></span>'.repeat(metaOf(token, "fill_close").lines)}</p>\n`,
} satisfies HtmlRules;

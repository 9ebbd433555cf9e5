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
    const end = readFill(line);
    words.push(end?.label ?? line);
    if (!end) return;
    blocks.push(fill(words.join("\n"), first + index + 1 - words.length, end.lines));
    words = [];
  });
  if (words.length > 0) blocks.push(wrap("paragraph", [unparsed(words.join("\n"), first + lines.length - words.length)]));
  return blocks.flat();
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

import type { MarkdownIt, Token } from "markdown-it";
import { envOf, type PageEnv } from "./env.ts";

/**
 * Parses a page once. What comes out holds only what this organisation chose, though everything was checked; problems,
 * headings, rules, choices and links are added to `page`.
 *
 * @param source the text below the front matter, line ends "\n"
 * @returns tokens of the types in `tokenTypes`, and a `data_block` for each data block
 */
export function parsePage(md: MarkdownIt, source: string, page: PageEnv): Token[] {
  const tokens = md.parse(source, envOf(page));
  // Rules look at the page one after another; people read it from top to bottom.
  page.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return tokens;
}

/**
 * Parses one line of text with facts: a title, a summary, a sentence of a policy question.
 *
 * @param line the line of the file it stands on, counted from 1
 * @returns inline tokens
 */
export function parseLine(md: MarkdownIt, text: string, page: PageEnv, line: number): Token[] {
  const [inline] = md.parseInline(text, envOf({ ...page, lineOffset: line - 1 }));
  return inline?.children ?? [];
}

import type { Token } from "markdown-it";
import { plainText } from "../markdown/plain-text.ts";
import type { ParsedPage } from "./parse-content.ts";

/** What a circulation may not show of the handbook. */
export interface HeldBack {
  readonly pages: readonly HeldBackPage[];
  /** All that authors wrote on the pages it does show: words that stand there are no secret. */
  readonly said: string;
}

/** A page that only the other circulation has. */
export interface HeldBackPage {
  readonly path: string;
  /** Its title, and what it is called in the menu where that is more than a word or two that anybody may use. */
  readonly names: readonly string[];
}

/**
 * What must not be found in a site of this circulation.
 *
 * @param parsed every page there is
 * @param kept those of this circulation; their data blocks are not filled in, so that what these show by mistake is no excuse
 */
export function heldBackOf(parsed: readonly ParsedPage[], kept: readonly ParsedPage[]): HeldBack {
  const pages = parsed.filter(({ heldBack }) => heldBack);
  return {
    pages: pages.map(({ path, title, navTitle }) => ({ path, names: [...new Set([title, ...(navTitle.split(" ").length > 2 ? [navTitle] : [])])] })),
    said: pages.length === 0 ? "" : kept.map(wordsOf).join("\n"),
  };
}

function wordsOf({ title, navTitle, summary, data, tokens }: ParsedPage): string {
  return [title, navTitle, summary, ...data.keywords, ...tokens.map(({ children }: Token) => (children ? plainText(children) : ""))].join("\n");
}

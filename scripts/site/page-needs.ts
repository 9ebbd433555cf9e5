import type { BookPage } from "../book/book.ts";
import type { TokenType } from "../markdown/tokens.ts";

/** Blocks that a script makes handier: tools, by the name of their script. */
const toolOf: Partial<Record<TokenType, string>> = {
  aid_open: "decision-aid",
  rules_filter_open: "rules-filter",
  choose_topics: "choose-topics",
  validity_open: "validity",
};

/** What is on the page with what a reader chose to print. */
export const chosenTool = "chosen-topics";

/** The style sheet and script of a page, by the names of assets. */
export interface PageNeeds {
  readonly style: "style.css" | "style-whole.css";
  readonly script: string;
}

/** The tools that stand on a page, by the names of their scripts. */
export function toolsOn({ tokens }: Pick<BookPage, "tokens">): string[] {
  const types = new Set<string>(tokens.map(({ type }) => type));
  return Object.entries(toolOf).flatMap(([type, tool]) => (types.has(type) ? [tool] : []));
}

/**
 * A page has one style sheet and one script, whatever is on it: each request more is a wait on a slow line. One with tools gets
 * them in its script, behind what every page has.
 *
 * @param tools names of their scripts, "decision-aid"
 * @param isWhole for a page without tools that is more than something to read
 */
export function pageNeeds(tools: readonly string[], isWhole = tools.length > 0): PageNeeds {
  return { style: isWhole ? "style-whole.css" : "style.css", script: scriptName(tools) };
}

/** "site.js", or "site-decision-aid.js" for a page with that tool. */
export function scriptName(tools: readonly string[]): string {
  return `${["site", ...tools].join("-")}.js`;
}

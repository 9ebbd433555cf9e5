import type { TokenType } from "../markdown/tokens.ts";
import type { BookPage } from "../book/book.ts";

/** Blocks that a script makes handier, with the name of that script. */
const blockScripts: Partial<Record<TokenType, string>> = {
  aid_open: "decision-aid.js",
  rules_filter_open: "rules-filter.js",
  choose_topics: "choose-topics.js",
  validity_open: "validity.js",
};

/** The scripts a page needs besides the one that every page has: only a page with such a block loads its script. */
export function pageScripts({ tokens }: Pick<BookPage, "tokens">): string[] {
  const types = new Set<string>(tokens.map(({ type }) => type));
  return Object.entries(blockScripts).flatMap(([type, script]) => (types.has(type) ? [script] : []));
}

import type { PageKind } from "../../data/schema/page.ts";
import type { BookPage } from "../book/book.ts";
import type { TokenType } from "../markdown/tokens.ts";
import { versionsPath } from "../versions/versions.ts";

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

/** What is on paper rather than in an article, besides handouts and worksheets. */
const ofPaper: readonly TokenType[] = ["pictogram_open", "signatures_open", "cut"];

/** The tools that stand on a page, by the names of their scripts. */
export function toolsOn({ tokens }: Pick<BookPage, "tokens">): string[] {
  const types = new Set<string>(tokens.map(({ type }) => type));
  return Object.entries(toolOf).flatMap(([type, tool]) => (types.has(type) ? [tool] : []));
}

/**
 * A page has one style sheet and one script, whatever is on it: each request more is a wait on a slow line. Tools are in its
 * script, behind what every page has.
 */
export function needsOf(page: Pick<BookPage, "tokens" | "data" | "path">): PageNeeds {
  const tools = toolsOn(page);
  const isPaper = page.data.layer !== "standard" || page.tokens.some(({ type }) => (ofPaper as readonly string[]).includes(type));
  const isWhole = tools.length > 0 || isPaper || wholeKinds.includes(page.data.kind) || page.path === versionsPath;
  return { style: isWhole ? "style-whole.css" : "style.css", script: scriptName(tools) };
}

/** Kinds of pages that are more than something to read, whatever is on them. */
const wholeKinds: readonly PageKind[] = ["search", "handout", "worksheet"];

/** What the pages need that are not in the book: one to read, one of a version, and the one with what a reader chose to print. */
export const readingNeeds: PageNeeds = { style: "style.css", script: scriptName([]) };
export const versionNeeds: PageNeeds = { style: "style-whole.css", script: scriptName([]) };
export const chosenNeeds: PageNeeds = { style: "style-whole.css", script: scriptName([chosenTool]) };

/** "site.js", or "site-decision-aid.js" for a page with that tool. */
export function scriptName(tools: readonly string[]): string {
  return `${["site", ...tools].join("-")}.js`;
}

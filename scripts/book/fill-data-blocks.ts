import type { MarkdownIt, Token } from "markdown-it";
import { headingsIn } from "../markdown/collect.ts";
import type { DataBlockName } from "../markdown/data-block.ts";
import { createPageEnv, type PageEnv, type PageSource, report } from "../markdown/env.ts";
import { parseLine } from "../markdown/parse-page.ts";
import { metaOf, type TokenMeta } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";
import type { Book, BookPage } from "./book.ts";
import { accessibility } from "./data-blocks/accessibility.ts";
import { channels } from "./data-blocks/channels.ts";
import { chooseTopics } from "./data-blocks/choose-topics.ts";
import { codes } from "./data-blocks/codes.ts";
import { consentPlaces } from "./data-blocks/consent-places.ts";
import { contacts } from "./data-blocks/contacts.ts";
import { decisionAid } from "./data-blocks/decision-aid.ts";
import { decisionSheet } from "./data-blocks/decision-sheet.ts";
import { documents } from "./data-blocks/documents.ts";
import { glossary } from "./data-blocks/glossary.ts";
import { helpPoints } from "./data-blocks/help-points.ts";
import { laws } from "./data-blocks/laws.ts";
import { pages } from "./data-blocks/pages.ts";
import type { DataBlock, DataBlockPlace } from "./data-blocks/place.ts";
import { platformPolicy } from "./data-blocks/platform-policy.ts";
import { platforms } from "./data-blocks/platforms.ts";
import { printables } from "./data-blocks/printables.ts";
import { register } from "./data-blocks/register.ts";
import { rules } from "./data-blocks/rules.ts";
import { sources as sourcesBlock } from "./data-blocks/sources.ts";
import { validDocuments } from "./data-blocks/valid-documents.ts";
import { validityCheck } from "./data-blocks/validity-check.ts";
import { versions } from "./data-blocks/versions.ts";
import { fillGaps } from "./fill-gaps.ts";

/** Every data block by the name an author writes; one that is forgotten is a type error. */
const dataBlocks: Readonly<Record<DataBlockName, DataBlock>> = {
  contacts,
  platforms,
  "platform-policy": platformPolicy,
  register,
  rules,
  pages,
  printables,
  versions,
  documents,
  channels,
  codes,
  "decision-aid": decisionAid,
  glossary,
  "help-points": helpPoints,
  sources: sourcesBlock,
  laws,
  "consent-places": consentPlaces,
  "valid-documents": validDocuments,
  "validity-check": validityCheck,
  accessibility,
  "choose-topics": chooseTopics,
  "decision-sheet": decisionSheet,
};

/**
 * Puts ordinary tokens in the place of every data block, so that web, search and PDF show the same data.
 *
 * @param book complete but for its data blocks
 * @param sources how each page was parsed, by site path
 * @returns the book with the data, and what could not be shown
 */
export function fillDataBlocks(md: MarkdownIt, book: Book, sources: ReadonlyMap<string, PageSource>): { book: Book; problems: Problem[] } {
  const problems: Problem[] = [];
  const filled = [...book.pages].map(([path, page]): [string, BookPage] => {
    const source = sources.get(path);
    const hasBlocks = page.tokens.some(({ type }) => type === "data_block");
    return [path, source && hasBlocks ? fillPage(md, book, page, { ...createPageEnv(source), problems }) : page];
  });
  return { book: { ...book, pages: new Map(filled) }, problems };
}

function fillPage(md: MarkdownIt, book: Book, page: BookPage, env: PageEnv): BookPage {
  let headingLevel = 1;
  const tokens = page.tokens.flatMap((token) => {
    if (token.type === "heading_open") headingLevel = levelOf(token);
    if (token.type !== "data_block") return [token];
    const block = metaOf(token, "data_block");
    return dataBlocks[block.name as DataBlockName]({ ...placeOf(md, env, block), book, page, headingLevel });
  });
  return { ...page, tokens, headings: headingsIn(tokens) };
}

function placeOf(md: MarkdownIt, env: PageEnv, { args, line }: TokenMeta["data_block"]): Omit<DataBlockPlace, "book" | "page" | "headingLevel"> {
  return {
    args,
    say: (words, gaps = {}) => parseLine(md, fillGaps(words, gaps), env, line),
    to: (path, anchor) => ({ path, ...(anchor === undefined ? {} : { anchor }), line }),
    report: (problem) => report(env, { ...problem, line }),
  };
}

/** 2 for an h2. */
function levelOf(heading: Token): number {
  return Number(heading.tag.slice(1));
}

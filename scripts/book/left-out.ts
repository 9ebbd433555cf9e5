import type { Token } from "markdown-it";
import { closingIndex } from "../markdown/outline.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { ParsedPage } from "./parse-content.ts";

/**
 * Takes the pages that are not for this organisation out of the book. With the first page of a folder goes the
 * whole folder. Of a link to a page that is gone, the words stay.
 *
 * @param parsed every page there is; none of them is changed, since they are kept from build to build
 * @returns the pages of this organisation
 */
export function withoutLeftOut(parsed: readonly ParsedPage[]): ParsedPage[] {
  const left = parsed.filter(({ leftOut }) => leftOut).map(({ path }) => path);
  if (left.length === 0) return [...parsed];
  const isLeft = (path: string): boolean => left.some((gone) => path.startsWith(gone));
  return parsed.filter(({ path }) => !isLeft(path)).map((page) => unlinkPage(page, isLeft));
}

function unlinkPage(page: ParsedPage, isLeft: (path: string) => boolean): ParsedPage {
  const unlink = (tokens: readonly Token[]): Token[] => unlinked(tokens, isLeft);
  return { ...page, tokens: unlink(page.tokens), rules: page.rules.map((rule) => ({ ...rule, sentence: unlink(rule.sentence) })) };
}

/** The tokens without the edges of the links that lead to a page that is gone; every other token is the same one. */
function unlinked(tokens: readonly Token[], isLeft: (path: string) => boolean): Token[] {
  const edges = new Set(tokens.flatMap((token, index) => (leadsTo(token, isLeft) ? [index, closingIndex(tokens, index)] : [])));
  return tokens.filter((_, index) => !edges.has(index)).map((token) => {
    const inside = token.children;
    return inside?.some((child) => leadsTo(child, isLeft)) ? copied(token, { children: unlinked(inside, isLeft) }) : token;
  });
}

function leadsTo(token: Token, isLeft: (path: string) => boolean): boolean {
  const link = token.type === "link_open" ? metaOf(token, "link_open").link : undefined;
  return link !== undefined && isLeft(link.path);
}

/** A token of its own, with these fields changed. */
function copied(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}

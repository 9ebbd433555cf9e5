import type { Token } from "markdown-it";
import { withChildren } from "../markdown/build-tokens.ts";
import { closingIndex } from "../markdown/outline.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { ParsedPage } from "./parse-content.ts";

/**
 * Takes the pages that are not for this organisation out of the book. With the first page of a folder goes the whole folder;
 * a page that is held back goes alone. Of a link to a page that is gone, the words stay; in a list of situations, where each
 * item is a link, the item goes.
 *
 * @param parsed every page there is; none of them is changed, since they are kept from build to build
 * @returns the pages of this organisation
 */
export function withoutLeftOut(parsed: readonly ParsedPage[]): ParsedPage[] {
  const left = parsed.filter(({ leftOut }) => leftOut).map(({ path }) => path);
  const held = new Set(parsed.filter(({ heldBack }) => heldBack).map(({ path }) => path));
  if (left.length + held.size === 0) return [...parsed];
  const isLeft = (path: string): boolean => held.has(path) || left.some((gone) => path.startsWith(gone));
  return parsed.filter(({ path }) => !isLeft(path)).map((page) => unlinkPage(page, isLeft));
}

function unlinkPage(page: ParsedPage, isLeft: (path: string) => boolean): ParsedPage {
  const unlink = (tokens: readonly Token[]): Token[] => unlinked(withoutSituations(tokens, isLeft), isLeft);
  return { ...page, tokens: unlink(page.tokens), rules: page.rules.map((rule) => ({ ...rule, sentence: unlink(rule.sentence) })) };
}

/** The tokens without the situations that lead to a page that is gone, and without a list of which nothing is left. */
function withoutSituations(tokens: readonly Token[], isLeft: (path: string) => boolean): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type !== "situations_open") {
      if (token) kept.push(token);
      continue;
    }
    const end = closingIndex(tokens, index);
    const list = withoutItems(tokens.slice(index, end + 1), isLeft);
    if (list.some(({ type }) => type === "list_item_open")) kept.push(...list);
    index = end;
  }
  return kept;
}

function withoutItems(list: readonly Token[], isLeft: (path: string) => boolean): Token[] {
  const gone = new Set<number>();
  list.forEach((token, index) => {
    if (token.type !== "list_item_open") return;
    const end = closingIndex(list, index);
    const isGone = list.slice(index, end).some(({ children }) => children?.some((child) => leadsTo(child, isLeft)));
    if (isGone) for (let inside = index; inside <= end; inside += 1) gone.add(inside);
  });
  return list.filter((_, index) => !gone.has(index));
}

/** The tokens without the edges of the links that lead to a page that is gone; every other token is the same one. */
function unlinked(tokens: readonly Token[], isLeft: (path: string) => boolean): Token[] {
  const edges = new Set(tokens.flatMap((token, index) => (leadsTo(token, isLeft) ? [index, closingIndex(tokens, index)] : [])));
  return tokens.filter((_, index) => !edges.has(index)).map((token) => {
    const inside = token.children;
    return inside?.some((child) => leadsTo(child, isLeft)) ? withChildren(token, unlinked(inside, isLeft)) : token;
  });
}

function leadsTo(token: Token, isLeft: (path: string) => boolean): boolean {
  const link = token.type === "link_open" ? metaOf(token, "link_open").link : undefined;
  return link !== undefined && isLeft(link.path);
}

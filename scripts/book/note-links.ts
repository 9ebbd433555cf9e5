import type { Token } from "markdown-it";
import { withChildren } from "../markdown/build-tokens.ts";
import { closingIndex } from "../markdown/outline.ts";
import { plainText } from "../markdown/plain-text.ts";
import { metaOf, type TokenMeta } from "../markdown/tokens.ts";
import { addressNote } from "../print/links.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";
import type { Book, BookPage } from "./book.ts";

/**
 * Notes at each link where it leads, for who prints the page from the browser: the name of another page in the menu, or
 * the address of another site. A link that says so in its own words needs no note.
 *
 * @param book complete, its data blocks filled in
 * @returns the same book with the notes; the tokens it was given are left as they are
 */
export function noteLinks(book: Book): Book {
  const pages = [...book.pages].map(([path, page]): [string, BookPage] => {
    const tokens = page.tokens.map((token) => withNotes(book, page, token));
    return [path, tokens.some((token, index) => token !== page.tokens[index]) ? { ...page, tokens } : page];
  });
  return { ...book, pages: new Map(pages) };
}

function isLink({ type }: Token): boolean {
  return type === "link_open";
}

/** The text of a block with its notes, as a token of its own; without links it is the token itself. */
function withNotes(book: Book, page: BookPage, block: Token): Token {
  const children = block.children ?? [];
  if (!children.some(isLink)) return block;
  return withChildren(block, children.map((token, index) => {
    if (!isLink(token)) return token;
    const note = noteOf(book, page, token, plainText(children.slice(index + 1, closingIndex(children, index))));
    if (note === undefined) return token;
    const copy = withChildren(token, token.children ?? []);
    copy.meta = { ...metaOf(token, "link_open"), note } satisfies TokenMeta["link_open"];
    return copy;
  }));
}

function noteOf(book: Book, page: BookPage, token: Token, said: string): string | undefined {
  const { link } = metaOf(token, "link_open");
  if (!link) return addressNote(String(token.attrGet("href") ?? ""), said) ?? undefined;
  const target = book.pages.get(link.path);
  if (!target || target.path === page.path) return undefined;
  const isSaid = [target.title, target.navTitle].some((title) => searchText(said).includes(searchText(title)));
  return isSaid ? undefined : target.navTitle;
}

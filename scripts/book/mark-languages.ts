import type { Token } from "markdown-it";
import { makeToken, text, withChildren } from "../markdown/build-tokens.ts";
import { languagePieces } from "../markdown/foreign-words.ts";
import type { TokenMeta } from "../markdown/tokens.ts";
import type { Book, BookPage } from "./book.ts";

/**
 * Marks the English words in the text of every page (data/language/english.ts), so that nobody who writes has to think of it.
 * What is marked by hand stays as it is; facts, code and addresses are no words of ours and are left alone. A term of the
 * glossary is marked where it is rendered.
 *
 * @param book complete, its terms explained
 * @returns the same book with the marks; the tokens it was given are left as they are
 */
export function markLanguages(book: Book): Book {
  const pages = [...book.pages].map(([path, page]): [string, BookPage] => {
    const tokens = page.tokens.map(marked);
    return [path, tokens.some((token, index) => token !== page.tokens[index]) ? { ...page, tokens } : page];
  });
  return { ...book, pages: new Map(pages) };
}

/** The text of a block with its marks, as a token of its own; without foreign words it is the token itself. */
function marked(block: Token): Token {
  if (block.type !== "inline") return block;
  let depth = 0;
  const children = (block.children ?? []).flatMap((token) => {
    if (token.type.startsWith("language_")) depth += token.nesting;
    return token.type === "text" && depth === 0 ? markText(token) : [token];
  });
  return children.length === block.children?.length ? block : withChildren(block, children);
}

function markText(token: Token): Token[] {
  const pieces = languagePieces(token.content);
  if (!pieces.some((piece) => piece.language)) return [token];
  return pieces.flatMap((piece) => {
    if (!piece.language) return [text(piece.text)];
    return [makeToken("language_open", 1, { code: piece.language } satisfies TokenMeta["language_open"]), text(piece.text), makeToken("language_close", -1)];
  });
}

import type { Token } from "markdown-it";
import { metaOf, type PageTarget } from "../markdown/tokens.ts";
import type { Book, BookPage } from "./book.ts";
import type { LinkedPage } from "./check-links.ts";
import type { ParsedPage } from "./parse-content.ts";

/**
 * What the link check needs of each page, the places that data blocks made included. A page that is left out is a
 * passage that other organisations get, and so are the links to it, which this organisation gets as words.
 */
export function linkedPages(parsed: readonly ParsedPage[], book: Book): LinkedPage[] {
  return parsed.map(({ path, file, relative, complete, tokens, links, related, packet, ids, allIds }) => {
    const page = book.pages.get(path);
    const named = [...related, ...packet];
    const chosen = new Set(page ? linksIn(tokens) : []);
    const made = madeIds(page);
    const everyId = new Set([...allIds, ...ids, ...made]);
    return {
      path,
      file,
      relative,
      complete,
      links: [...(page ? named : []), ...links.filter((link) => chosen.has(link))],
      unchosenLinks: [...(page ? [] : named), ...links.filter((link) => !chosen.has(link))],
      ids: page ? new Set([...ids, ...made]) : everyId,
      allIds: everyId,
    };
  });
}

/** The ids in what data blocks made: headings, and the terms of the glossary. */
function madeIds(page: BookPage | undefined): string[] {
  const terms = (page?.tokens ?? []).filter(({ type }) => type === "terms_term_open").flatMap((token) => metaOf(token, "terms_term_open").id ?? []);
  return [...(page?.headings ?? []).map(({ id }) => id), ...terms];
}

function linksIn(tokens: readonly Token[]): PageTarget[] {
  return tokens.flatMap((token) => {
    const link = token.type === "link_open" ? metaOf(token, "link_open").link : undefined;
    return [...(link ? [link] : []), ...linksIn(token.children ?? [])];
  });
}

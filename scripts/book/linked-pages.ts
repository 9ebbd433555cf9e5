import type { Token } from "markdown-it";
import { metaOf, type PageTarget } from "../markdown/tokens.ts";
import type { Book } from "./book.ts";
import type { LinkedPage } from "./check-links.ts";
import type { ParsedPage } from "./parse-content.ts";

/** What the link check needs of each page, the places that data blocks made included. */
export function linkedPages(parsed: readonly ParsedPage[], book: Book): LinkedPage[] {
  return parsed.map(({ path, file, relative, complete, tokens, links, ids, allIds }) => {
    const chosen = new Set(linksIn(tokens));
    const made = (book.pages.get(path)?.headings ?? []).map(({ id }) => id);
    return {
      path,
      file,
      relative,
      complete,
      links: links.filter((link) => chosen.has(link)),
      unchosenLinks: links.filter((link) => !chosen.has(link)),
      ids: new Set([...ids, ...made]),
      allIds: new Set([...allIds, ...ids, ...made]),
    };
  });
}

function linksIn(tokens: readonly Token[]): PageTarget[] {
  return tokens.flatMap((token) => {
    const link = token.type === "link_open" ? metaOf(token, "link_open").link : undefined;
    return [...(link ? [link] : []), ...linksIn(token.children ?? [])];
  });
}

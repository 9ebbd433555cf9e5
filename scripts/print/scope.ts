import type { Token } from "markdown-it";
import type { PageTarget } from "../markdown/tokens.ts";
import type { BookPage } from "../book/book.ts";
import { attributeOf } from "./nest.ts";
import type { InlineNode } from "./nodes.ts";

/** What the tree of a page must know of the document it becomes part of. */
export interface Scope {
  /** Site path of the page: the first half of every label on it. */
  readonly path: string;
  /** What is added to the level of a heading, because the page stands below a chapter. */
  readonly levelShift: number;
  /** The place in this document a link can go to; undefined when that page is not in it. */
  readonly labelOf: (target: PageTarget) => string | undefined;
  /** What is known of a page that is not in this document. */
  readonly elsewhere: (target: PageTarget) => Elsewhere;
  /** Whether a term gets its note here: the first time it is asked for in a chapter of the handbook, never on a sheet. */
  readonly explains: (id: string) => boolean;
  /** Puts a picture in Typst's file system and says where. */
  readonly pictureFile: (absolute: string) => string;
}

/** A page outside a document; null for what it does not have. */
export interface Elsewhere {
  readonly title: string | null;
  /** Its address on the web. */
  readonly href: string | null;
  /** What tells a reader of paper where to find it: an address to type over, or "in het handboek". Short sheets do without. */
  readonly where: string | null;
}

/** The label of a place on a page; the page itself when there is no anchor. */
export function labelName(path: string, anchor?: string): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}

/** Every label of a page: its title, and each heading, choice, rule and term that can be linked to. */
export function labelsOf(page: Pick<BookPage, "path" | "tokens">): string[] {
  return [labelName(page.path), ...page.tokens.flatMap((token) => anchorOf(token) ?? []).map((anchor) => labelName(page.path, anchor))];
}

/** The id a block can be linked to by. */
export function anchorOf(token: Token): string | undefined {
  if (token.type === "heading_open") return attributeOf(token, "id");
  if (token.type === "terms_term_open" || token.type === "choice_open" || token.type === "rule_open") return (token.meta as { id?: string }).id;
  return undefined;
}

/** The words of inline nodes as they are printed; pictures and page numbers leave nothing. */
export function wordsOf(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => ("s" in node ? node.s : "c" in node ? wordsOf(node.c) : node.t === "br" ? " " : "")).join("");
}

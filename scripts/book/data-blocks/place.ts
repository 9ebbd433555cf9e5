import type { Token } from "markdown-it";
import type { Args } from "../../markdown/block-args.ts";
import type { PageProblem } from "../../markdown/env.ts";
import type { PageTarget } from "../../markdown/tokens.ts";
import type { Book, BookPage } from "../book.ts";

/** Where a data block stands and what it may show. */
export interface DataBlockPlace {
  /** The whole book; in the tokens of its pages the data blocks are still to be filled in. */
  readonly book: Book;
  readonly page: BookPage;
  readonly args: Args;
  /** Level of the heading above the block, 1 for the title of the page; a heading in the block is one lower. */
  readonly headingLevel: number;
  /** Our own words as inline tokens: facts and forms of address filled in, gaps like "{platform}" too. */
  readonly say: (words: string, gaps?: Readonly<Record<string, string>>) => Token[];
  /** A link to a page of the book or a file of the site. */
  readonly to: (path: string, anchor?: string) => PageTarget;
  /** Adds a problem on the line of the block. */
  readonly report: (problem: Omit<PageProblem, "line">) => void;
}

/** Makes the tokens that stand in the place of a data block. */
export type DataBlock = (place: DataBlockPlace) => Token[];

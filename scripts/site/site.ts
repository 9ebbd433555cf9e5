import type { words } from "../../data/words.ts";
import type { Book } from "../book/book.ts";
import { registerTables } from "../book/register/register-table.ts";
import type { Assets } from "./assets.ts";
import type { Logo } from "./logo.ts";
import type { Palette } from "./palette.ts";
import type { Pictures } from "./pictures.ts";
import type { SiteFile } from "./site-file.ts";
import type { ChosenTopics } from "./chosen-topics.ts";

/** A book with everything its pages need to be shown: what templates receive. */
export interface Site {
  readonly book: Book;
  readonly assets: Assets;
  readonly palette: Palette;
  readonly logo: Logo | undefined;
  readonly pictures: Pictures;
  /** The content of each page as HTML, by site path. */
  readonly contents: ReadonlyMap<string, string>;
  /** The page with what a reader may print together; absent when no page lets her choose. */
  readonly chosen: ChosenTopics | undefined;
  readonly words: typeof words;
}

/** Everything pages need beside themselves: styles, scripts, fonts, logo, pictures, and the table of choices. */
export function sideFiles({ assets, pictures, book }: Site): SiteFile[] {
  return [...assets.values(), ...pictures.files, ...registerTables(book)];
}

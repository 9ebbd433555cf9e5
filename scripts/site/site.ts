import type { words } from "../../data/words.ts";
import type { Book } from "../book/book.ts";
import { registerTables } from "../book/register/register-table.ts";
import type { TakeAway } from "../portable/take-away.ts";
import type { Assets } from "./assets.ts";
import type { Logo } from "./logo.ts";
import type { Palette } from "./palette.ts";
import type { Pictures } from "./pictures.ts";
import type { SiteFile } from "./site-file.ts";
import { pageList } from "../versions/page-list.ts";
import { reviewCalendar } from "../versions/review-calendar.ts";
import type { Versions } from "../versions/versions.ts";
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
  /** Every version, with what was kept of each. */
  readonly versions: Versions;
  readonly words: typeof words;
  /** The whole handbook to take along, where it is made: not while somebody edits. */
  readonly takeAways: readonly TakeAway[];
}

/**
 * Everything beside the pages: styles, scripts, fonts, logo and pictures, the table of choices, the PDFs of former versions, the
 * list of pages for programs and, for who keeps the text, the day of review for a calendar.
 */
export function sideFiles({ book, assets, pictures, versions }: Site): SiteFile[] {
  const calendars = book.organisation.circulation === "intern" ? [reviewCalendar(book.organisation)] : [];
  return [...assets.values(), ...pictures.files, ...registerTables(book), ...versions.files, pageList(book), ...calendars];
}

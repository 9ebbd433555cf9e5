import { type Circulation, inCirculation, loadOrganisation } from "../../data/schema/index.ts";
import { words } from "../../data/words.ts";
import type { BookCache } from "../book/book-cache.ts";
import type { Book } from "../book/book.ts";
import { checkStrayPages } from "../book/check-stray-pages.ts";
import { contentFoldersOf, shippedContent } from "../book/content-folders.ts";
import { finished, readBook } from "../book/load-book.ts";
import { renderTokens } from "../markdown/render.ts";
import type { TakeAway } from "../portable/take-away.ts";
import { checkReplaced } from "../replace/check-replaced.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { versionsOf } from "../versions/versions.ts";
import { gatherAssets } from "./assets.ts";
import { chosenTopics } from "./chosen-topics.ts";
import { readLogo } from "./logo.ts";
import { type Secrets, secretsOf } from "../output/check/secrets.ts";
import { palette } from "./palette.ts";
import { makePictures } from "./pictures.ts";
import type { Pictures } from "./pictures.ts";
import { checkPictures } from "./read-pictures.ts";
import type { Site } from "./site.ts";

export interface SiteSource {
  /** Absolute path of the folder of the organisation. */
  readonly organisationFolder: string;
  /** Absolute path of the handbook; the pages of the organisation come on top of it. */
  readonly contentFolder?: string;
  /** For whom the site is; all of it for staff unless told otherwise. */
  readonly circulation?: Circulation;
  /** The day to compare review dates with, "2026-11-21"; only warnings depend on it. */
  readonly today?: string;
  /** What pages may offer to take along, since it will be made. */
  readonly takeAways?: readonly TakeAway[];
  /** Pages parsed before, for a process that loads the same book again and again. */
  readonly cache?: BookCache;
}

/**
 * Reads everything a site is made of and gets it ready to be shown; nothing is written.
 *
 * @throws ProblemsError with every mistake in the organisation file, or else in the pages and pictures
 */
export async function loadSite(source: SiteSource): Promise<{ site: Site; warnings: Problem[]; secrets: Secrets }> {
  const { book, warnings, secrets } = await loadSiteBook(source);
  const { organisation } = book;
  const logo = await readLogo(organisation);
  const pictures = await makePictures(book);
  const contents = renderContents(book, pictures);
  const site = {
    book,
    logo,
    pictures,
    words,
    palette: palette(organisation.brand),
    assets: gatherAssets(book, contents),
    contents,
    chosen: chosenTopics(book, pictures),
    versions: versionsOf(book),
    takeAways: source.takeAways ?? [],
  };
  return { site, warnings, secrets };
}

/**
 * The book of a site alone: what PDFs are made of.
 *
 * @throws ProblemsError with every mistake in the organisation file, or else in the pages
 */
export async function loadSiteBook(source: SiteSource): Promise<{ book: Book; warnings: Problem[]; secrets: Secrets }> {
  const { organisationFolder: folder, contentFolder = shippedContent, circulation = "intern", today, cache } = source;
  const { organisation: whole, warnings } = await loadOrganisation(folder, today === undefined ? {} : { on: today });
  const organisation = inCirculation(whole, circulation);
  const { book, problems, heldBack } = await readBook({ organisation, contentFolders: contentFoldersOf(folder, contentFolder), ...(cache && { cache }) });
  // Nobody should have to mend the pages first to hear of a picture.
  if (problems.some(({ level }) => level === "error")) throw new ProblemsError([...problems, ...(await checkPictures(book))]);
  const ofFolder = [...checkReplaced({ contentFolder, organisationFolder: folder }), ...checkStrayPages(folder)];
  return { book: finished(book), warnings: [...warnings, ...problems, ...ofFolder], secrets: secretsOf(whole, organisation, heldBack) };
}

/** The content of each page as HTML, made once for the site and for search. */
function renderContents(book: Book, pictures: Pictures): Map<string, string> {
  return new Map([...book.pages.values()].map(({ path, tokens }) =>
    [path, renderTokens(tokens, { path, picture: (file, alt) => pictures.html(path, file, alt) })]));
}

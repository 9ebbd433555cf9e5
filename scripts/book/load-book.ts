import { readFile, stat } from "node:fs/promises";
import type { MarkdownIt } from "markdown-it";
import type { Organisation } from "../../data/schema/organisation.ts";
import { createMarkdown } from "../markdown/index.ts";
import { byPlace } from "../report/by-place.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { bindPages } from "./bind-pages.ts";
import type { Book } from "./book.ts";
import { type BookCache, createBookCache } from "./book-cache.ts";
import { checkCirculation } from "./check-circulation.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkEasyPages } from "./check-easy-pages.ts";
import { checkLeaveOut } from "./check-leave-out.ts";
import { checkLinks } from "./check-links.ts";
import { checkAlwaysThere, checkEmptyPages, checkHome, checkTitles } from "./check-pages.ts";
import { type ContentFile, findContentFiles } from "./content-files.ts";
import { maxPageBytes } from "./decode-text.ts";
import { explainTerms } from "./explain-terms.ts";
import { fillDataBlocks } from "./fill-data-blocks.ts";
import { type HeldBack, heldBackOf } from "./held-back.ts";
import { withoutLeftOut } from "./left-out.ts";
import { linkedPages } from "./linked-pages.ts";
import { markLanguages } from "./mark-languages.ts";
import { noteLinks } from "./note-links.ts";
import { checkParents } from "./outline.ts";
import { checkPackets } from "./packet.ts";
import { checkDoublePaths, checkPageName } from "./page-path.ts";
import { parseContent, type ParsedPage } from "./parse-content.ts";
import { watchOrganisation } from "./watched-organisation.ts";

/** What a book is made of. */
export interface LoadBookOptions {
  readonly organisation: Organisation;
  /**
   * Absolute paths of the folders with pages: the handbook first, then the organisation's own, whose pages replace
   * those of the same path or are added.
   */
  readonly contentFolders: readonly string[];
  /** Keep one from call to call, and only pages that changed, or of which a fact changed, are parsed again. */
  readonly cache?: BookCache;
}

/** A handbook that was read, whether or not it may be built. */
export interface ReadBook {
  /** Complete, but for what is added when nothing is wrong: terms are not explained yet, links not noted for paper, words not marked. */
  readonly book: Book;
  /** Every page there is, also those that are left out. */
  readonly parsed: readonly ParsedPage[];
  /** What this circulation may not show. */
  readonly heldBack: HeldBack;
  /** By file and line. */
  readonly problems: Problem[];
}

/**
 * Reads the whole handbook of one organisation: every page parsed once and put in order, data blocks filled in,
 * links and titles checked, terms explained, links noted for paper, English words marked. Writes nothing.
 *
 * @returns the book, what deserves a look without standing in the way, and what this circulation may not show
 * @throws ProblemsError with everything that is wrong, and the warnings, by file and line
 */
export async function loadBook(options: LoadBookOptions): Promise<{ book: Book; warnings: Problem[]; heldBack: HeldBack }> {
  const { book, problems, heldBack } = await readBook(options);
  if (problems.some(({ level }) => level === "error")) throw new ProblemsError(problems);
  return { book: finished(book), warnings: problems, heldBack };
}

/** A book of which nothing is wrong, with its terms explained, its links noted for paper and its English words marked. */
export function finished(book: Book): Book {
  return markLanguages(noteLinks(explainTerms(book)));
}

/** As `loadBook`, for whoever goes on looking after a problem: nothing is thrown for what an officer can mend. */
export async function readBook({ organisation, contentFolders, cache = createBookCache() }: LoadBookOptions): Promise<ReadBook> {
  const md = createMarkdown();
  const found = await findContentFiles(contentFolders);
  const parsed = await parseAll(md, found.files, organisation, cache);
  const kept = withoutLeftOut(parsed);
  const sources = new Map(kept.map(({ path, source }) => [path, { ...source, organisation }]));
  const { book, problems: dataProblems } = fillDataBlocks(md, bindPages(kept, organisation), sources);
  const problems = [
    ...found.problems,
    ...checkFiles(found.files),
    ...parsed.flatMap((page) => page.problems),
    ...dataProblems,
    ...checkWhole(parsed, kept, book),
    ...checkLeaveOut(parsed, organisation),
  ].sort(byPlace);
  return { book, parsed, problems, heldBack: heldBackOf(parsed, kept) };
}

async function parseAll(md: MarkdownIt, files: readonly ContentFile[], organisation: Organisation, cache: BookCache): Promise<ParsedPage[]> {
  const watched = watchOrganisation(organisation);
  const contents = await Promise.all(files.map(({ absolute }) => readPage(absolute)));
  const pages = files.map((file, index) => {
    const bytes = contents[index] ?? new Uint8Array();
    return cache.page({ absolute: file.absolute, bytes, watched }, (facts) => parseContent(md, file, bytes, facts));
  });
  cache.sweep();
  return pages;
}

/** The bytes of a page. A file that is too large anyhow is not read: only its size is looked at, to refuse it. */
async function readPage(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  return size > maxPageBytes ? new Uint8Array(maxPageBytes + 1) : readFile(file);
}

/** What the names of the files say, whatever stands in them. */
function checkFiles(files: readonly ContentFile[]): Problem[] {
  return [...files.flatMap(checkPageName), ...checkDoublePaths(files)];
}

/** What only shows when all pages are there: those of the book, and those that are left out of it. */
function checkWhole(parsed: readonly ParsedPage[], kept: readonly ParsedPage[], book: Book): Problem[] {
  const complete = kept.filter((page) => page.complete);
  // A folder whose first page is held back is told of by checkCirculation.
  const heldAbove = parsed.filter(({ heldBack, path }) => heldBack && kept.some((page) => page.path.startsWith(path)));
  return [
    ...checkParents([...kept, ...heldAbove]),
    ...checkCirculation(parsed, kept),
    ...checkAlwaysThere(parsed),
    ...checkTitles(complete),
    ...checkEmptyPages(complete),
    ...checkHome(complete),
    ...checkDocuments(complete, book.documents),
    ...checkPackets(parsed.filter((page) => page.complete)),
    ...checkEasyPages(complete),
    ...checkLinks(linkedPages(parsed, book)),
  ];
}

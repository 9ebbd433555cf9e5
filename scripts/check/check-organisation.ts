import { join } from "node:path";
import { readOrganisation } from "../../data/schema/index.ts";
import { standIn } from "../../data/schema/loading/stand-in.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { checkStrayPages } from "../book/check-stray-pages.ts";
import { contentFoldersOf, shippedContent } from "../book/content-folders.ts";
import { finished, readBook } from "../book/load-book.ts";
import type { ReadBook } from "../book/load-book.ts";
import { projectPath } from "../book/project-path.ts";
import { checkReplaced } from "../replace/check-replaced.ts";
import type { Problem } from "../report/problem.ts";
import { checkPictures } from "../site/read-pictures.ts";
import { changedUnderVersion } from "../versions/changed-under-version.ts";
import { unreadableVersions } from "../versions/versions.ts";
import { checkLeftOutLinks } from "./left-out-links.ts";
import { checkOwnTexts } from "./own-texts.ts";
import { checkPlaceholders } from "./placeholders.ts";
import { checkUndecided } from "./undecided.ts";
import { checkUnusedFacts } from "./unused-facts.ts";
import { checkUnusedPictures } from "./unused-pictures.ts";

/** What to check, and as of which day. */
export interface CheckOptions {
  /** Absolute path of the folder of the organisation. */
  readonly organisationFolder: string;
  /** Absolute path of the handbook; that of this project unless told otherwise. */
  readonly contentFolder?: string;
  /** The day to compare dates with, "2026-11-21"; a later day looks ahead. */
  readonly on: string;
}

/** Everything there is to say of an organisation. */
export interface CheckResult {
  /** Its name; absent while its file cannot be read. */
  readonly name?: string;
  readonly problems: readonly Problem[];
}

/**
 * Everything that is wrong with an organisation and its pages, or deserves a look, at once: all that a build would say of
 * them, and what a build does not look at. Nothing is made or written, so it does not tell whether a sheet fits on its paper.
 *
 * Errors are those that stop a build, from the same checks; what is checked only here gives warnings and remarks.
 */
export async function checkOrganisation({ organisationFolder: folder, contentFolder = shippedContent, on }: CheckOptions): Promise<CheckResult> {
  const read = await readOrganisation(folder, { on });
  const organisation = read.organisation ?? (await standIn(read.input, folder));
  // Of a folder that is not there is told what matters: that it is not there.
  const ofFolder = read.input === undefined ? [] : checkStrayPages(folder);
  const always = [...read.problems, ...checkReplaced({ contentFolder, organisationFolder: folder }), ...ofFolder];
  if (!organisation) return { problems: [...always, pagesUnread(folder)] };

  const contentFolders = contentFoldersOf(folder, contentFolder);
  const book = await readBook({ organisation, contentFolders });
  const pictures = await checkPictures(book.book);
  const ofPages = [...book.problems, ...pictures, ...(await checkOwnTexts(book.book, organisation))];
  const ofFiles = [...unreadableVersions(organisation), ...(await checkPlaceholders(organisation, read.input)), ...checkUnusedPictures(organisation)];
  if (!read.organisation) return { problems: [...always, ...ofPages.filter((problem) => isOwn(problem, folder)), ...ofFiles] };
  const isSound = ![...always, ...ofPages, ...ofFiles].some(({ level }) => level === "error");
  return { name: organisation.name, problems: [...always, ...ofPages, ...ofFiles, ...(isSound ? ofWhole(organisation, read.input, book) : [])] };
}

/** What can only be told of an organisation that may be built. */
function ofWhole(organisation: Organisation, input: unknown, { book, parsed }: ReadBook): Problem[] {
  return [
    ...changedUnderVersion(finished(book)),
    ...checkUndecided(organisation),
    ...checkUnusedFacts(organisation, input, book),
    ...checkLeftOutLinks(parsed, organisation),
  ];
}

/** Of an organisation with mistakes in its file, only what is said of its own pages is certain: a stand-in filled in the rest. */
function isOwn({ file }: Problem, folder: string): boolean {
  return file.startsWith(`${projectPath(join(folder, "content"))}/`);
}

function pagesUnread(folder: string): Problem {
  return {
    level: "info",
    code: "pages-unread",
    file: projectPath(join(folder, "content")),
    what: "De pagina’s zijn nog niet nagekeken.",
    why: "Daarvoor moet eerst te lezen zijn wat er in organisation.ts staat.",
    todo: "Los de fouten hierboven op, en controleer dan opnieuw.",
  };
}

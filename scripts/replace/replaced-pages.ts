import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pagePath } from "../book/page-path.ts";

/** Where the shipped pages are, and the organisation that may have pages in their place. */
export interface ReplaceFolders {
  /** Absolute path of the handbook. */
  readonly contentFolder: string;
  /** Absolute path of the folder of the organisation. */
  readonly organisationFolder: string;
}

/** A page of the organisation's own that stands in the place of a shipped one. */
export interface ReplacedPage {
  /** Path in a content folder, "clienten/appen.md". */
  readonly relative: string;
  readonly path: string;
  /** How the shipped page of today relates to the one that was replaced. */
  readonly state: ReplacedState;
  /** The text of the shipped page when it was replaced, or seen since. */
  readonly seen?: string;
  /** The text of the shipped page today. */
  readonly shipped?: string;
}

/**
 * - same: nothing changed since
 * - changed: the shipped page has another text now
 * - unmarked: nobody noted which text was replaced
 * - gone: there is no such shipped page any more
 * - left: the text that was replaced is still kept, but the own page is gone
 */
export type ReplacedState = "same" | "changed" | "unmarked" | "gone" | "left";

/** Folder in that of the organisation with the shipped texts as they were when they were replaced. */
const seenFolder = "replaced";

/** The file of a page in one of three places: as it is shipped, as the organisation has it, as it was when it was replaced. */
export function filesOf({ contentFolder, organisationFolder }: ReplaceFolders, relative: string): { shipped: string; own: string; seen: string } {
  return {
    shipped: join(contentFolder, relative),
    own: join(organisationFolder, "content", relative),
    seen: join(organisationFolder, seenFolder, relative),
  };
}

/** Every page that an organisation replaced, by path. Pages it added, without a shipped page of that name, are no part of it. */
export function replacedPages(folders: ReplaceFolders): ReplacedPage[] {
  const own = pagesIn(join(folders.organisationFolder, "content"));
  const seen = pagesIn(join(folders.organisationFolder, seenFolder));
  return [...new Set([...own, ...seen])].sort().flatMap((relative) => replacedPage(folders, relative) ?? []);
}

/** The state of one page; undefined when it stands in the place of no shipped page, and never did. */
export function replacedPage(folders: ReplaceFolders, relative: string): ReplacedPage | undefined {
  const files = filesOf(folders, relative);
  const [own, shipped, seen] = [textOf(files.own), textOf(files.shipped), textOf(files.seen)];
  const state = stateOf(own, shipped, seen);
  return state && { relative, path: pagePath(relative), state, ...(seen !== undefined && { seen }), ...(shipped !== undefined && { shipped }) };
}

function stateOf(own: string | undefined, shipped: string | undefined, seen: string | undefined): ReplacedState | undefined {
  if (own === undefined) return seen === undefined ? undefined : "left";
  if (shipped === undefined) return seen === undefined ? undefined : "gone";
  if (seen === undefined) return "unmarked";
  return seen === shipped ? "same" : "changed";
}

/** Line ends and a byte order mark are not what a page says: they may differ between two copies of one text. */
function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8").replace(/^\ufeff/, "").replaceAll("\r\n", "\n") : undefined;
}

/** Paths of the pages in a folder, with forward slashes; none when there is no such folder. */
export function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".md")).sort();
}

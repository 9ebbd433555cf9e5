import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../book/book.ts";
import { readersOf, toldVersions } from "../book/data-blocks/versions.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import type { SiteFile } from "../site/site-file.ts";
import { compareTexts, type PageDifference } from "./compare-texts.ts";
import { keptPdfs, pdfFolder, readSnapshot } from "./snapshot-files.ts";
import type { Snapshot } from "./snapshot.ts";
import { isVersionName } from "./version-name.ts";
import { type VersionMail, versionMail } from "./version-mail.ts";

/** The page about versions; each version has its own below it. */
export const versionsPath = "/over/versies/";

type ToldVersion = Organisation["edition"]["history"][number];

/** A PDF as it was in a version that holds no more. */
export interface FormerPdf {
  readonly title: string;
  /** Path from the site root, "pdf/versies/1.0/handboek.pdf". */
  readonly file: string;
}

/** A version as pages, feed and mail tell of it. */
export interface VersionView {
  readonly version: string;
  readonly date: string;
  /** In plain words, by who keeps the text. */
  readonly changes: string;
  /** For whom it counts: "medewerkers en leidinggevenden". */
  readonly readers: string;
  readonly isCurrent: boolean;
  /** Site path of the page that tells most of it: its own, or the page with all versions when there is no more to tell. */
  readonly path: string;
  readonly hasPage: boolean;
  /** The version it is compared with; absent when the text of one of the two was not kept. */
  readonly former?: string;
  /** What differs from that version, by page; empty when there is nothing to compare. */
  readonly differences: readonly PageDifference[];
  readonly pdfs: readonly FormerPdf[];
  readonly mail: VersionMail;
}

/** Every version of a book, newest first, and the files of those that hold no more. */
export interface Versions {
  readonly told: readonly VersionView[];
  /** The one that holds now. */
  readonly current: VersionView;
  /** Whether one of them has a page of its own. */
  readonly hasPages: boolean;
  readonly files: readonly SiteFile[];
}

/** What was kept of a version and cannot be read any more. */
export function unreadableVersions({ edition, folder }: Pick<Organisation, "edition" | "folder">): Problem[] {
  return toldVersions(edition).flatMap(({ version }) => readSnapshot(folder, version).problem ?? []);
}

/**
 * What there is to tell of the versions of a book, from its history and from what was kept of each version. What was kept is
 * the text for staff, so for readers outside there is only the history.
 *
 * @throws ProblemsError when something that was kept cannot be read
 */
export function versionsOf({ organisation, pages }: Pick<Book, "organisation" | "pages">): Versions {
  const history = toldVersions(organisation.edition);
  const problems = unreadableVersions(organisation);
  if (problems.length > 0) throw new ProblemsError(problems);
  const kept = history.map((one) => keptOf(organisation, one));
  const told = history.map((one, index) => {
    const former = kept.slice(index + 1).find(({ snapshot }) => snapshot)?.snapshot;
    return viewOf(organisation, one, { ...kept[index], former, canHavePage: pages.has(versionsPath) });
  });
  const current = told.find(({ isCurrent }) => isCurrent);
  if (!current) throw new Error("the version that holds now is not told");
  return { told, current, hasPages: told.some(({ hasPage }) => hasPage), files: told.flatMap((view) => formerFiles(organisation, view)) };
}

/** What is there of a version besides what its history tells. */
interface Kept {
  readonly snapshot?: Snapshot | undefined;
  /** Names of PDFs. */
  readonly pdfs?: readonly string[];
}

function keptOf({ folder, circulation, edition }: Organisation, { version }: ToldVersion): Kept {
  if (circulation === "extern") return {};
  // The PDFs of the version that holds are in the site already.
  return { snapshot: readSnapshot(folder, version).snapshot, pdfs: version === edition.version ? [] : keptPdfs(folder, version) };
}

function viewOf(organisation: Organisation, told: ToldVersion, { snapshot, pdfs = [], former, canHavePage }: Kept & { former: Snapshot | undefined; canHavePage: boolean }): VersionView {
  const { version, date, changes } = told;
  const hasPage = canHavePage && isVersionName(version) && (snapshot !== undefined || pdfs.length > 0);
  const path = hasPage ? `${versionsPath}${version}/` : versionsPath;
  return {
    version, date, changes, hasPage, path,
    readers: readersOf(told, organisation),
    isCurrent: version === organisation.edition.version,
    ...(snapshot && former && { former: former.version }),
    differences: snapshot && former ? compareTexts(former, snapshot) : [],
    pdfs: pdfs.map((name) => formerPdf(version, name, snapshot)),
    mail: versionMail(organisation, told, path),
  };
}

function formerPdf(version: string, name: string, snapshot: Snapshot | undefined): FormerPdf {
  const title = snapshot?.documents.find(({ file }) => file === `pdf/${name}`)?.title;
  return { title: title ?? name.replace(/\.pdf$/, ""), file: `pdf/versies/${version}/${name}` };
}

function formerFiles({ folder }: Organisation, { version, pdfs }: VersionView): SiteFile[] {
  return pdfs.map(({ file }) => ({ path: file, content: readFileSync(join(pdfFolder(folder, version), file.slice(file.lastIndexOf("/") + 1))) }));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isHandbook } from "../../data/schema/books.ts";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import type { Book } from "../book/book.ts";
import { projectPath } from "../book/project-path.ts";
import { makePdfs } from "../print/make-pdfs.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { namedPages } from "../versions/changed-under-version.ts";
import { compareTexts, type PageDifference } from "../versions/compare-texts.ts";
import { readSnapshot } from "../versions/snapshot-files.ts";
import { snapshotOf } from "../versions/snapshot.ts";
import { bookOf, type ReleaseSource } from "./book-of.ts";
import { historyToType, type ToldVersion, withNewVersion } from "./edition-source.ts";
import { type KeepPlace, openKeep } from "./keep-place.ts";
import type { ReleaseRequest } from "./request.ts";
import { tryOrganisation } from "./try-organisation.ts";

export interface ReleaseOptions extends ReleaseSource {
  /** False keeps no PDFs of the version. */
  readonly pdf: boolean;
  /** Told, in Dutch, what has just been done. */
  readonly onProgress?: (sentence: string) => void;
}

/** How the text stands towards the version it is called by. */
export interface TextState {
  readonly book: Book;
  /** What deserves a look in the book. */
  readonly warnings: readonly Problem[];
  /** Whether the text of this version was kept when it was released. */
  readonly isKept: boolean;
  /** What differs from that text. */
  readonly differences: readonly PageDifference[];
}

/**
 * Reads the book and compares it with what was kept of its version.
 *
 * @throws ProblemsError with everything that is wrong in the organisation file, the pages, or what was kept
 */
export async function readState(source: ReleaseSource): Promise<TextState> {
  const { book, warnings } = await bookOf(source);
  const { snapshot, problem } = readSnapshot(source.folder, book.organisation.edition.version);
  if (problem) throw new ProblemsError([problem]);
  return { book, warnings, isKept: snapshot !== undefined, differences: snapshot ? compareTexts(snapshot, snapshotOf(book)) : [] };
}

/**
 * Releases a new version: keeps its text and PDFs, and writes it in the organisation file. Everything is made and tried aside
 * first, and put in its place at the end; when something is wrong nothing has changed.
 *
 * @param request checked by checkRequest
 * @throws ProblemsError when nothing changed in the text, the book has errors, or the organisation file cannot be changed safely
 */
export async function release(request: ReleaseRequest, { book, isKept, differences }: TextState, options: ReleaseOptions): Promise<void> {
  if (isKept && differences.length === 0) throw new ProblemsError([nothingChanged(book)]);
  const file = join(options.folder, organisationFileName);
  const told = toldIn(request, book);
  const changed = withNewVersion(readFileSync(file, "utf8"), { ...request, told });
  if (changed === undefined) throw new ProblemsError([byHand(file, request, told)]);
  const place = openKeep(options.folder, request.version);
  try {
    place.tryFile(changed);
    const isRight = await tryOrganisation(options.folder, place.triedName, { ...request, told });
    if (!isRight) throw new ProblemsError([byHand(file, request, told)]);
    const { book: next } = await bookOf({ ...options, fileName: place.triedName });
    await keepIn(place, next, options);
    place.finish();
  } finally {
    place.close();
  }
}

/**
 * Keeps the text and PDFs of the version there is, without a new one: for who begins to work with versions.
 *
 * @throws ProblemsError when another text was kept of it already
 */
export async function keepCurrent({ book, isKept, differences }: TextState, options: ReleaseOptions): Promise<"kept" | "already"> {
  const { version } = book.organisation.edition;
  if (isKept && differences.length > 0) throw new ProblemsError([changedSince(book, differences)]);
  if (isKept) return "already";
  const place = openKeep(options.folder, version);
  try {
    await keepIn(place, book, options);
    place.finish();
  } finally {
    place.close();
  }
  return "kept";
}

async function keepIn(place: KeepPlace, book: Book, { pdf, onProgress = () => {} }: ReleaseOptions): Promise<void> {
  place.keepText(snapshotOf(book));
  onProgress(`tekst van ${book.pages.size} pagina's bewaard`);
  if (!pdf) return;
  const made = await makePdfs(book, { outputFolder: place.pdfStage, wanted: keptDocuments(book) });
  onProgress(`${made.length} pdf's bewaard (${Math.ceil(made.reduce((sum, { bytes }) => sum + bytes, 0) / 1024)} kB)`);
}

/** What people have in hand of a version: the handbook, and what is handed out. */
function keptDocuments({ documents, pages }: Book): string[] {
  return documents.filter((document) => isHandbook(document) || pages.get(document.front)?.data.kind === "handout").map(({ file }) => file);
}

/** The new version, and below it the one that held so far when the history does not tell of it yet. */
function toldIn({ version, date, changes, audience }: ReleaseRequest, { organisation: { edition } }: Book): ToldVersion[] {
  const isTold = edition.history.some((told) => told.version === edition.version);
  const former: ToldVersion = { version: edition.version, date: edition.date, changes: "De eerste versie in dit overzicht.", audience: [] };
  return [{ version, date, changes, audience }, ...(isTold ? [] : [former])];
}

function nothingChanged({ organisation }: Book): Problem {
  return {
    level: "error",
    code: "uitgeven",
    file: projectPath(join(organisation.folder, organisationFileName)),
    field: "edition.version",
    what: `Er is niets veranderd sinds versie ${organisation.edition.version}.`,
    why: "Een nieuw nummer zegt lezers dat er iets anders is. Afdrukken die nog kloppen, zouden dan verouderd lijken.",
    todo: "Heb je de tekst bekeken en klopt alles nog? Verander dan alleen nextReview, de datum van de volgende herziening.",
  };
}

function changedSince({ organisation }: Book, differences: readonly PageDifference[]): Problem {
  const { version } = organisation.edition;
  return {
    level: "error",
    code: "uitgeven",
    file: projectPath(join(organisation.folder, organisationFileName)),
    field: "edition.version",
    what: `Van versie ${version} is al een andere tekst bewaard. Er verschilt nu ${namedPages(differences)}.`,
    why: "Een versie die is uitgegeven, verandert niet meer: mensen hebben haar op papier.",
    todo: "Geef de veranderde tekst een nieuw nummer: npm run release",
  };
}

/** The file is not written in the way that can be changed without doubt; then she does it herself. */
function byHand(file: string, { version, date, nextReview }: ReleaseRequest, told: readonly ToldVersion[]): Problem {
  const fields = [`version: "${version}",`, `date: "${date}",`, `nextReview: "${nextReview}",`, "en bovenaan in history: [ … ]", ...historyToType(told).split("\n")];
  return {
    level: "error",
    code: "uitgeven",
    file: projectPath(file),
    field: "edition",
    what: "Dit bestand is zo geschreven dat Leidraad het niet veilig kan veranderen. Er is niets veranderd.",
    todo: `Zet zelf bij edition:\n${fields.join("\n")}\nBewaar daarna de tekst van deze versie met: npm run release -- --keep`,
  };
}

import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../book/book.ts";
import { contentFoldersOf } from "../book/content-folders.ts";
import { findContentFiles } from "../book/content-files.ts";
import { maxPageBytes } from "../book/decode-text.ts";
import { loadBook } from "../book/load-book.ts";
import { checkPageName, parentPath } from "../book/page-path.ts";
import { projectPath } from "../book/project-path.ts";
import { writeFiles } from "../output/write-files.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { readPageTexts } from "../text/page-text.ts";
import { checkSentenceLength } from "../text/sentence-length.ts";
import { documentHtml } from "./document-html.ts";
import { makePages, shortTitle } from "./make-pages.ts";
import type { MadeFile, PlacedPage } from "./make-pages.ts";
import { freeTitle, pageNames } from "./page-names.ts";
import { checkPictures } from "./pictures.ts";
import { lookFor, short } from "./remarks.ts";
import { readSourceFile, refused } from "./source-file.ts";
import type { SourceParts } from "./source-file.ts";
import { splitPages } from "./split-pages.ts";
import type { DraftPage, SplitDocument } from "./split-pages.ts";
import { moveAll } from "./write-pages.ts";

export interface ImportOptions {
  /** Path of the Word document. */
  readonly file: string;
  /** Absolute path of the folder of the organisation. */
  readonly organisationFolder: string;
  /** Folder in her content for the pages: "richtlijnen". */
  readonly section: string;
  /** Absolute path of the handbook. */
  readonly contentFolder?: string;
}

export interface Imported {
  /** The pages that were made, as messages name them, in order. */
  readonly pages: readonly string[];
  readonly pictures: number;
  /** What did not fit or deserves a look. */
  readonly problems: readonly Problem[];
}

/** More pages than this is no brochure, and nobody would look at them all. */
const mostPages = 200;
/** Long sentences that are named for one page; of more only how many. */
const namedSentences = 3;

/**
 * Turns a Word document into pages of the organisation. Everything is made aside and loaded with the rest of the book first;
 * then all of it is put in place, or nothing. No file is ever overwritten.
 *
 * @throws ProblemsError when the document cannot be used, or the organisation or its book has mistakes already
 */
export async function importDocument({ file, organisationFolder, section, contentFolder }: ImportOptions): Promise<Imported> {
  const parts = readSourceFile(file);
  const { organisation } = await loadOrganisation(organisationFolder);
  const contentFolders = contentFoldersOf(organisationFolder, contentFolder);
  const [, own] = contentFolders;
  const { book } = await loadBook({ organisation, contentFolders });
  const target: Target = { organisation, book, own, contentFolders, taken: await takenPaths(contentFolders, own), section };
  checkSection(target);
  const aside = join(organisationFolder, ".inlezen");
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    return await importAside(file, parts, target, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Where the pages go, and what is there already. */
interface Target {
  readonly organisation: Organisation;
  readonly book: Book;
  /** Absolute path of her own content folder. */
  readonly own: string;
  readonly contentFolders: readonly string[];
  /** Paths in the content folders; new ones are added. */
  readonly taken: Set<string>;
  readonly section: string;
}

async function importAside(file: string, parts: SourceParts, target: Target, aside: string): Promise<Imported> {
  const name = basename(file);
  const { looked, split, pictures } = await readDocument(file, parts, aside);
  const drafts = withText(split.pages);
  if (drafts.length === 0) throw refused(file, "In dit document staat geen tekst.", "Is de tekst een afbeelding, zoals bij een scan? Typ hem dan over, of laat Word de tekst herkennen.");
  if (drafts.length > mostPages) throw refused(file, `Dit document heeft ${drafts.length} hoofdkoppen; dat zouden evenveel pagina's worden.`, "Geef in Word alleen de hoofdstukken de stijl Kop 1.");
  const { placed, problems: placing } = place(drafts, split, target, name);
  const fileOf = (relative: string): string => projectPath(join(target.own, relative));
  const { files, problems: making } = makePages(placed, pictures, fileOf);
  checkFiles(file, files, target.taken);
  writeFiles(aside, files);
  const asWritten = (problem: Problem): Problem => ({ ...problem, file: problem.file.replace(projectPath(aside), projectPath(target.own)) });
  const loading = await problemsWhenLoaded(target, aside);
  const sentences = await longSentences(target.organisation, aside);
  moveAll(aside, target.own, files.map(({ path }) => path));
  return {
    pages: placed.map(({ relative }) => fileOf(relative)),
    pictures: files.length - placed.length,
    problems: [...looked, ...structure(split, split.pages.filter((page) => !drafts.includes(page)), name), ...placing, ...making, ...[...loading, ...sentences].map(asWritten)],
  };
}

async function readDocument(file: string, parts: SourceParts, aside: string) {
  try {
    const looked = lookFor(parts, basename(file));
    const { html, pictures } = await documentHtml(looked.parts);
    return { looked: looked.problems, split: splitPages(html, titleOf(file)), pictures: await checkPictures(pictures, aside) };
  } catch {
    throw refused(file, "De tekst van dit document is niet te lezen.", "Open het in Word en kies Opslaan als, en dan Word-document (.docx). Lukt het dan nog niet? Kopieer de tekst naar een nieuw document.");
  }
}

/** A name for a document that has none: "folder-ouders_2024.docx" gives "Folder ouders 2024". */
function titleOf(file: string): string {
  const name = basename(file, extname(file)).replace(/[-_\s]+/g, " ").trim();
  return name === "" ? "Document" : name.charAt(0).toUpperCase() + name.slice(1);
}

function withText(pages: readonly DraftPage[]): DraftPage[] {
  return pages.filter(({ nodes }) => nodes.length > 0);
}

/** Gives pages a file, a title and an order; a folder without a page of its own gets one. */
function place(drafts: readonly DraftPage[], split: SplitDocument, { book, section, taken }: Target, file: string): { placed: PlacedPage[]; problems: Problem[] } {
  const titles = new Set([...book.pages.values()].map(({ title }) => title.toLowerCase()));
  const problems: Problem[] = [];
  const titled = (title: string): string => {
    const cut = shortTitle(title);
    const free = freeTitle(cut ?? title, titles);
    if (cut !== undefined) problems.push({ level: "warning", code: "word-import", file, what: `De titel “${title}” is ingekort.`, todo: "Schrijf in de kop van de pagina een titel van een paar woorden." });
    if (free !== (cut ?? title)) problems.push({ level: "warning", code: "word-import", file, what: `Er is al een pagina “${short(cut ?? title)}”; deze heet nu “${short(free)}”.`, todo: "Leg de twee naast elkaar: houd er één over, of geef ze elk een eigen titel." });
    return free;
  };
  const isNew = !taken.has(`${section}/index.md`) && !taken.has(`${section}.md`);
  const [opening, ...others] = isNew && drafts[0]?.opens ? drafts : [undefined, ...drafts];
  const index: PlacedPage[] = isNew ? [{ ...(opening ?? { nodes: [] }), title: titled(opening?.title ?? split.title ?? titleOf(file)), relative: `${section}/index.md`, order: nextOrder(book, parentPath(`/${section}/`)), kind: "section" }] : [];
  const left = others.flatMap((draft) => draft ?? []);
  const names = pageNames(left.map(({ title }) => shortTitle(title) ?? title), section, taken);
  const start = nextOrder(book, `/${section}/`);
  const pages = left.map((draft, at) => ({ ...draft, title: titled(draft.title), relative: `${section}/${names[at]}.md`, order: start + 10 * at }));
  return { placed: [...index, ...pages], problems };
}

/** Behind all pages of a folder. */
function nextOrder({ pages }: Book, folder: string | undefined): number {
  const orders = [...pages.values()].filter(({ path }) => parentPath(path) === folder).map(({ data }) => data.order);
  return Math.max(0, ...orders) + 10;
}

/** Every path in the content folders, pictures too. */
async function takenPaths(folders: readonly string[], own: string): Promise<Set<string>> {
  const { files } = await findContentFiles(folders);
  const inOwn = existsSync(own) ? readdirSync(own, { recursive: true }).map((path) => String(path).replaceAll("\\", "/")) : [];
  return new Set([...files.map(({ relative }) => relative), ...inOwn]);
}

function checkSection({ section, taken }: Target): void {
  const [wrong] = checkPageName({ relative: `${section}/index.md`, absolute: "", folder: "", file: section });
  if (wrong) throw new ProblemsError([{ ...wrong, file: `--section ${section}` }]);
  const parent = section.includes("/") ? section.slice(0, section.lastIndexOf("/")) : undefined;
  if (parent === undefined || taken.has(`${parent}/index.md`) || taken.has(`${parent}.md`)) return;
  throw new ProblemsError([{ level: "error", code: "word", file: `--section ${section}`, what: `De map ${parent} is er niet.`, todo: `Kies een map die er is, bijvoorbeeld --section richtlijnen, of maak eerst ${parent}/index.md.` }]);
}

/** No page too large to load, and no file where one is. */
function checkFiles(file: string, files: readonly MadeFile[], taken: ReadonlySet<string>): void {
  const large = files.find(({ path, content }) => path.endsWith(".md") && Buffer.byteLength(content) > maxPageBytes);
  if (large) throw refused(file, `Eén pagina zou te groot worden: ${large.path}.`, "Verdeel de tekst in Word met koppen van de stijl Kop 1.");
  const there = files.find(({ path }) => !path.endsWith(".md") && taken.has(path));
  if (there) throw refused(file, `Er is al een bestand ${there.path}.`, "Verplaats dat bestand, of kies met --section een andere map.");
}

/**
 * Loads the book with the new pages in it.
 *
 * @returns what there is to say of the new pages
 * @throws Error when they have a mistake: we made them, so it is ours
 */
async function problemsWhenLoaded({ organisation, contentFolders }: Target, aside: string): Promise<Problem[]> {
  const isNew = ({ file }: Problem): boolean => file.startsWith(projectPath(aside));
  const loaded = await loadBook({ organisation, contentFolders: [...contentFolders, aside] }).catch((error: unknown) => {
    if (error instanceof ProblemsError) throw new Error(`an imported page does not load: ${error.message}`, { cause: error });
    throw error;
  });
  return loaded.warnings.filter(isNew);
}

/** The long sentences of each page: the first few, and how many more there are. */
async function longSentences(organisation: Organisation, aside: string): Promise<Problem[]> {
  const texts = await readPageTexts({ organisation, contentFolders: [aside] });
  return texts.flatMap((text) => {
    const all = checkSentenceLength(text);
    const [last] = all.slice(namedSentences - 1);
    if (all.length <= namedSentences || !last) return all;
    const left = all.length - namedSentences;
    const more: Problem = { level: "warning", code: "long-sentence", file: text.file, what: left === 1 ? "Op deze pagina staat nog één lange zin." : `Op deze pagina staan nog ${left} lange zinnen.`, todo: "Lees de hele pagina na met korte zinnen in gedachten." };
    return [...all.slice(0, namedSentences), more];
  });
}

/** What the document itself could have said better. */
function structure(split: SplitDocument, empty: readonly DraftPage[], file: string): Problem[] {
  const bare = empty.filter(({ heading }) => heading).map(({ title }) => `“${short(title)}”`);
  return [
    ...(split.hadNoHeadings ? [{ level: "warning", code: "word-import", file, what: "Dit document heeft geen koppen; vette regels zijn als kop genomen, en alles staat op één pagina.", todo: "Wil je meer pagina's? Geef de hoofdstukken in Word de stijl Kop 1 en lees opnieuw in." } as const] : []),
    ...(bare.length > 0 ? [{ level: "info", code: "word-import", file, what: `Onder ${bare.join(", ")} staat geen tekst; daar is geen pagina van gemaakt.`, todo: "Je hoeft niets te doen." } as const] : []),
  ];
}

import { join } from "node:path";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../../scripts/book/book.ts";
import type { BookCache } from "../../scripts/book/book-cache.ts";
import type { HeldBack } from "../../scripts/book/held-back.ts";
import { projectPath } from "../../scripts/book/project-path.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { renderTokens } from "../../scripts/markdown/index.ts";
import { type Problem, ProblemsError } from "../../scripts/report/problem.ts";
import { icon, iconNames } from "../../scripts/site/icon.ts";
import { folderWith } from "../helpers/folder.ts";

const { organisation } = await loadOrganisation(join(import.meta.dirname, "..", "markdown", "organisation"));

/** The files of a small handbook by path in the content folder. */
export type Files = Readonly<Record<string, string>>;

/** What differs from a handbook of shipped pages for the test organisation. */
export interface Variation {
  /** Pages of the organisation's own. */
  readonly own?: Files;
  readonly organisation?: Partial<Organisation>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly cache?: BookCache;
}

/** A page as an author writes it; `fields` are extra lines of front matter. */
export function page(title: string, body = "Een zin.", fields: Readonly<Record<string, string | number>> = {}): string {
  const front = { summary: "Een samenvatting.", audience: "[staff]", order: 10, ...fields };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${value}`);
  return ["---", `title: ${title}`, ...lines, "---", "", body, ""].join("\n");
}

/** The home page every handbook has. */
export const home: Files = { "index.md": page("Start", "Welkom.", { order: 0, kind: "home" }) };

/** Loads a handbook of these pages and a home page. */
export async function bookOf(files: Files, variation: Variation = {}): Promise<Loaded> {
  return loadFolder(folderOf(files, variation.own), variation);
}

/** Everything that is wrong with, or deserves a look in, a handbook of these pages, as an officer reads it. */
export async function problemsIn(files: Files, variation: Variation = {}): Promise<string[]> {
  return problemsInFolder(folderOf(files, variation.own), variation);
}

/** The folder of such a handbook, for a test that adds to it: the handbook in "content", the organisation's pages in "eigen". */
export function folderOf(files: Files, own: Files = {}): string {
  const inside = (folder: string, pages: Files): [string, string][] => Object.entries(pages).map(([path, text]) => [`${folder}/${path}`, text]);
  return folderWith(Object.fromEntries([...inside("content", { ...home, ...files }), ...inside("eigen", own)]));
}

/** Loads the handbook in such a folder. */
export async function loadFolder(folder: string, { organisation: facts = {}, answers = {}, cache }: Variation = {}): Promise<Loaded> {
  const given = Object.entries(answers).map(([id, answer]) => [id, { answer, reason: "", decided: true }]);
  const changed = { ...organisation, ...facts, answers: { ...organisation.answers, ...facts.answers, ...(Object.fromEntries(given) as object) } };
  return loadBook({ organisation: changed, contentFolders: [join(folder, "content"), join(folder, "eigen")], ...(cache && { cache }) });
}

/** Everything there is to say of the handbook in such a folder. */
export async function problemsInFolder(folder: string, variation: Variation = {}): Promise<string[]> {
  const problems = await loadFolder(folder, variation).then(({ warnings }) => warnings, problemsOf);
  return problems.map(told).map((line) => line.replaceAll(`${projectPath(folder)}/`, ""));
}

interface Loaded {
  readonly book: Book;
  readonly warnings: Problem[];
  readonly heldBack: HeldBack;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  throw error;
}

/** "content/a.md:3 What is wrong. What to do." */
function told({ level, file, line, what, todo }: Problem): string {
  return `${level === "error" ? "" : `${level}: `}${file}${line ? `:${line}` : ""} ${what} ${todo}`;
}

/** The HTML of a page; an icon is its name between braces. */
export function html(book: Book, path: string): string {
  const tokens = book.pages.get(path)?.tokens;
  if (!tokens) throw new Error(`no page ${path}`);
  const rendered = renderTokens(tokens, { path, picture: (file, alt) => `{picture ${alt}}` });
  return iconNames.reduce((text, name) => text.replaceAll(icon(name), `{${name}}`), rendered);
}

/** The words of a page as a reader meets them, a line for each block; what a term means is still closed then. */
export function words(book: Book, path: string): string[] {
  const text = html(book, path).replace(/<span class="term-meaning".*?<\/button><\/span>/gs, "").replace(/<br>|<\/(?:p|li|h\d|tr|td|th)>/g, "\n").replace(/<[^>]+>/g, "").replace(/\{\w[\w-]*\}/g, "");
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

import type { Env, Token } from "markdown-it";
import type { Audience, Layer } from "../../data/schema/page.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { ChoicePlace, Heading, Rule } from "../book/book.ts";
import type { Problem } from "../report/problem.ts";
import type { PageTarget } from "./tokens.ts";

/** What the rules must know of a page to read its text. */
export interface PageSource {
  /** Path of the file as messages name it. */
  readonly file: string;
  /** Number of lines of the file above the text that is parsed. */
  readonly lineOffset: number;
  /** Path inside the content folder, "clienten/appen.md": links are relative to it. */
  readonly relative: string;
  /** Site path of the page, "/clienten/appen/". */
  readonly path: string;
  /** Absolute path of the folder the file stands in: pictures are relative to it. */
  readonly folder: string;
  /** Absolute path of the folder that its pictures may not leave: a content folder or that of the organisation. */
  readonly pictureRoot: string;
  /** For whom the page is; the first decides between je and u. */
  readonly audience: readonly Audience[];
  readonly organisation: Organisation;
  /** In what kind of language the page is written. */
  readonly layer: Layer;
}

/** What parsing a page yields besides its tokens; only from what the organisation chose, unless it says otherwise. */
export interface PageYield {
  /** Every problem, in passages that were not chosen too. */
  readonly problems: Problem[];
  readonly headings: Heading[];
  readonly rules: Rule[];
  readonly choices: ChoicePlace[];
  /** Every link to a page, in passages that were not chosen too. */
  readonly links: PageTarget[];
  /** Every id that stands on the page. */
  readonly ids: Set<string>;
  /** The ids that any organisation would find on the page, passages that were not chosen too. */
  readonly allIds: Set<string>;
}

export type PageEnv = PageSource & PageYield;

/** A page about to be parsed: nothing found yet. */
export function createPageEnv(source: PageSource): PageEnv {
  return { ...source, problems: [], headings: [], rules: [], choices: [], links: [], ids: new Set(), allIds: new Set() };
}

/** Wraps a page for markdown-it, whose own env keys are left alone. */
export const envOf = (page: PageEnv): Env => ({ page });

/** The page that is being parsed, from inside a rule. */
export const pageOf = (env: Env): PageEnv => env["page"] as PageEnv;

/** The line in the file on which a token starts, counted from 1. */
export const lineOf = (page: PageEnv, token: Token): number => fileLine(page, token.map?.[0] ?? 0);

/** A line of the parsed text, counted from 0, as a line of the file, counted from 1. */
export const fileLine = (page: PageEnv, line: number): number => page.lineOffset + line + 1;

/** The other way round: a line of the file, also one above the text, as what `fileLine` takes. */
export const textLine = (page: PageEnv, line: number): number => line - page.lineOffset - 1;

/** What a rule says of a problem; the page adds the file. */
export type PageProblem = Omit<Problem, "file" | "level" | "field"> & { readonly level?: Problem["level"] };

/** Adds a problem to the report of the page; an error unless it says otherwise. */
export function report(page: PageEnv, problem: PageProblem): void {
  page.problems.push({ level: "error", file: page.file, ...problem });
}

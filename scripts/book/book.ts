import type { Token } from "markdown-it";
import type { Organisation } from "../../data/schema/index.ts";
import type { PageData } from "../../data/schema/page.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import type { RelatedGroupName } from "./related.ts";

/** A heading inside a page, as contents lists and search results name it. */
export interface Heading {
  readonly id: string;
  /** 2 for a main heading of the page, 3 for one below it. */
  readonly level: number;
  readonly text: string;
}

/** A do or a don't: written once, on the page that explains it, and gathered elsewhere. */
export interface Rule {
  readonly kind: "do" | "dont";
  /** Id of the rule on its own page. */
  readonly id: string;
  /** The inline tokens of the rule sentence. */
  readonly sentence: readonly Token[];
  readonly audience: readonly string[];
  readonly platforms: readonly string[];
  /** True when it belongs on the pocket card. */
  readonly card: boolean;
}

/** A place where a page follows from the answer to a policy question; the register of choices links to it. */
export interface ChoicePlace {
  readonly question: string;
  /** The choice, or the heading above a passage that only some answers get; absent at the top of the page. */
  readonly id?: string;
}

/** One page of the handbook, complete: what this organisation chose, and nothing else. */
export interface BookPage {
  /** Site path, for instance "/clienten/appen/". */
  readonly path: string;
  /** Source file as a path from the project folder, for messages. */
  readonly file: string;
  /** Number of lines of that file above the text: tokens count their lines from there. */
  readonly lineOffset: number;
  readonly data: PageData;
  /** Title and summary as plain text, facts filled in. */
  readonly title: string;
  readonly navTitle: string;
  readonly summary: string;
  /** Path of the section page this page belongs to; its own path for a page at the top level. */
  readonly section: string;
  /** Parsed once, rendered for web and print; renderers only read them. */
  readonly tokens: readonly Token[];
  readonly headings: readonly Heading[];
  readonly rules: readonly Rule[];
  readonly choices: readonly ChoicePlace[];
  /** From the home page to the parent of this page. */
  readonly breadcrumb: readonly PageLink[];
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** What to read next: the pages this one names as related, and those that name this one. */
  readonly related: readonly RelatedGroup[];
  /** The sheets that become one PDF with this page, as far as its author named them. */
  readonly packet: readonly PageTarget[];
  /** The PDF the page is in besides the handbook, when there is one. */
  readonly document?: PrintDocument | undefined;
}

/** Enough of a page to link to it. */
export interface PageLink {
  readonly path: string;
  readonly title: string;
}

/** Enough to link to a page, or to a place on it, under "Verder lezen". */
export interface RelatedPage extends PageLink {
  readonly anchor?: string;
}

/** Related pages of one kind, at least one, in reading order. */
export interface RelatedGroup {
  readonly name: RelatedGroupName;
  readonly pages: readonly RelatedPage[];
}

/** A section of the site with its pages in reading order; a page at the top level is a section without pages. */
export interface Section extends PageLink {
  readonly summary: string;
  readonly pages: readonly PageLink[];
}

/** The whole handbook of one organisation, loaded, checked and ready for every renderer. */
export interface Book {
  readonly organisation: Organisation;
  /** By site path, in reading order. */
  readonly pages: ReadonlyMap<string, BookPage>;
  readonly sections: readonly Section[];
  readonly documents: readonly PrintDocument[];
}

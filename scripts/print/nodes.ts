import type { LanguageCode } from "../../data/language/languages.ts";
import type { CalloutKind } from "../markdown/callout.ts";
import type { BadgeTone, ContactPart, RuleKind, SignaturePart } from "../markdown/tokens.ts";
import type { IconName } from "../site/icon.ts";
import type { PictogramName } from "../site/pictogram.ts";

/**
 * The tree the Typst templates render: plain data, so nothing an officer writes is ever read as Typst code.
 * Each kind (`t`) has one function of the same name in layouts/print/inline.typ or layouts/print/blocks.typ.
 */

/** Something to fill in: with a pen, or in a form on a screen. */
export interface Room {
  /** Marks the place of a field in a form; what it holds is in form-fields.ts. Absent in a PDF to print. */
  readonly field?: string;
}

/** Running text. */
export type InlineNode =
  | { readonly t: "text"; readonly s: string }
  | { readonly t: "strong" | "em"; readonly c: readonly InlineNode[] }
  /** A box to tick with the words behind it. */
  | ({ readonly t: "option"; readonly c: readonly InlineNode[] } & Room)
  | { readonly t: "code"; readonly s: string }
  | { readonly t: "br" }
  /** A word of the glossary with what stands in the note about it. */
  | { readonly t: "term"; readonly c: readonly InlineNode[]; readonly note: readonly InlineNode[] }
  /** Words in a language other than Dutch. */
  | { readonly t: "language"; readonly code: LanguageCode; readonly c: readonly InlineNode[] }
  | { readonly t: "badge"; readonly tone: BadgeTone; readonly icon: IconName; readonly s: string }
  | { readonly t: "image"; readonly file: string; readonly alt: string }
  /** A place that can be linked to. */
  | { readonly t: "anchor"; readonly id: string }
  /** A link inside the document; the template adds the page number. */
  | { readonly t: "reference"; readonly target: string; readonly c: readonly InlineNode[] }
  /** The page number of another place, as a link. */
  | { readonly t: "page"; readonly target: string }
  | LinkNode;

/** A link out of the document. */
export interface LinkNode {
  readonly t: "link";
  /** Null when there is no address to go to: a page of a site that is not published. */
  readonly href: string | null;
  /** What a reader of paper needs beside the text: an address, the title of a page; null when the text says enough. */
  readonly note: string | null;
  /** True when the text is itself an address or a number, which must not be hyphenated. */
  readonly literal: boolean;
  readonly c: readonly InlineNode[];
}

/** How a heading looks, whatever its level in this document: chapter and page titles come from the book itself. */
export type HeadingRole = "head" | "subhead" | "minor";

export interface Column {
  readonly align: "left" | "center" | "right";
  /** Share of the width, in fractions. */
  readonly width: number;
}

export interface ContactLine {
  /** Which part of the contact it is: "role" stands first, in bold. */
  readonly part: ContactPart;
  readonly c: readonly InlineNode[];
}

/** Someone who signs, with a label for each line to fill in. */
export interface Signature {
  readonly who: readonly InlineNode[];
  readonly lines: readonly SignatureLine[];
}

export interface SignatureLine extends Room {
  readonly part: SignaturePart;
  readonly c: readonly InlineNode[];
}

type Inline = readonly InlineNode[];
type Blocks = readonly BlockNode[];
type Items = readonly Blocks[];

/** A titled block on a ground of its own. `keep` asks for one page: a short panel is not cut in two; `leads` is that of a paragraph. */
interface Panel {
  readonly icon: IconName;
  readonly title: Inline;
  readonly keep: boolean;
  readonly leads?: true;
  readonly c: Blocks;
}

export interface Cell extends Room {
  readonly c: Inline;
  /** Lines to write on below the text; 0 in a cell that is there to be read. */
  readonly lines: number;
  /** About how many letters of print are as wide as what is to be written; 0 in a cell that is there to be read. */
  readonly room: number;
}

interface Table {
  readonly columns: readonly Column[];
  readonly head: readonly Inline[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Words with room behind or below them to write. */
export interface Fill extends Room {
  readonly t: "fill";
  readonly lines: number;
  readonly c: Inline;
}

/** A block of a page. */
export type BlockNode =
  /**
   * `leads` when the next block stands on the same page: it says in bold, right below a heading, what that is about, or it is the
   * end of the text, before what else there is to read.
   */
  | { readonly t: "paragraph"; readonly c: Inline; readonly leads?: true }
  | { readonly t: "heading"; readonly level: number; readonly role: HeadingRole; readonly id: string; readonly c: Inline }
  | { readonly t: "bullets" | "situations"; readonly tight: boolean; readonly items: Items }
  /** Points to tick, with the box of each. */
  | { readonly t: "ticks"; readonly tight: boolean; readonly boxes: readonly Room[]; readonly items: Items }
  | { readonly t: "numbers" | "steps"; readonly tight: boolean; readonly start: number; readonly items: Items }
  | ({ readonly t: "callout"; readonly kind: CalloutKind } & Panel)
  | ({ readonly t: "rule"; readonly kind: RuleKind } & Panel)
  /** Both sides of a dilemma, next to each other. */
  | { readonly t: "weigh"; readonly sides: readonly { readonly title: Inline; readonly c: Blocks }[] }
  /** `label` is the word the mark stands for, read aloud in its place. */
  | { readonly t: "rules"; readonly kind: RuleKind; readonly icon: IconName; readonly label: string; readonly items: Items }
  | { readonly t: "quote"; readonly c: Blocks }
  /** Blocks that stay on one page. */
  | { readonly t: "keep"; readonly c: Blocks }
  | Fill
  /** Side by side. */
  | { readonly t: "fillRow"; readonly fields: readonly Fill[] }
  | { readonly t: "pictogram"; readonly name: PictogramName; readonly word: Inline; readonly keep: boolean; readonly c: Blocks }
  | { readonly t: "signatures"; readonly items: readonly Signature[] }
  | { readonly t: "cut" }
  | ({ readonly t: "table" } & Table)
  | { readonly t: "contacts"; readonly items: readonly (readonly ContactLine[])[] }
  | { readonly t: "cards"; readonly items: Items }
  | { readonly t: "terms"; readonly items: Items }
  | { readonly t: "picture"; readonly file: string; readonly alt: string }
  | { readonly t: "divider" }
  /** Something to link to where no text can carry the name. */
  | { readonly t: "anchor"; readonly id: string };

/** A page of the book, or a chapter with its pages. */
export interface PrintPage {
  readonly id: string;
  readonly title: string;
  /** The title as it is set. */
  readonly heading: Inline;
  readonly summary: Inline;
  readonly nodes: readonly BlockNode[];
}

export interface Chapter extends PrintPage {
  readonly pages: readonly PrintPage[];
}

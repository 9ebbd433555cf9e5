import type { Token } from "markdown-it";
import type { LanguageCode } from "../../data/language/languages.ts";
import type { PictogramName } from "../site/pictogram.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Verdict } from "../../data/schema/decision-aid.ts";
import type { CalloutKind } from "./callout.ts";

/**
 * Every type of token a page may hold once the book is loaded. Web and PDF each have a rendering for every one of
 * them; a type that is not here never reaches a reader.
 */
export const tokenTypes = [
  // Text.
  "inline", "text", "softbreak", "hardbreak", "code_inline", "fact", "term", "badge", "tick", "image",
  "language_open", "language_close", "option_open", "option_close", "em_open", "em_close", "strong_open", "strong_close", "link_open", "link_close",
  // Ordinary blocks.
  "paragraph_open", "paragraph_close", "heading_open", "heading_close", "hr",
  "bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close", "list_item_open", "list_item_close",
  "blockquote_open", "blockquote_close",
  "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
  "th_open", "th_close", "td_open", "td_close",
  // Our own blocks.
  "choice_open", "choice_close",
  "callout_open", "callout_close", "callout_title_open", "callout_title_close",
  "rule_open", "rule_close",
  "weigh_open", "weigh_close", "weigh_side_open", "weigh_side_close", "weigh_title_open", "weigh_title_close",
  "steps_open", "steps_close", "situations_open", "situations_close",
  "fill_open", "fill_close", "fill_row_open", "fill_row_close",
  "pictogram_open", "pictogram_close", "pictogram_word_open", "pictogram_word_close",
  "signatures_open", "signatures_close", "signature_open", "signature_close",
  "signature_who_open", "signature_who_close", "signature_line_open", "signature_line_close",
  "cut",
  // What data blocks are made of.
  "contacts_open", "contacts_close", "contact_open", "contact_close", "contact_line_open", "contact_line_close",
  "rules_open", "rules_close", "rules_item_open", "rules_item_close", "rules_filter_open", "rules_filter_close",
  "cards_open", "cards_close", "card_open", "card_close",
  "aid_open", "aid_close", "aid_questions_open", "aid_questions_close", "aid_question_open", "aid_question_close",
  "aid_answers_open", "aid_answers_close", "aid_answer_open", "aid_answer_close", "aid_to_open", "aid_to_close",
  "aid_outcomes_open", "aid_outcomes_close", "aid_outcome_open", "aid_outcome_close",
  "terms_open", "terms_close", "terms_term_open", "terms_term_close", "terms_meaning_open", "terms_meaning_close",
  "choose_topics", "validity_open", "validity_close",
  "register_open", "register_close", "fold_open", "fold_close", "fold_title_open", "fold_title_close", "decision_open", "decision_close",
] as const;

export type TokenType = (typeof tokenTypes)[number];

/** Tells a token type of the closed list from any other. */
export function isTokenType(type: string): type is TokenType {
  return (tokenTypes as readonly string[]).includes(type);
}

/** The page a link leads to, with the line it stands on in the file of the page that holds it. */
export interface PageTarget {
  /** Site path, "/clienten/appen/". */
  readonly path: string;
  /** Id on that page, without "#". */
  readonly anchor?: string;
  readonly line: number;
}

/** Something to do, or something not to do. */
export type RuleKind = "do" | "dont";

/** The two sides of a dilemma. */
export const weighSides = ["for", "against"] as const;
export type WeighSide = (typeof weighSides)[number];

export const badgeTones = ["yes", "limited", "no"] as const;
export type BadgeTone = (typeof badgeTones)[number];

export const contactParts = ["role", "name", "phone", "email", "hours", "url"] as const;
export type ContactPart = (typeof contactParts)[number];

/** What someone who signs fills in, in this order. */
export const signatureParts = ["name", "date", "signature"] as const;
export type SignaturePart = (typeof signatureParts)[number];

/** A page that a reader can choose to print with others. */
export interface Topic {
  /** Site path of the page. */
  readonly path: string;
  readonly title: string;
}

/** Topics that belong together, in reading order. */
export interface TopicGroup {
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** A value and what readers call it: ["whatsapp", "WhatsApp"]. */
export type Choice = readonly [value: string, name: string];

/** What a reader can learn of a word in the text. */
export interface ExplainedTerm {
  /** The word as it stands in the text, without punctuation. */
  readonly word: string;
  /** The word as it stands in the list of all terms, with a capital. */
  readonly term: string;
  readonly meaning: string;
  /** Id of the explanation, unique on the page. */
  readonly id: string;
  /** The page that tells more, with its title. */
  readonly more?: { readonly to: PageTarget; readonly title: string };
}

/** What tokens carry besides their text, by token type. */
export interface TokenMeta {
  /** `path` as written in the page, "organisation.shortName"; absent for a value that a data block shows. */
  fact: { readonly path?: string; readonly kind: string; readonly empty?: true };
  /** A word of the glossary where it stands first on a page; the content of the token is the word with its punctuation. */
  term: ExplainedTerm;
  badge: { readonly tone: BadgeTone };
  /** Words in a language other than Dutch. */
  language_open: { readonly code: LanguageCode };
  /** Absolute path of the picture; the alternative text is in the children. */
  image: { readonly image: string };
  /**
   * `link` for a page of the handbook; without it the attribute `href` holds the full address. `note` is where it leads, for
   * who reads it on paper: a name or an address; absent when the words say it already.
   */
  link_open: { readonly link?: PageTarget; readonly note?: string };
  /** `ticks` when each item starts with a box to tick; `documents` when each is something to print. */
  bullet_list_open: { readonly ticks?: true; readonly documents?: true };
  /** `document` is the paper of what can be printed. */
  list_item_open: { readonly document?: PrintDocument["format"] };
  /** Accessible name of the table, "Tabel: Wat mag waar". */
  /** `ofEdition` for a table that only tells which version this is: no text that versions differ in. */
  table_open: { readonly label: string; readonly ofEdition?: true };
  choice_open: { readonly question: string; readonly id: string };
  callout_open: { readonly kind: CalloutKind };
  callout_title_open: { readonly kind: CalloutKind };
  rule_open: {
    readonly kind: RuleKind;
    readonly id: string;
    readonly audience: readonly string[];
    readonly platforms: readonly string[];
    readonly card: boolean;
    /** False, while parsing, for a rule that this organisation does not get. */
    readonly chosen?: false;
  };
  weigh_side_open: { readonly side: WeighSide };
  /** Number of lines to write on, and of underscores: more ask for a wider column. Absent for a cell to be read; `isRowName` for one that says what its row is about. */
  td_open: { readonly lines?: number; readonly underscores?: number; readonly isRowName?: true };
  td_close: { readonly lines?: number; readonly underscores?: number; readonly isRowName?: true };
  /** Number of lines to write on. */
  fill_open: { readonly lines: number };
  fill_close: { readonly lines: number };
  pictogram_open: { readonly name: PictogramName };
  /** What is folded away is about this. */
  fold_title_close: { readonly of: string };
  signature_line_open: { readonly part: SignaturePart };
  contact_line_open: { readonly part: ContactPart };
  rules_open: { readonly kind: RuleKind };
  /** For whom and on which platforms it holds, in a list that can be filtered. */
  rules_item_open: { readonly kind: RuleKind; readonly audience?: readonly string[]; readonly platforms?: readonly string[] };
  /** What a reader may choose from: values with their names. */
  rules_filter_open: { readonly audiences: readonly Choice[]; readonly platforms: readonly Choice[] };
  /** `sign` is its number on the page and on paper; of an outcome its letter. */
  aid_question_open: { readonly id: string; readonly sign: string };
  aid_outcome_open: { readonly id: string; readonly sign: string; readonly verdict: Verdict };
  /** `to` is the id of the question or outcome it leads to, `sign` how that is named. */
  aid_answer_open: { readonly to: string; readonly sign: string };
  /** `id` of the term in the list of all terms; what nothing leads to has none. */
  terms_term_open: { readonly id?: string };
  /** What a reader may choose to print on one page. */
  choose_topics: { readonly groups: readonly TopicGroup[] };
  /** What holds now, to compare a print with; dates in words, but for `validUntil`. Versions stand newest first. */
  validity_open: {
    readonly documents: readonly { readonly id: string; readonly title: string; readonly file: string }[];
    readonly versions: readonly { readonly version: string; readonly date: string; readonly changes: string; readonly readers: string }[];
    readonly current: string;
    readonly validUntil: string;
    readonly validUntilText: string;
    readonly askWhom: string;
  };
  /** Only between parsing and loading: the book replaces it by ordinary tokens. */
  data_block: { readonly name: string; readonly args: Readonly<Record<string, readonly string[]>>; readonly line: number };
}

/**
 * What a token carries, with its type.
 *
 * @throws Error when the token is of another type or carries nothing: a fault of ours, never of a page
 */
export function metaOf<Type extends keyof TokenMeta>(token: Token, type: Type): TokenMeta[Type] {
  if (token.type !== type) throw new Error(`expected a ${type} token, got ${token.type}`);
  if (!token.meta) throw new Error(`a ${type} token without its meta`);
  return token.meta as unknown as TokenMeta[Type];
}

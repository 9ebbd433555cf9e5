import MarkdownIt, { type Token } from "markdown-it";
import type { CalloutKind } from "./callout.ts";
import type { BadgeTone, ContactPart, ExplainedTerm, PageTarget, RuleKind, TokenMeta } from "./tokens.ts";

/**
 * Tokens made by hand, for rules that add to a page and for data blocks. They are what parsing would give, so every
 * renderer takes them; nothing in them is parsed or touched by typography any more.
 */

const tags: Record<string, string> = {
  paragraph: "p", bullet_list: "ul", ordered_list: "ol", list_item: "li",
  table: "table", thead: "thead", tbody: "tbody", tr: "tr", th: "th", td: "td",
  strong: "strong", em: "em", link: "a",
};

/** One token of any type; `tag` follows from the type where HTML has an element for it. */
export function makeToken(type: string, nesting: -1 | 0 | 1, meta?: object): Token {
  const token = new MarkdownIt.Token(type, tags[type.replace(/_(open|close)$/, "")] ?? "", nesting);
  if (meta) token.meta = { ...meta };
  return token;
}

/** A copy of a token with other children; the token itself stays as it is, since books may share it. */
export function withChildren(token: Token, children: Token[]): Token {
  return Object.assign(new MarkdownIt.Token(token.type, token.tag, token.nesting), token, { children });
}

/** An opening token, what it holds, and its closing token, as blocks. */
export function wrap(name: string, content: readonly Token[], meta?: object, closingMeta?: object): Token[] {
  const tokens = [makeToken(`${name}_open`, 1, meta), ...content, makeToken(`${name}_close`, -1, closingMeta)];
  for (const token of [tokens[0], tokens.at(-1)]) if (token) token.block = true;
  return tokens;
}

/** Words of ours. */
export function text(content: string): Token {
  const token = makeToken("text", 0);
  token.content = content;
  return token;
}

/**
 * A value of the organisation, shown exactly as she wrote it.
 *
 * @param path the fact it comes from, when it has one
 */
export function fact(content: string, kind = "text", path?: string): Token {
  const token = makeToken("fact", 0, { kind, ...(path === undefined ? {} : { path }) } satisfies TokenMeta["fact"]);
  token.content = content;
  return token;
}

/** Bold words. */
export const strong = (children: readonly Token[]): Token[] => [makeToken("strong_open", 1), ...children, makeToken("strong_close", -1)];

/** A short verdict in a coloured box: "Mag", "Alleen praktisch", "Mag niet". */
export function badge(tone: BadgeTone, label: string): Token {
  const token = makeToken("badge", 0, { tone } satisfies TokenMeta["badge"]);
  token.content = label;
  return token;
}

/** Words with an explained term in them, and the punctuation that clings to it. */
export function term(content: string, explained: ExplainedTerm): Token {
  const token = makeToken("term", 0, explained);
  token.content = content;
  return token;
}

/** A box to tick with the words behind it: "ja". */
export const option = (label: string): Token[] => [makeToken("option_open", 1), makeToken("tick", 0), text(label), makeToken("option_close", -1)];

/**
 * A link.
 *
 * @param to a page of the handbook, or a full address (https:, mailto:, tel:)
 * @param className for links with a look of their own: "rule-source", "card-link"
 */
export function link(to: PageTarget | string, children: readonly Token[], className?: string): Token[] {
  const open = typeof to === "string" ? makeToken("link_open", 1, {}) : makeToken("link_open", 1, { link: to });
  if (typeof to === "string") open.attrSet("href", to);
  if (className) open.attrSet("class", className);
  return [open, ...children, makeToken("link_close", -1)];
}

/** The text of one block: a paragraph, a cell, a heading. */
export function inline(children: readonly Token[]): Token {
  const token = makeToken("inline", 0);
  token.block = true;
  token.children = [...children];
  return token;
}

/** A paragraph. */
export const paragraph = (children: readonly Token[]): Token[] => wrap("paragraph", [inline(children)]);

/**
 * A heading.
 *
 * @param level 2 to 4; the title of the page is the only 1
 * @param id unique on its page
 */
export function heading(level: number, id: string, children: readonly Token[]): Token[] {
  const tokens = wrap("heading", [inline(children)]);
  for (const token of [tokens[0], tokens.at(-1)]) if (token) token.tag = `h${level}`;
  tokens[0]?.attrSet("id", id);
  return tokens;
}

/** A list; each item is one line of text. */
export function list(items: readonly (readonly Token[])[], ordered = false): Token[] {
  const content = items.flatMap((item) => wrap("list_item", [inline(item)]));
  return wrap(ordered ? "ordered_list" : "bullet_list", content, ordered ? undefined : {});
}

/** What a table shows. */
export interface TableContent {
  /** Names the table for who cannot see it, "Tabel: Wat mag waar"; unique on its page. */
  readonly label: string;
  readonly headers: readonly (readonly Token[])[];
  readonly rows: readonly (readonly (readonly Token[])[])[];
  /** True for a table that only tells which version this is. */
  readonly ofEdition?: true;
}

/** A table with a header row. */
export function table({ label, headers, rows, ofEdition }: TableContent): Token[] {
  const cells = (cell: "th" | "td", contents: readonly (readonly Token[])[]): Token[] => contents.flatMap((children) => wrap(cell, [inline(children)]));
  const head = wrap("thead", wrap("tr", cells("th", headers)));
  const body = wrap("tbody", rows.flatMap(([name = [], ...rest]) => wrap("tr", [...rowName(name), ...cells("td", rest)])));
  return wrap("table", [...head, ...body], { label, ...(ofEdition && { ofEdition }) } satisfies TokenMeta["table_open"]);
}

/** The cell that says what its row is about: who moves down another column hears it with each cell. */
function rowName(children: readonly Token[]): Token[] {
  const meta: TokenMeta["td_open"] = { isRowName: true };
  return wrap("td", [inline(children)], meta, meta);
}

/** One contact: its lines in reading order. */
export type ContactLines = readonly { readonly part: ContactPart; readonly children: readonly Token[] }[];

/** A list of contacts. */
export function contacts(items: readonly ContactLines[]): Token[] {
  const line = ({ part, children }: ContactLines[number]): Token[] =>
    wrap("contact_line", [inline(children)], { part } satisfies TokenMeta["contact_line_open"]);
  return wrap("contacts", items.flatMap((lines) => wrap("contact", lines.flatMap(line))));
}

/** A gathered rule: its sentence and, after it, a link to where it is explained; for whom and where it holds when readers can choose. */
export interface RulesItem {
  readonly sentence: readonly Token[];
  readonly source?: readonly Token[];
  readonly audience?: readonly string[];
  readonly platforms?: readonly string[];
}

/** Rules gathered from other pages. */
export function rules(kind: RuleKind, items: readonly RulesItem[]): Token[] {
  const item = ({ sentence, source, ...holds }: RulesItem): Token[] => {
    const meta = { kind, ...holds } satisfies TokenMeta["rules_item_open"];
    return wrap("rules_item", [inline(source ? [...sentence, text(" "), ...source] : sentence)], meta);
  };
  return wrap("rules", items.flatMap(item), { kind } satisfies TokenMeta["rules_open"]);
}

/** Lists of rules from which a reader may choose. */
export function filteredRules(choices: TokenMeta["rules_filter_open"], lists: readonly Token[]): Token[] {
  return wrap("rules_filter", lists, choices);
}

/** What a card tells of the page it leads to; the note, as an answer with its badge, stands below the summary. */
export interface CardContent {
  readonly to: PageTarget;
  readonly title: string;
  readonly summary: string;
  readonly note?: readonly Token[];
}

/** Cards that each lead to a page. */
export function cards(items: readonly CardContent[]): Token[] {
  const card = ({ to, title, summary, note }: CardContent): Token[] =>
    wrap("card", [inline(link(to, [text(title)], "card-link")), ...paragraph([text(summary)]), ...(note ? paragraph(note) : [])]);
  return wrap("cards", items.flatMap(card));
}

/**
 * What is folded away on a screen behind a few words, and stands open on paper.
 *
 * @param of what it is about, for who hears only those words: other folds on the page have the same
 */
export function fold(title: readonly Token[], content: readonly Token[], of: string): Token[] {
  return wrap("fold", [...wrap("fold_title", [inline(title)], undefined, { of } satisfies TokenMeta["fold_title_close"]), ...content]);
}

/** Points to tick off or to choose from, each with its box. */
export function ticks(items: readonly (readonly Token[])[]): Token[] {
  return wrap("bullet_list", items.flatMap((item) => wrap("list_item", [inline([makeToken("tick", 0), ...item])])), { ticks: true });
}

/** Words with room behind them to write. */
export function fillIn(label: string, lines = 1): Token[] {
  const tokens = wrap("fill", [inline([text(label)])], { lines } satisfies TokenMeta["fill_open"]);
  const close = tokens.at(-1);
  if (close) close.meta = { lines };
  return tokens;
}

/** A panel with a title of its own. */
export function callout(kind: CalloutKind, title: readonly Token[], content: readonly Token[]): Token[] {
  return wrap("callout", [...wrap("callout_title", [inline(title)], { kind }), ...content], { kind });
}

/** Terms with their meaning, or questions with their answer. With an id pages can lead to one. */
export function terms(items: readonly { readonly id?: string; readonly term: readonly Token[]; readonly meaning: readonly Token[] }[]): Token[] {
  return wrap("terms", items.flatMap(({ id, term: word, meaning }) => [
    ...wrap("terms_term", [inline(word)], { ...(id !== undefined && { id }) } satisfies TokenMeta["terms_term_open"]),
    ...wrap("terms_meaning", [inline(meaning)]),
  ]));
}

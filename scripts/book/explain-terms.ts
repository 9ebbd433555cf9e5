import type { Token } from "markdown-it";
import type { GlossaryTerm } from "../../data/glossary.ts";
import { term, text, withChildren } from "../markdown/build-tokens.ts";
import { withCapital } from "../markdown/sentence.ts";
import { slugify } from "../markdown/slug.ts";
import type { ExplainedTerm } from "../markdown/tokens.ts";
import type { Book, BookPage } from "./book.ts";
import { type FoundTerm, glossaryOf, type TermFinder, termFinder } from "./glossary.ts";

/**
 * Marks in the running text of each page the first place of every term of the glossary. Pages that are read from a small sheet,
 * or written in the easiest words, explain what they say themselves and are left alone.
 *
 * @param book complete, its data blocks filled in
 * @returns the same book with `term` tokens; the tokens it was given are left as they are
 */
export function explainTerms(book: Book): Book {
  const find = termFinder(glossaryOf(book.organisation));
  const pages = [...book.pages].map(([path, page]): [string, BookPage] => [path, isExplained(page) ? explainPage(book, page, find) : page]);
  return { ...book, pages: new Map(pages) };
}

function isExplained({ data }: BookPage): boolean {
  const { kind, print, layer } = data;
  const isSmall = print !== undefined && print.format !== "a4";
  return kind !== "search" && layer !== "easy" && !isSmall;
}

/** Blocks whose text is no running text: to scan, to say or write down word for word, or to act on in an emergency. */
const silentBlocks: ReadonlySet<string> = new Set([
  "heading", "table", "blockquote", "callout_title", "situations", "fill", "contacts", "rules", "cards", "terms", "pictogram", "signatures", "aid",
]);
const silentCallouts: ReadonlySet<string> = new Set(["say", "emergency", "teach-back"]);

function isSilent({ type, meta }: Token): boolean {
  if (type === "callout_open") return silentCallouts.has(String(meta?.["kind"]));
  if (type === "bullet_list_open") return meta?.["ticks"] === true;
  return type.endsWith("_open") && silentBlocks.has(type.slice(0, -"_open".length));
}

function explainPage(book: Book, page: BookPage, find: TermFinder): BookPage {
  const told = new Set<GlossaryTerm>();
  const explain = (found: FoundTerm): ExplainedTerm | undefined => {
    if (told.has(found.entry)) return undefined;
    told.add(found.entry);
    return explained(book, page, found);
  };
  let silentDepth = 0;
  const tokens = page.tokens.map((token) => {
    if (silentDepth > 0 || isSilent(token)) silentDepth += token.nesting;
    return silentDepth === 0 && token.type === "inline" ? withTerms(token, find, explain) : token;
  });
  return told.size === 0 ? page : { ...page, tokens };
}

type Explain = (found: FoundTerm) => ExplainedTerm | undefined;

/** Words that lead somewhere or are to be ticked off already do something when a reader touches them. */
const touchable: ReadonlySet<string> = new Set(["link", "option"]);

/** The text of a block with its terms marked, as a token of its own: other pages may hold the same one. */
function withTerms(inline: Token, find: TermFinder, explain: Explain): Token {
  let touchableDepth = 0;
  const children = (inline.children ?? []).flatMap((token) => {
    if (touchable.has(token.type.replace(/_(open|close)$/, ""))) touchableDepth += token.nesting;
    return token.type === "text" && touchableDepth === 0 ? splitText(token, find(token.content), explain) : [token];
  });
  return withChildren(inline, children);
}

function splitText(token: Token, found: readonly FoundTerm[], explain: Explain): Token[] {
  const parts: Token[] = [];
  let done = 0;
  for (const place of found) {
    const explanation = explain(place);
    if (!explanation) continue;
    const { start, end } = withPunctuation(token.content, place);
    parts.push(text(token.content.slice(done, start)), term(token.content.slice(start, end), explanation));
    done = end;
  }
  return parts.length === 0 ? [token] : [...parts, text(token.content.slice(done))].filter(({ content }) => content !== "");
}

/** A word with the brackets, quotes and stops around it: on a screen a line may break at a button, but not between these. */
function withPunctuation(content: string, { at, word }: FoundTerm): { start: number; end: number } {
  const before = /[(“‘]*$/.exec(content.slice(0, at))?.[0].length ?? 0;
  const after = /^[)”’.,;:!?…]*/.exec(content.slice(at + word.length))?.[0].length ?? 0;
  return { start: at - before, end: at + word.length + after };
}

function explained(book: Book, page: BookPage, { entry, word }: FoundTerm): ExplainedTerm {
  const more = moreOf(book, page, entry);
  return { word, term: withCapital(entry.term), meaning: entry.meaning, id: `uitleg-${slugify(entry.term)}`, ...(more ? { more } : {}) };
}

function moreOf(book: Book, page: BookPage, { more }: GlossaryTerm): ExplainedTerm["more"] {
  const target = more === undefined ? undefined : pageTarget(book, more);
  return target && target.to.path !== page.path ? target : undefined;
}

/**
 * The page a term leads to, with its title. An organisation may have a page of her own in its place, without that heading; then
 * the page itself has to do.
 *
 * @param more site path with or without an id, "/wat-nu/#datalek"
 * @returns nothing when the book has no such page
 */
export function pageTarget(book: Book, more: string): ExplainedTerm["more"] {
  const [path = "", anchor] = more.split("#");
  const page = book.pages.get(path);
  if (!page) return undefined;
  const known = anchor !== undefined && page.headings.some(({ id }) => id === anchor);
  return { to: { path, line: 1, ...(known ? { anchor } : {}) }, title: page.navTitle };
}

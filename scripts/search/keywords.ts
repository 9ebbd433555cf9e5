import { clientWords, synonyms } from "../../data/search/synonyms.ts";
import { compoundParts } from "./compound-parts.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";

/** What the words of a page are taken from. */
export interface KeywordSource {
  /** What the page is about: title and summary. */
  readonly subject: string;
  /** What its parts are about: the headings. */
  readonly parts: string;
  /** Everything it says. */
  readonly text: string;
  /** The officer's own keywords (front matter). */
  readonly own: readonly string[];
}

/** Words a page is found by though it does not say them. */
export interface Keywords {
  /** For what the page is about. */
  readonly strong: readonly string[];
  /** For what a part of it is about. */
  readonly parts: readonly string[];
  /** For what it mentions. */
  readonly weak: readonly string[];
}

/** A subject that is mentioned less often than this is passing by. */
const mentions = 2;

/**
 * The words readers type and pages do not say: everyday words, and the last parts of compounds.
 *
 * @param client what this organisation calls a client, singular
 * @param vocabulary every word of the whole handbook, see compoundParts
 */
export function keywordsOf(source: KeywordSource, client: string, vocabulary: ReadonlySet<string>): Keywords {
  const text = searchText(source.text);
  const own = searchText(source.own.join("\n"));
  const about = (said: string) => [
    ...synonyms.filter(({ means }) => means.some((term) => count(said, term) > 0)).flatMap(({ everyday }) => everyday),
    ...compoundParts(said, vocabulary),
  ];
  const mentioned = synonyms.filter(({ means }) => means.some((term) => count(text, term) >= mentions || count(own, term) > 0));
  const clients = count(text, client) > 0 ? clientWords : [];
  const strong = unique([...source.own, ...about(searchText(source.subject))]);
  const parts = unique(about(searchText(source.parts))).filter((word) => !strong.includes(word));
  const weak = unique([...mentioned.flatMap(({ everyday }) => everyday), ...compoundParts(text, vocabulary), ...clients]);
  return { strong, parts, weak: weak.filter((word) => !strong.includes(word) && !parts.includes(word)) };
}

/** How often a term stands in a text, counted from the beginning of a word. */
function count(text: string, term: string): number {
  return text.split(searchText(term).trimEnd()).length - 1;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

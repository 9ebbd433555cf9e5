import { compoundHeads, notCompounds, notFirstParts, shortFirstParts } from "../../data/search/compound-heads.ts";
import { searchText } from "./search-text.ts";

/** Longest first: "appinstellingen" ends in "instellingen", not in "len". */
const heads = [...compoundHeads].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
const exceptions = new Set<string>(notCompounds);
const shortParts = new Set<string>(shortFirstParts);
const prefixes = new Set<string>(notFirstParts);

/** A plural or diminutive behind the head: formulieren, lekken, kaartje, foto's. */
const endings = ["", "en", "s", "tje", "tjes", "je", "jes"];

/**
 * The last parts of the compounds in a text: "toestemmingsformulier" gives "formulier".
 *
 * A word is split only when its first part is a word in its own right, by itself or with a linking -s-, -e- or -en-:
 * one that stands in the handbook, or a known short one. That keeps "verplicht" and "bericht" whole.
 *
 * @param text as searchText gives it
 * @param vocabulary every word of the whole handbook
 * @returns heads in alphabetical order, each once
 */
export function compoundParts(text: string, vocabulary: ReadonlySet<string>): string[] {
  const words = new Set(text.trim().split(" "));
  const found = [...words].flatMap((word) => headOf(word, vocabulary) ?? []);
  return [...new Set(found)].sort();
}

function headOf(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (word.length < 6 || exceptions.has(word)) return undefined;
  return heads.find((head) =>
    firstParts(word, head).some((first) => isWord(first, vocabulary)));
}

/** What may stand before the head in this word; nothing when it does not end in the head. */
function firstParts(word: string, head: string): string[] {
  return endings
    .map((ending) => plural(head, ending))
    .filter((end) => word.length > end.length && word.endsWith(end))
    .map((end) => word.slice(0, -end.length));
}

/** "lek" doubles its last letter in the plural: lekken. */
function plural(head: string, ending: string): string {
  const doubles = ending === "en" && /[^aeiou][aeiou][bdfgklmnprst]$/.test(head);
  return doubles ? `${head}${head.at(-1)}${ending}` : head + ending;
}

function isWord(first: string, vocabulary: ReadonlySet<string>): boolean {
  return [first, ...["s", "e", "en", "n"].filter((link) => first.endsWith(link)).map((link) => first.slice(0, -link.length))]
    .some((part) => shortParts.has(part) || (part.length >= 4 && vocabulary.has(part) && !prefixes.has(part)));
}

/** Every word of a number of texts. */
export function compoundVocabulary(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => searchText(text).trim().split(" ")));
}

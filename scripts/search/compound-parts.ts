import { compoundHeads, notCompounds, notFirstParts, shortFirstParts } from "../../data/search/compound-heads.ts";
import { searchText } from "../../layouts/assets/js/search-words.js";

/** Plurals and diminutives of the heads: formulieren, lekken, kaartje, fotos. */
const endings = ["", "en", "s", "tje", "tjes", "je", "jes"];

/** Every form a head can have at the end of a word, with the head it is a form of. */
const heads: ReadonlyMap<string, string> = new Map(compoundHeads.flatMap((head) => endings.map((ending) => [formOf(head, ending), head] as const)));

const exceptions = new Set<string>(notCompounds);
const shortParts = new Set<string>(shortFirstParts);
const prefixes = new Set<string>(notFirstParts);

/**
 * The last parts of the compounds in a text: "toestemmingsformulier" gives "formulier".
 *
 * A word is split only when its first part is a word in its own right, by itself or with a linking -s-, -e- or -en-:
 * one that stands in the handbook, or a known short one. That keeps "verplicht" and "bericht" whole.
 *
 * @param text as searchText gives it
 * @param vocabulary every word of the whole handbook, from compoundVocabulary
 * @returns heads in alphabetical order, each once
 */
export function compoundParts(text: string, vocabulary: ReadonlySet<string>): string[] {
  const words = new Set(text.trim().split(" "));
  const found = [...words].flatMap((word) => headOf(word, vocabulary) ?? []);
  return [...new Set(found)].sort();
}

/** The longest head goes first: "appinstellingen" ends in "instellingen", not in "len". */
function headOf(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (word.length < 6 || exceptions.has(word)) return undefined;
  for (let cut = 2; cut < word.length - 1; cut++) {
    const head = heads.get(word.slice(cut));
    if (head && isWord(word.slice(0, cut), vocabulary)) return head;
  }
  return undefined;
}

/** "lek" doubles its last letter in the plural: lekken. */
function formOf(head: string, ending: string): string {
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

import { dutchByNow, english } from "../../data/language/english.ts";

/**
 * Letters that Dutch spelling does not put together by itself: a sh at an end, ck, ph, ght, a y that is no ij, ead. Many English words
 * have them, few Dutch ones; they find what a list cannot foresee.
 */
const unDutch = /^sh|sh$|sh(?:ing|ot|irt|ar)|ck|ph|ght|y|wh|iew|tch|ea[dkmt]|oa[dmt]|ake$|uenc|laim/;

const decided: ReadonlySet<string> = new Set(english.flatMap((phrase) => [phrase, ...phrase.split(" ")]));

/** Small words in a name: Stop it Now. */
const inNames: ReadonlySet<string> = new Set(["it"]);

/**
 * Whether somebody still has to decide if a word is English or Dutch by now: it has an English look, or Dutch dictionaries do not know
 * it, and it is in no list of data/language/english.ts.
 *
 * @param isKnown whether the Dutch dictionary has it
 */
export function isUndecided(word: string, isKnown: boolean): boolean {
  if (word !== word.toLowerCase() || inNames.has(word)) return false;
  const looksEnglish = !isKnown || unDutch.test(word);
  return looksEnglish && !decided.has(word) && !dutchByNow.some((dutch) => word.includes(dutch));
}

import type { Problem } from "../report/problem.ts";
import type { Passage } from "./passages.ts";

/** What knows how words are spelled. */
export interface Dictionary {
  /** Whether a word exists in this form, capitals and accents counted; apostrophes are straight. */
  has(word: string): boolean;
  /** Words that look like it, the nearest first. */
  near(word: string): readonly string[];
}

/** A warning for each word that is not in the dictionary, once a line. Facts, code and addresses are left alone. */
export function checkSpelling(file: string, passages: readonly Passage[], dictionary: Dictionary): Problem[] {
  const found = passages.flatMap(({ own, pieces }) => (own ? pieces.filter(({ verbatim }) => !verbatim) : []))
    .flatMap(({ text, line }) => wordsIn(text).filter((word) => !isKnown(word, dictionary)).map((word) => ({ word, line })));
  const once = new Map(found.map((place) => [`${place.line} ${place.word}`, place]));
  return [...once.values()].map(({ word, line }) => unknownWord(file, word, line, dictionary));
}

/** Addresses, and names that are parted by points: files, fields. */
const address = /\S+@\S+|https?:\S+|(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}-]+(?:\.\p{L}[\p{L}\p{N}-]+)+(?:\/\S*)?/giu;

/** Half a word, of which the rest follows later: "groeps- of familieapp". */
const half = /[\p{L}\p{N}]+-(?![\p{L}\p{N}])/gu;

/** The words of a text as a dictionary writes them: straight apostrophes, no quotes around them. */
export function wordsIn(text: string): string[] {
  const plain = text.replace(address, " ").replace(half, " ").replace(/[’‘]/g, "'");
  return [...plain.matchAll(/'?[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*'?/gu)].flatMap(([found]) => withoutQuotes(found)).filter((word) => /\p{L}/u.test(word));
}

/** An apostrophe at an end belongs to the word in 's avonds and in foto's, and is a quote elsewhere. */
function withoutQuotes(found: string): string {
  const start = /^'(?:s|t|n|k|m)$/u.test(found) ? found : found.replace(/^'/, "");
  return start.replace(/'$/, "");
}

/** A capital at the start of a sentence is not part of the word. Of words joined by a hyphen, each may be known. */
function isKnown(word: string, dictionary: Dictionary): boolean {
  if (/^\p{N}/u.test(word) || has(word, dictionary)) return true;
  const parts = word.split("-");
  return parts.length > 1 && parts.every((part) => part === "" || /^\p{N}+$/u.test(part) || has(part, dictionary));
}

function has(word: string, dictionary: Dictionary): boolean {
  const small = word.slice(0, 1).toLowerCase() + word.slice(1);
  return dictionary.has(word) || dictionary.has(small) || dictionary.has(word.toLowerCase().replace(/^ij/, "ij"));
}

function unknownWord(file: string, word: string, line: number | undefined, dictionary: Dictionary): Problem {
  const near = dictionary.near(word);
  return {
    level: "warning",
    code: "spelling",
    file,
    line,
    what: `“${word}” staat niet in het woordenboek.`,
    todo: near.length > 0 ? `Bedoel je ${near.map((other) => `“${other}”`).join(" of ")}?` : "Kijk of het woord goed geschreven is.",
  };
}

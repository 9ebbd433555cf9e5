import { startsSentence } from "../markdown/sentence.ts";
import type { Passage, Piece } from "./passages.ts";

/** One sentence, or the words of a block that is no sentence: a heading, a short point of a list. */
export interface Sentence {
  readonly text: string;
  /** Number of words in it; a fact is one, for people read a name as a whole. */
  readonly words: number;
  /** Line of the file on which it starts. */
  readonly line: number | undefined;
  /** True when it starts with a fact, which has the capital the organisation gave it. */
  readonly startsWithFact: boolean;
}

/** The sentences of a passage. A sentence between quotes inside another one, ‘Dank je!’ zei hij, is part of it. */
export function sentencesOf(passage: Passage): Sentence[] {
  const { text, counted, lines, verbatim } = unfold(passage.pieces);
  const starts = startsIn(text);
  return starts.flatMap((start, index) => {
    const sentence = text.slice(start, starts[index + 1]).trim();
    const words = countWords(counted.slice(start, starts[index + 1]));
    return words === 0 ? [] : [{ text: sentence, words, line: lines[start], startsWithFact: verbatim[start] ?? false }];
  });
}

/** The number of words in a text: what stands between spaces and holds a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Unfolded {
  readonly text: string;
  /** The same text, in which a fact has no spaces. */
  readonly counted: string;
  /** For each character the line it stands on, and whether it belongs to a fact. */
  readonly lines: readonly (number | undefined)[];
  readonly verbatim: readonly boolean[];
}

/** The characters of a passage. */
function unfold(pieces: readonly Piece[]): Unfolded {
  const spaced = pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("\u00a0", " ") }));
  return {
    text: spaced.map(({ text }) => text).join(""),
    counted: spaced.map(({ text, verbatim }) => (verbatim ? text.replaceAll(" ", "_") : text)).join(""),
    lines: spaced.flatMap(({ text, line }) => Array<number | undefined>(text.length).fill(line)),
    verbatim: spaced.flatMap(({ text, verbatim }) => Array<boolean>(text.length).fill(verbatim)),
  };
}

/** Where sentences start: at a word after the end of a sentence, except a small letter after a closing quote or an ellipsis. */
function startsIn(text: string): number[] {
  const starts = [text.search(/\S/)];
  for (const { index, 0: gap } of text.matchAll(/(?<=[.!?…]["'”’)]?)\s+(?=\S)/gu)) {
    const start = index + gap.length;
    const open = /["'”’)…]$/.test(text.slice(0, index));
    const small = /^[\s"'“‘(]*\p{Ll}/u.test(text.slice(start));
    if (startsSentence(text.slice(Math.max(0, start - 40), start)) && !(open && small)) starts.push(start);
  }
  return starts.filter((start) => start >= 0);
}

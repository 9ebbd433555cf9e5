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
export function sentencesOf({ pieces }: Pick<Passage, "pieces">): Sentence[] {
  const spaced = pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("\u00a0", " ") }));
  const text = spaced.map((piece) => piece.text).join("");
  // The same text, in which a fact has no spaces.
  const counted = spaced.map((piece) => (piece.verbatim ? piece.text.replaceAll(" ", "_") : piece.text)).join("");
  const starts = startsIn(text);
  return starts.flatMap((start, index) => {
    const words = countWords(counted.slice(start, starts[index + 1]));
    if (words === 0) return [];
    const piece = pieceAt(spaced, start);
    return [{ text: text.slice(start, starts[index + 1]).trim(), words, line: piece?.line, startsWithFact: piece?.verbatim ?? false }];
  });
}

/** The number of words in a text: what stands between spaces and holds a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The piece that holds the character at this place in the passage. */
function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let end = 0;
  return pieces.find(({ text }) => (end += text.length) > index);
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

import { mixedWordsIn } from "../../data/schema/mixed-scripts.ts";
import type { Problem } from "../report/problem.ts";
import { shown } from "../report/shown.ts";

/** No Dutch word comes near; what is longer is a slip, or a code that nobody reads. */
const longest = 100;

const tooLong = new RegExp(`[\\p{L}\\p{N}\\p{M}]{${longest + 1},}`, "gu");

/**
 * Warns for words that look right in an editor and are not: with letters of two alphabets in them, so that search does not find
 * them, and those without an end, which run off a narrow screen or are cut there in the middle.
 *
 * @param text whole file
 * @param file path for messages
 */
export function checkStrangeWords(text: string, file: string): Problem[] {
  return text.split("\n").flatMap((line, index) => [
    ...mixedWordsIn(line).map((word) => mixed(word, file, index + 1)),
    ...(line.match(tooLong) ?? []).map((word) => endless(word, file, index + 1)),
  ]);
}

function mixed(word: string, file: string, line: number): Problem {
  return {
    level: "warning",
    code: "B07",
    file,
    line,
    what: `In het woord “${shown(word)}” staan letters uit verschillende alfabetten door elkaar.`,
    why: "Zo’n letter ziet er hetzelfde uit als een gewone, maar wie op het woord zoekt, vindt niets.",
    todo: "Typ het woord opnieuw.",
  };
}

function endless(word: string, file: string, line: number): Problem {
  return {
    level: "warning",
    code: "C23",
    file,
    line,
    what: `Hier staat een woord van ${word.length} tekens: “${shown(word)}”`,
    why: "Op een telefoon en op papier breekt zo’n woord op een plek die niemand koos.",
    todo: "Kijk of er spaties zijn weggevallen.",
  };
}

import { avoidWords, type AvoidWord } from "../../data/avoid-words.ts";
import type { Problem } from "../report/problem.ts";
import type { PageText } from "./page-text.ts";
import type { Passage } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";
import { type WritingLayer, writingLayerOf } from "./writing-contract.ts";

/** A warning for each difficult word, with the better one; in easy text for each abbreviation too. */
export function checkAvoidedWords({ file, data, passages }: PageText): Problem[] {
  const layer = writingLayerOf(data);
  const own = passages.filter((passage) => passage.own);
  return [...own.flatMap((passage) => difficultWords(file, passage, layer)), ...(layer === "easy" ? own.flatMap((passage) => abbreviations(file, passage)) : [])];
}

interface Search {
  readonly pattern: RegExp;
  readonly better: string;
  readonly layers: AvoidWord["layers"];
}

/** One search for each entry. A word ends where a letter could follow but does not; "bijv." ends with its own full stop. */
const searches: readonly Search[] = avoidWords.map(({ avoid, better, layers }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${avoid.map((word) => word.replaceAll(".", "\\.")).join("|")})(?![\\p{L}\\p{N}])`, "giu"),
  better,
  layers,
}));

function difficultWords(file: string, passage: Passage, layer: WritingLayer): Problem[] {
  const fitting = searches.filter(({ layers }) => layers === undefined || layers.includes(layer));
  return sentencesOf({ ...passage, pieces: passage.pieces.filter(({ verbatim }) => !verbatim) }).flatMap(({ text, line }) =>
    fitting.flatMap(({ pattern, better }) => [...text.matchAll(pattern)].map((match) => ({ match, better })))
      .sort((one, other) => one.match.index - other.match.index)
      .map(({ match: [word], better }): Problem => ({
        level: "warning",
        code: "avoid-word",
        file,
        line,
        what: `“${word}” is een lastig woord.`,
        todo: `Beter: ${better}.`,
      })));
}

/** Two capitals or more in one word: AVG, LVB. */
function abbreviations(file: string, passage: Passage): Problem[] {
  return passage.pieces.filter(({ verbatim }) => !verbatim).flatMap(({ text, line }) =>
    [...text.matchAll(/\b\p{Lu}{2,}\b/gu)].map(([word]): Problem => ({
      level: "warning",
      code: "abbreviation",
      file,
      line,
      what: `“${word}” is een afkorting.`,
      why: "In een makkelijke tekst staan geen afkortingen.",
      todo: "Schrijf het voluit, of zeg wat het is.",
    })));
}

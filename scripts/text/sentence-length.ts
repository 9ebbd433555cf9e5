import type { Problem } from "../report/problem.ts";
import type { PageText } from "./page-text.ts";
import type { Passage, PassageKind } from "./passages.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type WritingLayer, writingContract, writingLayerOf } from "./writing-contract.ts";

/** What the sentences of a page measure. */
export interface TextMeasures {
  readonly layer: WritingLayer;
  /** All words of the page, headings and tables too. */
  readonly words: number;
  /** Number of sentences in running text. */
  readonly sentences: number;
  /** Words in such a sentence, on average; 0 without any. */
  readonly mean: number;
  /** Words in the longest of all. */
  readonly longest: number;
}

/** On fewer sentences than this an average says little. */
const enough = 10;

/** Text that runs on from sentence to sentence. Headings, labels and cells are read at a glance, and only may not be too long. */
const running: ReadonlySet<PassageKind> = new Set(["summary", "paragraph", "item"]);

/** Measures a page; it gives no verdict. */
export function measureText({ data, passages }: PageText): TextMeasures {
  const own = passages.filter((passage) => passage.own);
  const all = own.flatMap(sentencesOf);
  const whole = own.filter(({ kind }) => running.has(kind)).flatMap(sentencesOf).filter(isWhole);
  return {
    layer: writingLayerOf(data),
    words: sum(all),
    sentences: whole.length,
    mean: whole.length === 0 ? 0 : sum(whole) / whole.length,
    longest: Math.max(0, ...all.map(({ words }) => words)),
  };
}

/** A warning for each sentence that is too long for the readers of the page, and one if the page as a whole is. */
export function checkSentenceLength(page: PageText): Problem[] {
  const { layer, mean, sentences } = measureText(page);
  const limits = writingContract[layer];
  const long = page.passages.filter(({ own }) => own).flatMap((passage) => longSentences(page.file, passage, limits.longest));
  if (sentences < enough || mean <= limits.mean) return long;
  return [...long, {
    level: "warning",
    code: "mean-sentence",
    file: page.file,
    what: `De zinnen op deze pagina tellen gemiddeld ${mean.toFixed(1).replace(".", ",")} woorden.`,
    why: `Voor ${limits.name} houden we ${limits.mean} aan.`,
    todo: "Maak van lange zinnen er twee, of laat woorden weg.",
  }];
}

function longSentences(file: string, passage: Passage, longest: number): Problem[] {
  return sentencesOf(passage).filter(({ words }) => words > longest).map(({ text, words, line }) => ({
    level: "warning",
    code: "long-sentence",
    file,
    line,
    what: `Deze zin telt ${words} woorden: “${text}”`,
    why: `Meer dan ${longest} woorden lezen hier moeilijk.`,
    todo: "Maak er twee zinnen van, of een lijstje.",
  }));
}

/** Points of a list need not be sentences; those that are end like one. */
function isWhole({ text }: Sentence): boolean {
  return /[.!?…]["'”’)]*$/.test(text);
}

const sum = (sentences: readonly Sentence[]): number => sentences.reduce((total, { words }) => total + words, 0);

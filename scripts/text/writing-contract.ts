import type { PageKind } from "../../data/schema/page.ts";

/** How long the sentences of a page may be. */
export interface SentenceLimits {
  /** How a message names pages of this kind. */
  readonly name: string;
  /** Words in a sentence, on average over the page. */
  readonly mean: number;
  /** Words in the longest sentence. */
  readonly longest: number;
}

/**
 * The writing contract of the handbook, for each kind of reader. Long sentences are hard for everybody who reads with
 * effort; what such a number cannot do is prove that a text has a certain language level. That "B1" can be measured is
 * doubted by the ones who know (https://www.communicatierijk.nl/vakkennis/taalkompas), so no message of ours claims it.
 */
export const writingContract = {
  page: { name: "een pagina van het handboek", mean: 13, longest: 22 },
  handout: { name: "een handout", mean: 10, longest: 15 },
  youth: { name: "een tekst voor jongeren", mean: 10, longest: 15 },
  easy: { name: "een makkelijke tekst", mean: 7, longest: 11 },
} as const satisfies Record<string, SentenceLimits>;

export type WritingLayer = keyof typeof writingContract;

/** What of a page decides which part of the contract it is under. */
export interface ContractPage {
  readonly kind: PageKind;
  readonly layer?: "standard" | "easy" | "youth";
}

/** The part of the contract that a page is under. */
export function writingLayerOf({ kind, layer = "standard" }: ContractPage): WritingLayer {
  if (layer !== "standard") return layer;
  return kind === "handout" ? "handout" : "page";
}

import type { TextEngine } from "./search-query.js";

/** What the build writes to search-index/text.js: of each page its parts, as id of the heading (empty above the first), heading, text. */
export type TextIndex = readonly {
  readonly path: string;
  readonly parts: readonly (readonly [string, string, string])[];
}[];

export function textEngine(MiniSearch: unknown, data: TextIndex): TextEngine;

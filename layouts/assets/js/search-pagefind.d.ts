import type { PageIndex, TextEngine } from "./search-query.js";

/** Pagefind's own module, as far as it is used. */
export interface Pagefind {
  options(options: { basePath?: string; ranking: object }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly raw_url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
  readonly sub_results: readonly { readonly title: string; readonly anchor?: { readonly id: string } }[];
}

export const ranking: object;
export function pagefindEngine(pagefind: Pagefind, data: Pick<PageIndex, "pages">): TextEngine;
export function find(pagefind: Pagefind, words: readonly string[]): Promise<PagefindResult[]>;

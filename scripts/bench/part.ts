import type { Report } from "./report.ts";

/** What every part of the bench is given. */
export interface BenchOptions {
  /** Folder of a built site to measure. */
  readonly site: string;
  /** How many times to measure what takes time. */
  readonly runs: number;
}

/** One part of the bench: measures, and returns what it found. */
export type Part = (options: BenchOptions) => Promise<Report>;

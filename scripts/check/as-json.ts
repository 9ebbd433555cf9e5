import { byPlace } from "../report/by-place.ts";
import type { Problem } from "../report/problem.ts";
import type { CheckResult } from "./check-organisation.ts";

/** What `npm run check -- --json` prints. Fields may be added; none is renamed or taken away within a major version. */
export interface CheckJson {
  /** Name of the organisation; null while its file cannot be read. */
  readonly organisation: string | null;
  /** The day that dates were compared with, "2026-11-21". */
  readonly on: string;
  readonly counts: Readonly<Record<Problem["level"], number>>;
  readonly problems: readonly ProblemJson[];
}

/** One problem; what is not known is null, so that every problem has the same fields. */
export interface ProblemJson {
  readonly level: Problem["level"];
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly field: string | null;
  readonly what: string;
  readonly why: string | null;
  readonly todo: string;
  readonly allowed: readonly string[];
}

/** The outcome of a check for programs, in the order of the report for people. */
export function asJson({ name, problems }: CheckResult, on: string): CheckJson {
  return {
    organisation: name ?? null,
    on,
    counts: countsOf(problems),
    problems: problems.map(problemJson).sort(byPlace),
  };
}

/** How many problems of each level. */
export function countsOf(problems: readonly Problem[]): Record<Problem["level"], number> {
  const count = (wanted: Problem["level"]): number => problems.filter(({ level }) => level === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** A problem as programs get it. */
export function problemJson({ level, code, file, line, field, what, why, todo, allowed }: Problem): ProblemJson {
  return { level, code, file, line: line ?? null, field: field ?? null, what, why: why ?? null, todo, allowed: allowed ?? [] };
}

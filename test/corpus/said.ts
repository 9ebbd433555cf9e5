import { formatReport } from "../../scripts/report/report.ts";
import { type Problem, ProblemsError } from "../../scripts/report/problem.ts";

/** One thing an officer does: the row of the corpus it belongs to, in words, and what comes of it. */
export type Row<Input> = readonly [id: string, officer: string, input: Input];

/** Longer lists of what is allowed are cut off here: that they are complete is tested elsewhere. */
const longest = 160;

/**
 * What each row is answered with, just as an officer reads it but for empty lines and the count at the end; "goed" when there
 * is nothing to say.
 *
 * @param problemsOf what is found of an input; its remarks for information do not count
 */
export async function said<Input>(rows: readonly Row<Input>[], problemsOf: (input: Input) => Promise<readonly Problem[]>): Promise<string> {
  const parts: string[] = [];
  for (const [id, officer, input] of rows) {
    const problems = (await problemsOf(input)).filter(({ level }) => level !== "info");
    const lines = formatReport(problems).split("\n").filter((line) => line.trim() !== "").slice(0, -1);
    parts.push(`${id} ${officer}`, ...(lines.length === 0 ? ["  goed"] : lines.map(cut)), "");
  }
  return parts.join("\n");
}

function cut(line: string): string {
  return line.trim().startsWith("Toegestaan:") && line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** What stood in the way of something, when that was the officer's doing. */
export function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  throw error;
}

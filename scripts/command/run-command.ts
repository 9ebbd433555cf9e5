import { formatReport } from "../report/report.ts";
import { exitCode, ProblemsError } from "../report/problem.ts";
import type { Problem } from "../report/problem.ts";
import { machineProblem } from "./machine-error.ts";

/** True when the terminal shows colours and its owner does not object (https://no-color.org). */
export const color = process.stdout.isTTY && !process.env["NO_COLOR"];

/** Prints a report of problems, with an empty line before it; nothing when there are none. */
export function printReport(problems: readonly Problem[]): void {
  const report = formatReport(problems, { color });
  if (report) console.log(`\n${report}`);
}

/**
 * Runs a command from the terminal and ends the process with the exit code that belongs to how it went. What an officer can
 * mend is told in Dutch; a fault of ours says so, with its details only on request. Ctrl-C ends it with 130.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  // What goes wrong where nobody waits for it, such as in a stream, is told in the same words and not with a trace.
  process.once("uncaughtException", (error) => process.exit(report(error)));
  try {
    await command();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Tells what went wrong; returns the exit code. */
export function report(error: unknown): number {
  const known = error instanceof ProblemsError ? error : machineProblem(error, process.cwd());
  if (known) {
    printReport(known.problems);
    return known.exitCode;
  }
  console.error("\nEr ging iets mis in Leidraad zelf; het ligt niet aan wat jij hebt ingevuld. Aan een vorige site is niets veranderd.");
  console.error(`Meld het bij de makers van Leidraad, met deze regel erbij: ${firstLine(error)}`);
  if (process.env["LEIDRAAD_DEBUG"]) console.error(error);
  else console.error("Alle bijzonderheden zien? Draai de opdracht nog eens met LEIDRAAD_DEBUG=1 ervoor.");
  return exitCode.internal;
}

/** The deepest cause says most: the outer ones tell which template was being made. */
function firstLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = (error as Error & { originalError?: unknown }).originalError ?? error.cause;
  const own = error.message.split("\n")[0] ?? "";
  return cause instanceof Error && cause.message !== error.message ? `${own} — ${firstLine(cause)}` : own;
}

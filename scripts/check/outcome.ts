import { dutchDate, isCalendarDate } from "../../data/schema/dates.ts";
import { today } from "../command/today.ts";
import { exitCode, ProblemsError } from "../report/problem.ts";
import { formatReport, type ReportOptions } from "../report/report.ts";
import type { CheckResult } from "./check-organisation.ts";

/**
 * The day to check for.
 *
 * @param given what was typed, "2027-01-01"; today when nothing was
 * @throws ProblemsError for what is no date
 */
export function dayOf(given: string | undefined): string {
  if (given === undefined) return today();
  if (isCalendarDate(given)) return given;
  throw new ProblemsError([{
    level: "error",
    code: "opdracht",
    file: "npm run check",
    what: `“${given}” is geen bestaande datum.`,
    todo: "Schrijf jaar, maand, dag: --on 2027-01-01",
  }]);
}

/** The outcome of a check for the officer who asked for it. */
export function reportOf({ name, problems }: CheckResult, on: string, options: ReportOptions): string {
  const checked = name === undefined ? "" : `Gecontroleerd: ${name}, op ${dutchDate(on)}.`;
  const report = problems.length === 0 ? "Alles is in orde." : formatReport(problems, options);
  return [checked, report, verdict(problems)].filter(Boolean).join("\n\n");
}

/** What it means for the site, in one sentence: the colours of a report say nothing to whoever does not see them. */
function verdict(problems: CheckResult["problems"]): string {
  if (problems.length === 0) return "";
  if (problems.some(({ level }) => level === "error")) return "Los eerst de fouten op: zolang die er zijn, kan de site niet worden gemaakt.";
  if (problems.some(({ level }) => level === "warning")) return "De site kan worden gemaakt. Kijk eerst naar de waarschuwingen.";
  return "De site kan worden gemaakt.";
}

/** 2 when something is wrong; with `strict` also for a warning. A remark never counts. */
export function exitCodeOf({ problems }: Pick<CheckResult, "problems">, { strict }: { readonly strict: boolean }): number {
  const counting = strict ? ["error", "warning"] : ["error"];
  return problems.some(({ level }) => counting.includes(level)) ? exitCode.input : 0;
}

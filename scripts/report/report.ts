import { styleText } from "node:util";
import type { Problem } from "./problem.ts";
import { visible } from "./shown.ts";

export interface ReportOptions {
  /** Colour and bold for a terminal; a log or a pipe gets plain text. */
  color: boolean;
}

/** How a level is called, alone and counted. */
const levels = {
  error: { label: "Fout", one: "fout", many: "fouten", style: "red" },
  warning: { label: "Waarschuwing", one: "waarschuwing", many: "waarschuwingen", style: "yellow" },
  info: { label: "Ter informatie", one: "opmerking", many: "opmerkingen", style: "cyan" },
} as const;

/**
 * All problems as one Dutch report: grouped by file, from top to bottom, with a count as last line.
 *
 * @returns text without a line end; empty when there are no problems
 */
export function formatReport(problems: readonly Problem[], options: ReportOptions = { color: false }): string {
  if (problems.length === 0) return "";
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const parts = files.map((file) => formatFile(file, problems, options));
  return [...parts, countOf(problems)].join("\n\n");
}

function formatFile(file: string, problems: readonly Problem[], options: ReportOptions): string {
  const own = problems.filter((problem) => problem.file === file).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  // The name of a file can hold anything, also what would move the cursor of a terminal.
  const name = visible(file);
  const title = options.color ? styleText(["bold", "underline"], name, { validateStream: false }) : name;
  return [title, ...own.map((problem) => formatProblem(problem, options))].join("\n\n");
}

function formatProblem(problem: Problem, options: ReportOptions): string {
  const lines = [
    `  ${headOf(problem, options)}`,
    `    ${problem.what}`,
    ...labelled("Waarom", problem.why),
    ...labelled("Doen", problem.todo),
    ...labelled("Toegestaan", problem.allowed?.join(", ")),
  ];
  return lines.join("\n");
}

/** "Fout op regel 12, bij contacts.communications.emial (C05)". */
function headOf({ level, line, field, code }: Problem, { color }: ReportOptions): string {
  const { label, style } = levels[level];
  const place = [line ? ` op regel ${line}` : "", field ? `, bij ${field}` : "", /^[A-Z]\d+$/.test(code) ? ` (${code})` : ""].join("");
  return `${color ? styleText(style, label, { validateStream: false }) : label}${place}`;
}

/** A part of a problem with its name before it; a second line stands below the first. */
function labelled(label: string, text: string | undefined): string[] {
  if (!text) return [];
  const indent = " ".repeat(4 + label.length + 2);
  return [`    ${label}: ${text.replaceAll("\n", `\n${indent}`)}`];
}

/** "2 fouten en 1 waarschuwing". */
function countOf(problems: readonly Problem[]): string {
  const counts = Object.entries(levels).map(([level, { one, many }]) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
  });
  const named = counts.filter(Boolean);
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} en ${named.at(-1)}`;
}

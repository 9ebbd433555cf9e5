import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, relative } from "node:path";
import { projectFolder } from "../book/project-path.ts";

/** What one part of the bench found. */
export interface Report {
  readonly title: string;
  /** How it was measured, in a few sentences. */
  readonly method: string;
  readonly tables: readonly Table[];
}

export interface Table {
  readonly title: string;
  /** The first column holds names; those after it hold figures, and stand to the right. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes a report where the bench keeps them: as Markdown to quote from, and as JSON to compare runs with.
 *
 * @returns path of the Markdown file, from the project folder
 */
export function writeReport(name: string, report: Report): string {
  const folder = join(projectFolder, ".cache/bench");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.md`);
  writeFileSync(file, `${asMarkdown(report)}\n`);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...report, machine: machine() }, null, 2)}\n`);
  return relative(projectFolder, file);
}

/** A report as Markdown that can also be read as it stands, in a terminal. */
export function asMarkdown({ title, method, tables }: Report): string {
  return [`# ${title}`, method, machine(), ...tables.map((table) => `## ${table.title}\n\n${tableLines(table).join("\n")}`)].join("\n\n");
}

/** On what it was measured, and how busy that was: a load above the number of processors makes every time too long. */
function machine(): string {
  const [first] = cpus();
  const load = loadavg().map((value) => value.toFixed(1)).join(", ");
  return `Node ${process.versions.node}, ${cpus().length} × ${first?.model ?? "unknown processor"}; load over 1, 5 and 15 minutes: ${load}.`;
}

function tableLines({ columns, rows }: Table): string[] {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${widths.map((width, at) => aligned(cells[at] ?? "", width, at)).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(columns), rule, ...rows.map(line)];
}

function aligned(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

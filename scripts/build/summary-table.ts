import type { Outcome } from "./build-all.ts";

const results = { made: "gemaakt", same: "niet veranderd", failed: "mislukt" } as const satisfies Record<Outcome["result"], string>;

const headers = ["Organisatie", "Resultaat", "Pagina's", "Pdf's", "Waarschuwingen", "Tijd"] as const;

/** Columns with numbers stand to the right. */
const numbersFrom = 2;

/**
 * How every organisation went, as a table for a terminal, with a count below it.
 *
 * @returns text without a line end
 */
export function summaryTable(outcomes: readonly Outcome[]): string {
  const rows = [headers, ...outcomes.map(rowOf)];
  const widths = headers.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column < numbersFrom ? cell.padEnd(width) : cell.padStart(width);
  }).join("  ").trimEnd());
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1), "", countOf(outcomes)].join("\n");
}

function rowOf(outcome: Outcome): string[] {
  const counts = outcome.result === "failed" ? ["–", "–", "–"] : [outcome.counts.pages, outcome.counts.documents, outcome.counts.warnings].map(String);
  return [outcome.id, results[outcome.result], ...counts, seconds(outcome.milliseconds)];
}

/** "12,3 s". */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

/** "3 organisaties: 1 gemaakt, 1 niet veranderd, 1 mislukt." */
function countOf(outcomes: readonly Outcome[]): string {
  const counts = Object.entries(results).map(([result, word]) => [outcomes.filter((outcome) => outcome.result === result).length, word] as const);
  const named = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${outcomes.length} ${outcomes.length === 1 ? "organisatie" : "organisaties"}: ${named.join(", ")}.`;
}

import { styleText } from "node:util";
import type { Difference, Part } from "./difference.ts";

export interface ShowOptions {
  /** Colour for a terminal; the marks say the same without it. */
  readonly color: boolean;
}

/** What changes are called; the words stand there in black and white, the colour only helps. */
const marks = {
  removed: { word: "weg", style: "red" },
  added: { word: "nieuw", style: "green" },
} as const;

/** As many words of the text around a change are enough to find it. */
const around = 10;

/**
 * Differences for an officer to read: the line, and the text around each change with `[weg: …]` and `[nieuw: …]` in it.
 *
 * @returns text without a line end; empty when nothing changed
 */
export function showDifferences(differences: readonly Difference[], options: ShowOptions): string {
  return differences.map((difference) => [`Regel ${difference.line}`, ...linesOf(difference, options).map((line) => `  ${line}`)].join("\n")).join("\n\n");
}

function linesOf({ parts }: Difference, options: ShowOptions): string[] {
  const lines: string[][] = [[]];
  parts.forEach((part, index) => {
    part.text.split("\n").forEach((text, row) => {
      if (row > 0) lines.push([]);
      const isFirst = index === 0;
      const isLast = index === parts.length - 1;
      const shown = part.kind === "same" ? shortened(text, isFirst, isLast) : marked(part.kind, text, options);
      if (text !== "") lines.at(-1)?.push(shown);
    });
  });
  return lines.filter((words) => words.length > 0).map((words) => words.join(" "));
}

function marked(kind: Exclude<Part["kind"], "same">, text: string, { color }: ShowOptions): string {
  const { word, style } = marks[kind];
  const shown = `[${word}: ${text}]`;
  return color ? styleText(style, shown, { validateStream: false }) : shown;
}

/** Text that stayed, as far as it helps to find the change beside it. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(" ");
  const head = isFirst ? 0 : around;
  const tail = isLast ? 0 : around;
  if (words.length <= head + tail + 2) return text;
  return [...words.slice(0, head), "…", ...(tail === 0 ? [] : words.slice(-tail))].join(" ");
}

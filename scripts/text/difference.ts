import { diffArrays } from "diff";

/** A place where two texts differ, with the words around it. */
export interface Difference {
  /** Line of the newer text on which it starts, counted from 1; where something went, the line that came in its place. */
  readonly line: number;
  /** What stood there and what stands there now, in reading order; a line end is a "\n" in the text. */
  readonly parts: readonly Part[];
}

/** Words that stayed, went or came. */
export interface Part {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Fewer words than this between two changes are no resting point for the eye: they are read as part of one change. */
const restingPoint = 3;

/** When less than this part of a passage stayed, old and new are easier to read one after the other. */
const recognisable = 0.4;

/**
 * What changed from one text to another, line by line and inside a line word by word. Empty lines and spaces do not count.
 *
 * @returns a difference for each run of lines that changed, from top to bottom
 */
export function differencesIn(before: string, after: string): Difference[] {
  const found: Difference[] = [];
  let line = 1;
  let change = { line, removed: [] as string[], added: [] as string[] };
  const finish = (): void => {
    const removed = change.removed.filter(isFilled);
    const added = change.added.filter(isFilled);
    const skipped = change.added.findIndex(isFilled);
    if (removed.join() !== added.join()) found.push({ line: change.line + Math.max(0, skipped), parts: partsOf(removed, added) });
  };
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    if (added) change.added.push(...value);
    else if (removed) change.removed.push(...value);
    else {
      finish();
      change = { line: line + value.length, removed: [], added: [] };
    }
    if (!removed) line += value.length;
  }
  finish();
  return found;
}

const isFilled = (line: string): boolean => line.trim() !== "";

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trimEnd());
}

/** The words of a passage that changed; a line end counts as one, and so does a fact between braces. */
function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : ["\n"]), ...(line.match(/\S*\{\{.*?\}\}\S*|\S+/g) ?? [])]);
}

function partsOf(removed: readonly string[], added: readonly string[]): Part[] {
  const [before, after] = [wordsOf(removed), wordsOf(added)];
  const runs = runsIn(before, after);
  const same = runs.reduce((total, { kind, words }) => total + (kind === "same" ? words.length : 0), 0);
  const isRecognisable = same / Math.max(before.length, after.length) >= recognisable;
  const shown = isRecognisable ? smoothed(runs) : changed(before, after.length > 0 && before.length > 0 ? ["\n", ...after] : after);
  return shown.map(({ kind, words }) => ({ kind, text: joined(words) }));
}

interface Run {
  readonly kind: Part["kind"];
  readonly words: readonly string[];
}

function runsIn(before: readonly string[], after: readonly string[]): Run[] {
  return diffArrays([...before], [...after]).map(({ value, added, removed }) => ({ kind: added ? "added" : removed ? "removed" : "same", words: value }));
}

/** Makes one change of changes with only a few words between them. */
function smoothed(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  let before: string[] = [];
  let after: string[] = [];
  const finish = (): void => {
    made.push(...changed(before, after));
    [before, after] = [[], []];
  };
  runs.forEach(({ kind, words }, index) => {
    const isShort = words.length < restingPoint && !words.includes("\n") && index > 0 && index < runs.length - 1;
    if (kind === "same" && !isShort) {
      finish();
      made.push({ kind, words });
    }
    if (kind !== "added" && (kind !== "same" || isShort)) before.push(...words);
    if (kind !== "removed" && (kind !== "same" || isShort)) after.push(...words);
  });
  finish();
  return made;
}

function changed(before: readonly string[], after: readonly string[]): Run[] {
  return [{ kind: "removed" as const, words: before }, { kind: "added" as const, words: after }].filter(({ words }) => words.length > 0);
}

function joined(words: readonly string[]): string {
  return words.join(" ").replaceAll(" \n ", "\n").replaceAll(/^\n | \n$/g, "\n");
}

import { diffArrays, diffWordsWithSpace } from "diff";
import { blockText, headingText } from "./page-blocks.ts";
import type { Snapshot, SnapshotPage } from "./snapshot.ts";

/** Words of a text that came, went or stayed. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A block of text that differs: as a whole ("added", "removed"), or in some of its words. */
export interface BlockDifference {
  readonly kind: "added" | "removed" | "changed";
  /** The heading it stands under; undefined at the top of the page. */
  readonly heading: string | undefined;
  readonly pieces: readonly Piece[];
}

/** A page that one of two versions has, or that differs between them. */
export interface PageDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly path: string;
  readonly title: string;
  /** Of a changed page: what differs, from top to bottom. */
  readonly blocks: readonly BlockDifference[];
}

/** From this part of the words in common, two blocks are one that was changed; below it, reading both is easier. */
const alike = 0.5;

/** The same when nearly all words of a block of some length are in the other: a text to which much was added. */
const contained = { part: 0.85, words: 6 };

/**
 * What a reader would notice between two versions of a book, by page.
 *
 * @returns pages in the order of their addresses; empty when the text is the same
 */
export function compareTexts(older: Pick<Snapshot, "pages">, newer: Pick<Snapshot, "pages">): PageDifference[] {
  const before = new Map(older.pages.map((page) => [page.path, page]));
  const after = new Map(newer.pages.map((page) => [page.path, page]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => comparePages(before.get(path), after.get(path)) ?? []);
}

function comparePages(older: SnapshotPage | undefined, newer: SnapshotPage | undefined): PageDifference | undefined {
  if (!older || !newer) {
    const page = older ?? newer;
    return page && { kind: older ? "removed" : "added", path: page.path, title: page.title, blocks: [] };
  }
  const blocks = compareBlocks(textOf(older), textOf(newer));
  return blocks.length === 0 ? undefined : { kind: "changed", path: newer.path, title: newer.title, blocks };
}

function textOf({ title, summary, blocks }: SnapshotPage): string[] {
  return [title, summary, ...blocks];
}

/**
 * What differs between two texts.
 *
 * @param older its blocks, as pageBlocks gives them
 * @param newer those of the other
 */
export function compareBlocks(older: readonly string[], newer: readonly string[]): BlockDifference[] {
  const found: BlockDifference[] = [];
  let heading: string | undefined;
  let gone: string[] = [];
  const changes = diffArrays([...older], [...newer]);
  const settle = (came: readonly string[]): void => {
    for (const [from, to] of pair(gone, came)) {
      // The same words as an item instead of a paragraph: nothing a reader would look for.
      if (from === undefined || to === undefined || blockText(from) !== blockText(to)) found.push(difference(from, to, heading));
      heading = (to === undefined ? undefined : headingText(to)) ?? heading;
    }
    gone = [];
  };
  for (const { value, added, removed } of changes) {
    if (removed) gone = value;
    else if (added) settle(value);
    else {
      settle([]);
      heading = value.flatMap((block) => headingText(block) ?? []).at(-1) ?? heading;
    }
  }
  settle([]);
  return found;
}

type Pair = readonly [from: string | undefined, to: string | undefined];

/** Puts what went beside what came in its place, in the order of both. */
function pair(gone: readonly string[], came: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const from of gone) {
    const match = came.findIndex((to, index) => index >= next && isSameBlock(from, to));
    if (match < 0) pairs.push([from, undefined]);
    else {
      pairs.push(...came.slice(next, match).map((to): Pair => [undefined, to]), [from, came[match]]);
      next = match + 1;
    }
  }
  return [...pairs, ...came.slice(next).map((to): Pair => [undefined, to])];
}

/** Whether one block is the other with some words changed: by the words both have (Sørensen–Dice). */
function isSameBlock(one: string, other: string): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const common = commonWords(words, others);
  const fewest = Math.min(words.length, others.length);
  return (2 * common) / Math.max(1, words.length + others.length) >= alike || (fewest >= contained.words && common / fewest >= contained.part);
}

function wordsIn(block: string): string[] {
  return block.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words two lists share; one that stands twice in both counts twice. */
function commonWords(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  return others.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function difference(from: string | undefined, to: string | undefined, heading: string | undefined): BlockDifference {
  if (from === undefined) return { kind: "added", heading, pieces: [{ kind: "added", text: blockText(to ?? "") }] };
  if (to === undefined) return { kind: "removed", heading, pieces: [{ kind: "removed", text: blockText(from) }] };
  const pieces = diffWordsWithSpace(blockText(from), blockText(to)).map(({ value, added, removed }): Piece =>
    ({ kind: added ? "added" : removed ? "removed" : "same", text: value }));
  return { kind: "changed", heading, pieces: calmed(pieces) };
}

/** Without the spaces that stay between words that all change: "een twee" for "drie vier" reads as two words, not as four changes. */
function calmed(pieces: readonly Piece[]): Piece[] {
  const runs: { removed: string; added: string; same: string }[] = [];
  for (const [index, { kind, text }] of pieces.entries()) {
    const run = runs.at(-1);
    const between = kind === "same" && text.trim() === "" && index > 0 && index < pieces.length - 1;
    if (run && run.same === "" && between) {
      run.removed += text;
      run.added += text;
    } else if (kind === "same") runs.push({ removed: "", added: "", same: text });
    else if (run && run.same === "") run[kind] += text;
    else runs.push({ removed: "", added: "", same: "", [kind]: text });
  }
  return runs.map(withSpaceBehind).flatMap((run) => (["removed", "added", "same"] as const).flatMap((kind) => (isShown(run[kind], kind) ? [{ kind, text: run[kind] }] : [])));
}

/** Nobody sees a space that came or went. */
function isShown(text: string, kind: Piece["kind"]): boolean {
  return kind === "same" ? text !== "" : text.trim() !== "";
}

/** A space at the end of what went and of what came stays. */
function withSpaceBehind(run: { readonly removed: string; readonly added: string; readonly same: string }): typeof run {
  if (!/\s$/.test(run.removed) || !/\s$/.test(run.added)) return run;
  return { removed: run.removed.trimEnd(), added: run.added.trimEnd(), same: " " };
}

import { bookmarked, land, unnumbered } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { paragraph } from "./paragraph.ts";

/** As deep as headings have a style of their own. */
const deepest = 5;

/**
 * A heading of Word's own, with a bookmark: the table of contents and what links to it find it there.
 *
 * @param label of the book; none for what is not part of it
 * @param words as they stand in the table of contents
 * @param content makes the runs
 */
export function heading(draft: Draft, { level, label, words }: { level: number; label?: string; words: string }, content: () => string): string {
  unnumbered(draft);
  const bookmark = `kop_${draft.headings.length + 1}`;
  if (label !== undefined) land(draft, label, bookmark);
  draft.headings.push({ bookmark, number: draft.here, level, words });
  return paragraph({ style: `Heading${Math.min(level, deepest)}` }, bookmarked(draft, bookmark, content()));
}

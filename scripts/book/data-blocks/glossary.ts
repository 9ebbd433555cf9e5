import type { Token } from "markdown-it";
import type { GlossaryTerm } from "../../../data/glossary.ts";
import { words } from "../../../data/words.ts";
import { heading, link, terms, text } from "../../markdown/build-tokens.ts";
import { withCapital } from "../../markdown/sentence.ts";
import { pageTarget } from "../explain-terms.ts";
import { glossaryOf, termId } from "../glossary.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

/** `::: glossary`: every term with its meaning, under the letter it begins with. */
export const glossary: DataBlock = (place) => {
  const byLetter = Map.groupBy(glossaryOf(place.book.organisation), ({ term }) => firstLetter(term));
  return [...byLetter].flatMap(([letter, entries]) => [
    ...heading(place.headingLevel + 1, `letter-${letter.toLowerCase()}`, [text(letter)]),
    ...terms(entries.map((entry) => ({ id: termId(entry.term), term: [text(withCapital(entry.term))], meaning: meaningOf(place, entry) }))),
  ]);
};

/** "ë" stands under E; a term that begins with a digit or sign stands under 0. */
function firstLetter(term: string): string {
  const letter = term.normalize("NFD").slice(0, 1).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "0";
}

function meaningOf({ book }: DataBlockPlace, { meaning, more }: GlossaryTerm): Token[] {
  const target = more === undefined ? undefined : pageTarget(book, more);
  if (!target) return [text(meaning)];
  return [text(`${meaning} ${words.glossary.more} `), ...link(target.to, [text(target.title)]), text(".")];
}

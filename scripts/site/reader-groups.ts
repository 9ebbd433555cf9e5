import type { Heading } from "../book/book.ts";

/** A part of a page for one group of readers: its id, and what the group is called, "medewerkers". */
export interface ReaderGroup {
  readonly id: string;
  readonly name: string;
}

const beginning = "Voor ";

/** The parts of a page that say in their heading for whom they are, as "Voor medewerkers" does; in the order of the page. */
export function readerGroups(headings: readonly Heading[]): ReaderGroup[] {
  return headings.filter(({ text }) => text.startsWith(beginning)).map(({ id, text }) => ({ id, name: text.slice(beginning.length) }));
}

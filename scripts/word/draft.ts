import type { WordPicture } from "./pictures.ts";
import { element } from "./xml.ts";

/** Where a label of the book ended up: the bookmark to go to, and the number of the paragraph that is read there. */
export interface Landmark {
  readonly bookmark: string;
  readonly number: number;
}

/** A heading for the table of contents. */
export interface ListedHeading extends Landmark {
  readonly level: number;
  readonly words: string;
}

/** A numbered list: its first number, and how many lists it stands in. */
export interface OrderedList {
  readonly start: number;
  readonly level: number;
}

/** A document in the making that later parts of it need to know of: where numbers, notes, links and lists stand. */
export interface Draft {
  /** Labels and headings of the same document, written before; a first writing does without. */
  readonly before: { readonly landmarks: ReadonlyMap<string, Landmark>; readonly headings: readonly ListedHeading[] };
  readonly landmarks: Map<string, Landmark>;
  readonly headings: ListedHeading[];
  /** The runs of each footnote, in order; their ids start at 1. */
  readonly notes: string[];
  /** Addresses outside the document, in order. */
  readonly addresses: string[];
  /** What each numbered list starts with, in order. */
  readonly orderedLists: OrderedList[];
  /** The pictures of the book by the name the tree has for them. */
  readonly pictures: ReadonlyMap<string, WordPicture>;
  /** The pictures that are shown, in order of appearance. */
  readonly shown: WordPicture[];
  /** The number of the last paragraph that has one. */
  number: number;
  /** Number of the paragraph that is read where the writing is now. */
  here: number;
  bookmarks: number;
  drawings: number;
}

/** An empty document; `before` is the same document written once before. */
export function createDraft(pictures: Draft["pictures"], before?: Draft): Draft {
  return {
    before: before ?? { landmarks: new Map(), headings: [] },
    landmarks: new Map(), headings: [], notes: [], addresses: [], orderedLists: [], pictures, shown: [],
    number: 0, here: 1, bookmarks: 0, drawings: 0,
  };
}

/** Content with a bookmark around it. */
export function bookmarked(draft: Draft, name: string, content = ""): string {
  const id = draft.bookmarks++;
  return `${element("w:bookmarkStart", { "w:id": id, "w:name": name })}${content}${element("w:bookmarkEnd", { "w:id": id })}`;
}

/** Remembers what a label of the book leads to; of a label that stands there twice, the first counts. */
export function land(draft: Draft, label: string, bookmark: string): void {
  if (!draft.landmarks.has(label)) draft.landmarks.set(label, { bookmark, number: draft.here });
}

/** Gives the next paragraph its number. */
export function nextNumber(draft: Draft): number {
  draft.number += 1;
  draft.here = draft.number;
  return draft.number;
}

/** What is written now has no number of its own: who looks for it reads the next paragraph that has. */
export function unnumbered(draft: Draft): void {
  draft.here = draft.number + 1;
}

/** The relationship of an address outside the document. */
export function addressId(draft: Draft, address: string): string {
  const known = draft.addresses.indexOf(address);
  const index = known >= 0 ? known : draft.addresses.push(address) - 1;
  return `rLink${index + 1}`;
}

/** The relationship of a picture. */
export function pictureId(draft: Draft, picture: WordPicture): string {
  const known = draft.shown.indexOf(picture);
  const index = known >= 0 ? known : draft.shown.push(picture) - 1;
  return `rPicture${index + 1}`;
}

/** A numbered list of its own, that starts where it must, whatever stands above it. */
export function orderedList(draft: Draft, list: OrderedList): number {
  return firstOrderedList + draft.orderedLists.push(list) - 1;
}

/** The lists of points and of boxes, which may go on for ever. */
export const pointsList = 1;
export const boxesList = 2;
/** Numbered lists have the ids from here on. */
export const firstOrderedList = 3;

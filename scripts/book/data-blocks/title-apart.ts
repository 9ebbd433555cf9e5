import type { PrintDocument } from "../../../data/schema/documents.ts";
import { words } from "../../../data/words.ts";
import type { Book } from "../book.ts";

/** The title of a print, that no other print has: a chapter of the handbook may be called as the cards that are in it. */
export function titleApart({ title, format }: PrintDocument, { documents }: Book): string {
  const isShared = documents.filter((other) => other.title === title).length > 1;
  return isShared && format === "book" ? `${title} (${words.dataBlocks.validityCheck.chapter})` : title;
}

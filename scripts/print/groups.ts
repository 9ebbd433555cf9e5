import { filesOf } from "../../data/schema/documents.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";

/**
 * The PDFs of documents, by the path of their file, in groups that can be made apart from each other: a document in all its
 * ways, and a packet with the documents that are bound into it. What takes longest, the books, comes first, so that nobody
 * waits at the end for a long one.
 */
export function printGroups(documents: readonly PrintDocument[]): string[][] {
  const bound = documents.filter(({ parts = [] }) => parts.length > 0).map((packet) => [packet, ...(packet.parts ?? [])]);
  const isBound = ({ id }: PrintDocument): boolean => bound.some((together) => together.some((one) => one.id === id));
  const books = documents.filter(({ format }) => format === "book");
  const others = documents.filter((document) => document.format !== "book" && !isBound(document));
  return [...books.map((one) => [one]), ...bound, ...others.map((one) => [one])].map((together) => together.flatMap(filesOf).map(({ file }) => file));
}

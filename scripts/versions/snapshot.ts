import { z } from "zod";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book, BookPage } from "../book/book.ts";
import { pageBlocks } from "./page-blocks.ts";

const page = z.object({
  path: z.string().startsWith("/"),
  title: z.string(),
  summary: z.string(),
  blocks: z.array(z.string()),
});

/** What is kept of a version: the text of the book by page, and which PDFs there were. */
export const snapshotSchema = z.object({
  version: z.string(),
  date: z.string(),
  pages: z.array(page),
  documents: z.array(z.object({ title: z.string(), file: z.string() })),
});

export type Snapshot = z.output<typeof snapshotSchema>;
export type SnapshotPage = Snapshot["pages"][number];

/** The text of a book as it is kept: pages by address, so that another order in the menu is no difference. */
export function snapshotOf({ organisation, pages, documents }: Book): Snapshot {
  const { version, date } = organisation.edition;
  return {
    version,
    date,
    pages: [...pages.values()].map(snapshotPage).sort((one, other) => (one.path < other.path ? -1 : 1)),
    documents: documents.map(({ title, file }: PrintDocument) => ({ title, file })),
  };
}

function snapshotPage({ path, title, summary, tokens }: BookPage): SnapshotPage {
  return { path, title, summary, blocks: pageBlocks(tokens) };
}

/** The file of a snapshot: a line for each block of text, so that a difference of two files can be read as well. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 1)}\n`;
}

import { join } from "node:path";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { folderWith } from "../helpers/folder.ts";

/** The small book beside this file: every block and every data block, for an organisation with an awkward name. */
export async function smallBook(): Promise<Book> {
  return bookFrom(join(import.meta.dirname, "content"));
}

/**
 * A book of one page that has a PDF of its own, with front matter and a text of choice.
 *
 * @param text Markdown below the front matter
 * @param print the front matter field of that name
 */
export async function bookOfOnePage(text: string, print = "{ format: a4, sheets: 1 }"): Promise<Book> {
  const frontMatter = (title: string, more: string) => `---\ntitle: ${title}\nsummary: In het kort.\naudience: [staff]\norder: 1\n${more}\n---\n\n`;
  return bookFrom(folderWith({
    "index.md": `${frontMatter("Start", "kind: home")}Welkom.\n`,
    "blad.md": `${frontMatter("Het blad", `print: ${print}\nbook: false`)}${text}\n`,
  }));
}

/** The book that the organisation beside this file gets from a folder with content. */
export async function bookFrom(content: string, publication?: Organisation["publication"]): Promise<Book> {
  const { organisation: found } = await loadOrganisation(join(import.meta.dirname, "organisation"));
  const organisation = publication ? { ...found, publication } : found;
  const { book } = await loadBook({ organisation, contentFolders: [content] });
  return book;
}

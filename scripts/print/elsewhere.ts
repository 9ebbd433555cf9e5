import { isHandbook } from "../../data/schema/books.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import { words } from "../../data/words.ts";
import type { Book } from "../book/book.ts";
import { relativeHref } from "../book/href.ts";
import { partAddress } from "./packet-links.ts";
import type { Scope } from "./scope.ts";

/** What a document says of the pages it does not have. A book tells where they are; a sheet has its site at the foot. */
export function elsewhere({ organisation, pages }: Pick<Book, "organisation" | "pages">, document: PrintDocument): Scope["elsewhere"] {
  const site = organisation.publication.url?.replace(/\/$/, "");
  return ({ path, anchor }) => {
    const page = pages.get(path);
    const inHandbook = page?.data.book === true && !isHandbook(document) ? words.print.inHandbook : null;
    return {
      title: page?.title ?? null,
      href: isPartOf(document, path) ? partAddress(path) : site === undefined ? null : `${site}/${relativeHref("/", path, anchor)}`,
      // Nobody types over the address of a file; what it is a print of has a page.
      where: document.format !== "book" || !page ? null : site === undefined ? inHandbook : typedAddress(site, path),
    };
  };
}

/** Whether a page is a sheet of the packet that is being set: its cover note then leads to the sheet itself. */
function isPartOf({ parts = [] }: PrintDocument, path: string): boolean {
  return parts.some(({ front }) => front === path);
}

/** A page of the site as someone types it over, "richtlijnen.zorg.example/clienten/appen": each server then adds what is missing. */
function typedAddress(site: string, path: string): string {
  return `${site.replace("https://", "")}${path}`.replace(/\/$/, "");
}

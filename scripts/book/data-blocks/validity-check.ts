import { dutchDate } from "../../../data/schema/dates.ts";
import { words } from "../../../data/words.ts";
import { paragraph, wrap } from "../../markdown/build-tokens.ts";
import type { TokenMeta } from "../../markdown/tokens.ts";
import type { Book } from "../book.ts";
import type { DataBlock } from "./place.ts";
import { titleApart } from "./title-apart.ts";
import { readersOf, toldVersions } from "./versions.ts";

/**
 * `::: validity-check`: says of a print whether it is still valid. The code on a print leads to this block, and a reader can
 * choose herself which print she has. It needs a script; in PDFs only the sentence about the code is left.
 */
export const validityCheck: DataBlock = ({ book, say }) => {
  const hasCodes = book.organisation.publication.url !== undefined;
  return wrap("validity", hasCodes ? paragraph(say(words.dataBlocks.validityCheck.scan)) : [], whatHolds(book));
};

function whatHolds(book: Book): TokenMeta["validity_open"] {
  const { edition, contacts } = book.organisation;
  return {
    documents: book.documents.map((document) => ({ id: document.id, title: bothTitles(titleApart(document, book), document.title, book.pages.get(document.front)?.title), file: document.file })),
    versions: toldVersions(edition).map((told) => ({
      version: told.version, date: dutchDate(told.date), changes: told.changes, readers: readersOf(told, book.organisation),
    })),
    current: edition.version,
    validUntil: edition.nextReview,
    validUntilText: dutchDate(edition.nextReview),
    askWhom: contacts.communications.name,
  };
}

/** The name it has on the site, and the one that stands on paper where that is another. */
function bothTitles(title: string, own: string, printed = own): string {
  return printed === own ? title : `${title} (${printed})`;
}

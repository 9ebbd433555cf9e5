import type { Token } from "markdown-it";
import { dutchDate } from "../../../data/schema/dates.ts";
import { words } from "../../../data/words.ts";
import { fact, link, table, text } from "../../markdown/build-tokens.ts";
import type { DataBlock } from "./place.ts";
import { titleApart } from "./title-apart.ts";

const say = words.dataBlocks.validDocuments;

/** `::: valid-documents`: every PDF with the version, the date and the last day that its print must bear to be valid. */
export const validDocuments: DataBlock = (place) => {
  const { version, date, nextReview } = place.book.organisation.edition;
  const edition: Token[][] = [[fact(version)], [day(date)], [day(nextReview)]];
  return table({
    label: say.label,
    ofEdition: true,
    headers: [say.document, say.version, say.date, say.validUntil].map((header) => [text(header)]),
    rows: place.book.documents.map((document) => [link(place.to(`/${document.file}`), [text(titleApart(document, place.book))]), ...edition]),
  });
};

/** A date that stays on one line: it is compared with what stands on paper, at a glance. */
function day(date: string): Token {
  return text(dutchDate(date).replaceAll(" ", "\u00a0"));
}

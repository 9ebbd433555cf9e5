import type { Token } from "markdown-it";
import type { PrintDocument } from "../../../data/schema/documents.ts";
import { audiences } from "../../../data/schema/page.ts";
import { words } from "../../../data/words.ts";
import { fact, heading, link, list, text } from "../../markdown/build-tokens.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.printables;

/**
 * `::: printables`: every PDF with its kind and number of sheets; with `section=yes` only those of pages in the section
 * of this page, with `group=audience` a list for each group of readers, without the handbook itself.
 */
export const printables: DataBlock = (place) => {
  const shown = place.args["section"] ? place.book.documents.filter((document) => isOfSection(place, document)) : place.book.documents;
  if (shown.length === 0) reportNone(place);
  return place.args["group"] ? byAudience(place, shown) : listOf(place, shown);
};

function listOf(place: DataBlockPlace, documents: readonly PrintDocument[]): Token[] {
  return documents.length === 0 ? [] : list(documents.map((document) =>
    link(place.to(`/${document.file}`), [fact(document.title), text(` (${details(document).join(", ")})`)]),
  ));
}

/** A document is for the main readers of its first page. */
function byAudience(place: DataBlockPlace, documents: readonly PrintDocument[]): Token[] {
  return audiences.flatMap((audience) => {
    const own = documents.filter(({ format, front }) => format !== "book" && place.book.pages.get(front)?.data.audience[0] === audience);
    const name = words.layout.audiences[audience].replace("{clients}", place.book.organisation.client.plural);
    const title = heading(place.headingLevel + 1, `printen-${audience}`, [fact(say.forAudience.replace("{audience}", name))]);
    return own.length === 0 ? [] : [...title, ...listOf(place, own)];
  });
}

function isOfSection({ book, page }: DataBlockPlace, { format, pages }: PrintDocument): boolean {
  return format !== "book" && pages.some((path) => book.pages.get(path)?.section === page.section);
}

function reportNone({ report }: DataBlockPlace): void {
  report({
    level: "warning",
    code: "printables",
    what: "In dit onderdeel heeft geen pagina een eigen pdf, dus er komt hier niets te staan.",
    todo: "Haal section=yes weg, of zet print in de kop van een pagina in deze map.",
  });
}

function details({ format, sheets }: PrintDocument): string[] {
  if (sheets === undefined) return [say.pdf];
  return [say.pdf, say.formats[format], sheets === 1 ? say.oneSheet : say.sheets.replace("{count}", String(sheets))];
}

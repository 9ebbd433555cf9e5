import type { PrintDocument } from "../../../data/schema/documents.ts";
import { words } from "../../../data/words.ts";
import { fact, link, list, text } from "../../markdown/build-tokens.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.printables;

/**
 * `::: printables`: every PDF with its kind and number of sheets; with `section=yes` only those of pages in the section
 * of this page.
 */
export const printables: DataBlock = (place) => {
  const shown = place.args["section"] ? place.book.documents.filter((document) => isOfSection(place, document)) : place.book.documents;
  if (shown.length === 0) reportNone(place);
  return shown.length === 0 ? [] : list(shown.map((document) =>
    link(place.to(`/${document.file}`), [fact(document.title), text(` (${details(document).join(", ")})`)]),
  ));
};

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

import type { PrintDocument } from "../../../data/schema/documents.ts";
import { words } from "../../../data/words.ts";
import { fact, link, list, text } from "../../markdown/build-tokens.ts";
import type { DataBlock } from "./place.ts";

const say = words.dataBlocks.printables;

/** `::: printables`: every PDF with its kind and number of sheets. */
export const printables: DataBlock = (place) =>
  list(place.book.documents.map((document) =>
    link(place.to(`/${document.file}`), [fact(document.title), text(` (${details(document).join(", ")})`)]),
  ));

function details({ format, sheets }: PrintDocument): string[] {
  if (sheets === undefined) return [say.pdf];
  return [say.pdf, say.formats[format], sheets === 1 ? say.oneSheet : say.sheets.replace("{count}", String(sheets))];
}

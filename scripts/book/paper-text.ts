import type { PrintDocument } from "../../data/schema/documents.ts";
import { words } from "../../data/words.ts";

const say = words.dataBlocks.printables;

/** What to put in the printer for a document, in words: "2 vellen, dubbelzijdig"; empty where it has no fixed number of sheets. */
export function paperText({ format, sheets }: PrintDocument): string {
  if (sheets === undefined) return say.paper[format];
  // Four pages of a booklet go on a sheet; how many sheets are needed, the one to fold knows.
  const count = format === "booklet" ? say.bookletPages.replace("{count}", String(sheets * 4)) : sheetsText(sheets);
  return [count, say.paper[format]].filter((part) => part !== "").join(", ");
}

function sheetsText(sheets: number): string {
  return sheets === 1 ? say.oneSheet : say.sheets.replace("{count}", String(sheets));
}

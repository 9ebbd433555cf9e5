import type { PrintDocument } from "../../data/schema/documents.ts";
import { words } from "../../data/words.ts";

const say = words.dataBlocks.printables;

/** Pages of a booklet on a sheet of A4; how many sheets are needed, the one to fold knows. */
const pagesOnSheet = 4;

/** What to put in the printer for a document, in words: "dubbelzijdig op 1 vel"; empty where it has no fixed number of sheets. */
export function paperText(document: PrintDocument): string {
  const { format, sheets = 0 } = document;
  return say.paper[format].replace("{pages}", String(sheets * pagesOnSheet)).replace("{sheets}", sheetsText(sheets, isMost(document)));
}

/**
 * Whether the document may take fewer sheets. How many it takes is known only after it is set, which a site without PDFs never
 * does; so a page says what holds either way. Each part of a packet takes one sheet at least.
 */
function isMost({ format, sheets = 0, parts = [] }: PrintDocument): boolean {
  return format !== "half" && sheets > 1 + parts.length;
}

function sheetsText(count: number, isMost: boolean): string {
  const sheets = count === 1 ? say.oneSheet : say.sheets.replace("{count}", String(count));
  return isMost ? say.atMost.replace("{sheets}", sheets) : sheets;
}

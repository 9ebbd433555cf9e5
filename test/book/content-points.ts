import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a page carries a point. */
export interface PointPlace {
  /** Site path, "/clienten/appen/". */
  readonly path: string;
  /** A heading, rule or choice on that page; without it the point stands before the first heading. */
  readonly anchor?: string;
  /** The fact or answer without which this place is not there, such as `closedSetting=yes`. */
  readonly under?: { readonly name: string; readonly value: string };
  /** Words that stand at that place, lower case. */
  readonly says: string;
}

/** One row of content-points.tsv. */
export interface ContentPoint {
  readonly id: string;
  readonly label: string;
  readonly places: readonly PointPlace[];
  /** Why the point is left out, or in what wording it was corrected. */
  readonly note: string;
}

const file = join(import.meta.dirname, "..", "content-points.tsv");

/**
 * The points the handbook has to cover, in the order of the file. Columns: id, label, places ("/path/#anchor", with
 * " under name=value" where needed; several parted by "; "), for each place the words that stand there, note.
 *
 * @throws Error for a row of another shape
 */
export function readContentPoints(): ContentPoint[] {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(1).map(readRow);
}

function readRow(line: string): ContentPoint {
  const [id, label, where = "", says = "", note = "", ...rest] = line.split("\t");
  if (!id || !label || rest.length > 0) throw new Error(`not a row of five columns: ${line}`);
  const places = listOf(where);
  const words = listOf(says);
  if (places.length !== words.length) throw new Error(`${id} has ${places.length} places and words for ${words.length}`);
  return { id, label, places: places.map((place, index) => readPlace(id, place, words[index] ?? "")), note };
}

function readPlace(id: string, place: string, says: string): PointPlace {
  const found = /^(?<path>\/(?:[a-z-]+\/)*)(?:#(?<anchor>[a-z0-9-]+))?(?: under (?<name>\w+)=(?<value>[\w-]+))?$/.exec(place)?.groups;
  if (!found?.["path"]) throw new Error(`${id}: "${place}" is not a place`);
  const { path, anchor, name, value } = found;
  return { path, says, ...(anchor && { anchor }), ...(name && value && { under: { name, value } }) };
}

function listOf(cell: string): string[] {
  return cell === "" ? [] : cell.split("; ");
}

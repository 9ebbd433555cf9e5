import type { Token } from "markdown-it";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, table, text } from "../../markdown/build-tokens.ts";
import type { DataBlock } from "./place.ts";

const say = words.dataBlocks.versions;

type Version = Organisation["edition"]["history"][number];

/** `::: versions`: a table of what changed when and for whom, newest first; the current version is always in it. */
export const versions: DataBlock = ({ book }) => versionTable(book.organisation);

/** The same table for the front of a book on paper. */
export function versionTable(organisation: Organisation): Token[] {
  return table({
    label: say.label,
    ofEdition: true,
    headers: [say.version, say.date, say.changes, say.audience].map((header) => [text(header)]),
    rows: toldVersions(organisation.edition).map((version) => versionRow(version, organisation)),
  });
}

/** Every version there is something to tell of, newest first. */
export function toldVersions({ version, date, history }: Organisation["edition"]): readonly Version[] {
  const isTold = history.some((told) => told.version === version);
  return isTold ? history : [{ version, date, changes: say.current, audience: [] }, ...history];
}

function versionRow(told: Version, organisation: Organisation): Token[][] {
  // A date is read at a glance when it stays on one line.
  const date = dutchDate(told.date).replaceAll(" ", "\u00a0");
  return [[fact(told.version)], [text(date)], [fact(told.changes)], [fact(readersOf(told, organisation))]];
}

/** For whom a version counts: "medewerkers, leidinggevenden". */
export function readersOf({ audience }: Version, { client }: Organisation): string {
  if (audience.length === 0) return say.everybody;
  return audience.map((reader) => words.layout.audiences[reader].replace("{clients}", client.plural)).join(", ");
}

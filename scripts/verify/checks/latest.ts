import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { Problem } from "../../report/problem.ts";
import { listOf } from "../enter-site.ts";
import { firstOf, place, type PublishedList, type Seen } from "../seen.ts";
import type { Answer } from "../visitor.ts";

const copyAll = "Kopieer de hele map opnieuw naar de server.";

/** Whether what is published is what was built here last. */
export function checkLatest(seen: Seen): Problem[] {
  const { built, list } = seen;
  const own = built === undefined ? undefined : listOf(readFileSync(join(built, "pages.json"), "utf8"));
  if (built === undefined || !own || !list) return [];
  if (own.organisation !== list.organisation || own.edition !== list.edition) return [otherSite(seen, own, list)];
  if (own.version !== list.version || own.date !== list.date) return [otherVersion(seen, own, list)];
  const changed = changedPages(own, list);
  if (changed.length > 0) return [otherText(seen, changed)];
  const altered = [{ ...seen.home, path: "index.html" }, ...seen.files.values()].filter((answer) => answer.status === 200 && differs(built, answer)).map(({ path }) => path);
  return altered.length > 0 ? [otherBytes(seen, altered)] : [];
}

function changedPages(own: PublishedList, published: PublishedList): string[] {
  const hashes = new Map(published.pages.map(({ path, hash }) => [path, hash]));
  const mine = new Set(own.pages.map(({ path }) => path));
  return [...own.pages.filter(({ path, hash }) => hashes.get(path) !== hash).map(({ path }) => path), ...[...hashes.keys()].filter((path) => !mine.has(path))];
}

/** Of a large file only the start was fetched. */
function differs(built: string, { path, body }: Answer): boolean {
  const file = join(built, path);
  return !existsSync(file) || !readFileSync(file).subarray(0, body.length).equals(body);
}

function otherSite(seen: Seen, own: PublishedList, published: PublishedList): Problem {
  const named = ({ organisation, edition }: PublishedList): string => (edition === undefined ? organisation : `${organisation} (${edition})`);
  return {
    level: "error", code: "versie", file: place(seen, "pages.json"),
    what: `Op de server staat de site van ${named(published)}, in de map die van ${named(own)}.`,
    todo: "Kijk of dit de goede map is, en of de goede site is gepubliceerd.",
  };
}

function otherVersion(seen: Seen, own: PublishedList, published: PublishedList): Problem {
  const named = ({ version, date }: PublishedList): string => `versie ${version} van ${dutchDate(date)}`;
  return {
    level: "error", code: "versie", file: place(seen, "pages.json"),
    what: `Op de server staat ${named(published)}, in de map staat ${named(own)}.`,
    why: "Lezers zien niet de tekst die hier het laatst is gemaakt.",
    todo: copyAll,
  };
}

function otherText(seen: Seen, changed: readonly string[]): Problem {
  return {
    level: "error", code: "versie", file: place(seen, "pages.json"),
    what: `De tekst op de server is anders dan die in de map, al heet de versie hetzelfde: ${firstOf(changed)}.`,
    why: "Lezers zien niet de tekst die hier het laatst is gemaakt.",
    todo: copyAll,
  };
}

function otherBytes(seen: Seen, altered: readonly string[]): Problem {
  return {
    level: "warning", code: "versie", file: place(seen, altered[0] === "index.html" ? "" : (altered[0] ?? "")),
    what: `Dit is op de server anders dan in de map, al is de tekst dezelfde: ${firstOf(altered)}.`,
    why: "Er staat een oude kopie, of de server verandert bestanden onderweg.",
    todo: `${copyAll} Blijft het zo? Vraag dan de beheerder of de server of een filter iets in pagina's zet.`,
  };
}

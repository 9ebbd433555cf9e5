import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { homedir } from "node:os";
import { ProblemsError } from "../report/problem.ts";

/** A file of this name says that a folder was made here and may be replaced; nothing else is ever replaced. */
export const marker = ".leidraad";

/** What the marker says to somebody who opens it. */
export const markerText = "Deze map is gemaakt door Leidraad. Bij elke bouw wordt alles in deze map vervangen.\n";

/** A file of this name says that a folder holds the sites of all organisations, each in a folder of its own. */
export const allMarker = ".leidraad-alle";

/** What that marker says to somebody who opens it. */
export const allMarkerText = "In deze map zet Leidraad de site van elke organisatie in een eigen map.\n";

/** The folders a build works with; all of them lie beside each other, so that a rename never crosses a disk. */
export interface OutputFolders {
  /** Where the site appears, as an absolute path. */
  readonly site: string;
  /** Where the new site is made and checked. */
  readonly stage: string;
  /** Where the former site is kept while the new one takes its place. */
  readonly former: string;
  readonly lock: string;
}

/** The folders that belong to an output folder; follows a link, so that what it points to is replaced and not the link. */
export function outputFolders(output: string): OutputFolders {
  const absolute = resolve(output);
  const site = existsSync(absolute) ? realpathSync(absolute) : absolute;
  return { site, stage: `${site}.nieuw`, former: `${site}.vorig`, lock: `${site}.lock` };
}

/**
 * Refuses an output folder that a build must not replace: a file, a folder with other things in it, the project itself.
 *
 * @param site absolute path of the output folder
 * @param sources absolute paths of folders that are read: the project and the organisation
 * @param expected the marker of a folder that may be used: of one site, unless told otherwise
 * @throws ProblemsError (exit code 2)
 */
export function checkOutputFolder(site: string, sources: readonly string[], expected: string = marker): void {
  const what = objection(site, sources, expected);
  if (!what) return;
  throw new ProblemsError([
    {
      level: "error",
      code: "uitvoermap",
      file: relative(process.cwd(), site) || site,
      what,
      why: "De bouw vervangt de hele uitvoermap; wat er verder in staat zou verloren gaan.",
      todo: "Kies met --output een nieuwe of lege map, bijvoorbeeld: npm run build -- --output _site",
    },
  ]);
}

function objection(site: string, sources: readonly string[], expected: string): string | undefined {
  if (dirname(site) === site) return "Dit is het begin van de schijf, geen map voor een site.";
  if (site === homedir()) return "Dit is je persoonlijke map, geen map voor een site.";
  if (sources.some((source) => contains(site, source))) return "In deze map staan de bestanden waar de site van gemaakt wordt.";
  if (sources.some((source) => holdsSources(source, site))) return "Deze map hoort bij de bestanden waar de site van gemaakt wordt.";
  if (!existsSync(site)) return undefined;
  if (!statSync(site).isDirectory()) return "Dit is een bestand en geen map.";
  const names = readdirSync(site);
  if (names.length === 0 || names.includes(expected)) return undefined;
  if (names.includes(allMarker)) return "In deze map staan de sites van alle organisaties, elk in een eigen map.";
  if (names.includes(marker)) return "In deze map staat de site van één organisatie.";
  return "In deze map staan bestanden die niet door Leidraad gemaakt zijn.";
}

/** True when `inner` is `outer` or lies inside it. */
function contains(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** True when the folder lies in a part of a source folder that is read; a folder directly in the project is fine. */
function holdsSources(source: string, site: string): boolean {
  return ["content", "data", "layouts", "scripts", "test", "node_modules", "images", ".git"]
    .some((part) => contains(join(source, part), site));
}

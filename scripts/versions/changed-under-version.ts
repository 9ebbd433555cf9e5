import { join } from "node:path";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import type { Book } from "../book/book.ts";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import { compareTexts, type PageDifference } from "./compare-texts.ts";
import { readSnapshot } from "./snapshot-files.ts";
import { snapshotOf } from "./snapshot.ts";

/** More pages than this would bury the rest of a report. */
const mostNamed = 8;

/**
 * Says that the text is no longer that of the version it is called by, so that two readers with "1.2" in hand would read
 * different things. Nothing is said when no text was kept of this version, and not of the examples: those follow the
 * handbook of this project, which changes between their versions. Nor is anything said of the book for readers outside: the
 * text that was kept is that for staff.
 *
 * @returns one warning with the pages that differ, or nothing
 */
export function changedUnderVersion(book: Book): Problem[] {
  const { example, circulation, folder, edition } = book.organisation;
  if (example || circulation === "extern") return [];
  const { snapshot, problem } = readSnapshot(folder, edition.version);
  if (problem) return [problem];
  const differences = snapshot ? compareTexts(snapshot, snapshotOf(book)) : [];
  if (differences.length === 0) return [];
  return [{
    level: "warning",
    code: "versie",
    file: projectPath(join(folder, organisationFileName)),
    field: "edition.version",
    what: `De tekst is veranderd sinds versie ${edition.version} is uitgegeven: ${namedPages(differences)}.`,
    why: "Op elke pagina en elke pdf staat dit versienummer. Wie een oude afdruk heeft, denkt dan dat die nog klopt.",
    todo: "Klaar met veranderen? Geef dan een nieuwe versie uit: npm run release",
  }];
}

/** "2 pagina's: Appen, Foto's (nieuw)". */
export function namedPages(differences: readonly PageDifference[]): string {
  const labels = { added: " (nieuw)", removed: " (vervallen)", changed: "" };
  const names = differences.slice(0, mostNamed).map(({ kind, title }) => `${title}${labels[kind]}`);
  const more = differences.length - names.length;
  return `${differences.length} ${differences.length === 1 ? "pagina" : "pagina's"}: ${names.join(", ")}${more > 0 ? ` en nog ${more}` : ""}`;
}

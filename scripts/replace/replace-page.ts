import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { namedPath, nearestPath } from "../book/page-name.ts";
import { pagePath } from "../book/page-path.ts";
import { projectPath } from "../book/project-path.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { filesOf, pagesIn, type ReplacedPage, replacedPage, type ReplaceFolders } from "./replaced-pages.ts";

/** What came of asking for a page. */
export type Replaced =
  /** A version of the organisation's own was made; `file` names it. */
  | { readonly made: true; readonly file: string; readonly relative: string }
  /** There was one already. */
  | { readonly made: false; readonly page: ReplacedPage };

/**
 * Begins a replacement: the shipped page is copied to the organisation's own pages, and once more to keep what was replaced.
 * A page that the organisation has already is left as it is.
 *
 * @param name as `namedPath` takes it
 * @throws ProblemsError when there is no such page
 */
export function replacePage(folders: ReplaceFolders, name: string): Replaced {
  const relative = relativeOf(folders, name);
  const { own, shipped } = filesOf(folders, relative);
  const page = existsSync(own) ? replacedPage(folders, relative) : undefined;
  if (page) return { made: false, page };
  if (existsSync(own)) throw fault(projectPath(own), addedPage);
  // First what was replaced: a copy that stops halfway is then no own page with an unknown origin.
  markSeen(folders, relative);
  mkdirSync(dirname(own), { recursive: true });
  copyFileSync(shipped, own);
  return { made: true, file: projectPath(own), relative };
}

/**
 * Notes that somebody compared the organisation's own page with the shipped page of today.
 *
 * @returns path of the page in a content folder
 * @throws ProblemsError when there is no such page, or when it was never replaced
 */
export function seePage(folders: ReplaceFolders, name: string): string {
  const relative = relativeOf(folders, name);
  const { own, shipped } = filesOf(folders, relative);
  if (!existsSync(own)) throw fault(projectPath(own), notReplaced(relative));
  if (!existsSync(shipped)) throw fault(projectPath(own), addedPage);
  markSeen(folders, relative);
  return relative;
}

function markSeen(folders: ReplaceFolders, relative: string): void {
  const { shipped, seen } = filesOf(folders, relative);
  mkdirSync(dirname(seen), { recursive: true });
  writeFileSync(seen, readFileSync(shipped));
}

/** The file of the page somebody means, shipped or the organisation's own. */
function relativeOf({ contentFolder, organisationFolder }: ReplaceFolders, name: string): string {
  const known = [...pagesIn(contentFolder), ...pagesIn(join(organisationFolder, "content"))];
  const path = namedPath(name);
  const found = known.find((relative) => pagePath(relative) === path);
  if (found !== undefined) return found;
  const near = nearestPath(path, known.map(pagePath));
  throw fault("npm run replace", unknownPage(name, known.find((relative) => pagePath(relative) === near)));
}

function fault(file: string, words: Pick<Problem, "what" | "why" | "todo">): ProblemsError {
  return new ProblemsError([{ level: "error", code: "replace", file, ...words }]);
}

function unknownPage(name: string, near: string | undefined) {
  return {
    what: `Er is geen pagina “${name}”.`,
    todo: near ? `Bedoel je ${near}?` : "Geef het adres van de pagina, of het bestand in de map content. Bijvoorbeeld: npm run replace -- clienten/appen.md",
  };
}

function notReplaced(relative: string) {
  return {
    what: `Jullie hebben geen eigen versie van ${relative}.`,
    why: "Alleen van een pagina die je hebt vervangen, houdt Leidraad bij of de meegeleverde tekst verandert.",
    todo: `Wil je de pagina vervangen? Typ dan: npm run replace -- ${relative}`,
  };
}

const addedPage = {
  what: "Deze pagina is helemaal van jullie zelf: er is geen meegeleverde pagina op deze plek.",
  todo: "Je hoeft niets te doen.",
};

import { slugify } from "../markdown/slug.ts";
import type { Problem } from "../report/problem.ts";
import { shown } from "../report/shown.ts";
import type { ContentFile } from "./content-files.ts";
import { chosenPath } from "./topics.ts";

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const maxSlugLength = 60;
/**
 * Windows still counts 260 characters for a whole path: with the folders of the ZIP to take along and the name of the file, this
 * leaves half of them for the folder in which it is put.
 */
const maxPathLength = 100;

/**
 * Names no page may have: Windows refuses the first row as a file name, web servers keep the second for
 * themselves, the site itself has folders of the third.
 */
const reservedNames: ReadonlySet<string> = new Set([
  ..."con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".split(" "),
  ..."bin app-data api cgi-bin web-config 404".split(" "),
  ..."assets meenemen pagefind pdf search-index index".split(" "),
]);

/**
 * The address of a page on the site.
 *
 * @param relative path in its content folder: "clienten/appen.md" gives "/clienten/appen/", "clienten/index.md"
 *   gives "/clienten/", "index.md" gives "/"
 */
export function pagePath(relative: string): string {
  const name = relative.replace(/\.md$/, "").replace(/(^|\/)index$/, "");
  return name === "" ? "/" : `/${name}/`;
}

/** The names between the slashes of a site path: "/clienten/appen/" gives ["clienten", "appen"]. */
export function pathNames(sitePath: string): string[] {
  return sitePath.split("/").filter((name) => name !== "");
}

/** The page one level up: "/clienten/appen/" gives "/clienten/"; the home page has none. */
export function parentPath(sitePath: string): string | undefined {
  const names = pathNames(sitePath);
  if (names.length === 0) return undefined;
  return names.length === 1 ? "/" : `/${names.slice(0, -1).join("/")}/`;
}

/** Whether the names of a file and its folders can be an address on every system and server. */
export function checkPageName({ relative, file }: ContentFile): Problem[] {
  const names = pathNames(pagePath(relative));
  const path = pagePath(relative);
  const problems = path === chosenPath ? [reservedName(names.join("/"), file)] : names.flatMap((name) => checkName(name, file));
  return problems.length === 0 && path.length > maxPathLength ? [pathTooLong(file, path.length)] : problems;
}

/** Two files that would get the same address: "clienten.md" and "clienten/index.md". */
export function checkDoublePaths(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, ContentFile>();
  return files.flatMap((content) => {
    const sitePath = pagePath(content.relative).toLowerCase();
    const other = first.get(sitePath);
    if (!other) first.set(sitePath, content);
    return other ? [doublePath(content.file, other.file, sitePath)] : [];
  });
}

function checkName(name: string, file: string): Problem[] {
  if (!slugPattern.test(name)) return [badName(name, file)];
  if (name.length > maxSlugLength) return [nameTooLong(name, file)];
  return reservedNames.has(name) ? [reservedName(name, file)] : [];
}

function badName(name: string, file: string): Problem {
  const suggestion = slugify(name);
  return {
    level: "error",
    code: "D06",
    file,
    what: `De naam “${shown(name)}” kan geen adres op de site zijn.`,
    why: "Een adres moet op elke computer en elke server hetzelfde werken.",
    todo: suggestion === "" ? "Geef het bestand of de map een naam van gewone letters." : `Noem het bijvoorbeeld “${suggestion}”.`,
    allowed: ["kleine letters a tot en met z", "cijfers", "een streepje tussen woorden"],
  };
}

function nameTooLong(name: string, file: string): Problem {
  return {
    level: "error",
    code: "D07",
    file,
    what: `De naam “${name.slice(0, 20)}…” is te lang: ${name.length} tekens.`,
    todo: `Kies een naam van hooguit ${maxSlugLength} tekens. De titel van de pagina mag langer zijn.`,
  };
}

function pathTooLong(file: string, length: number): Problem {
  return {
    level: "error",
    code: "D07",
    file,
    what: `Het adres van deze pagina is te lang: ${length} tekens.`,
    todo: `Kort de namen van de mappen of het bestand in tot samen hooguit ${maxPathLength} tekens.`,
  };
}

function reservedName(name: string, file: string): Problem {
  return {
    level: "error",
    code: "D04",
    file,
    what: `De naam “${name}” is al bezet.`,
    why: "Windows, een webserver of de site zelf gebruikt deze naam al voor iets anders.",
    todo: "Kies een andere naam voor het bestand of de map.",
  };
}

function doublePath(file: string, other: string, sitePath: string): Problem {
  return {
    level: "error",
    code: "D01",
    file,
    what: `Deze pagina krijgt hetzelfde adres (${sitePath}) als ${other}.`,
    todo: "Geef een van de twee een andere naam, of voeg ze samen.",
  };
}

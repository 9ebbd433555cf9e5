import type { Token } from "markdown-it";
import type { PageData } from "../../data/schema/page.ts";
import type { Problem } from "../report/problem.ts";

/** What these checks need to know of a page. */
export interface CheckedPage {
  readonly path: string;
  readonly file: string;
  readonly title: string;
  /** Line of the title in the file. */
  readonly titleLine: number;
  readonly data: Pick<PageData, "kind" | "when">;
  readonly tokens: readonly Token[];
}

/** Two pages with one title: in menus and search results nobody could tell them apart. */
export function checkTitles(pages: readonly CheckedPage[]): Problem[] {
  const first = new Map<string, CheckedPage>();
  return pages.flatMap((page) => {
    const other = first.get(page.title.toLowerCase());
    if (!other) first.set(page.title.toLowerCase(), page);
    return other ? [doubleTitle(page, other)] : [];
  });
}

/** Kinds of page that show something of their own below the title. */
const speakForThemselves: readonly PageData["kind"][] = ["home", "section", "search"];

/** A page without text: its author forgot it, or everything on it belongs to answers this organisation did not give. */
export function checkEmptyPages(pages: readonly CheckedPage[]): Problem[] {
  return pages.filter(({ data, tokens }) => tokens.length === 0 && !speakForThemselves.includes(data.kind)).map(emptyPage);
}

/** The start page has a look of its own, and no other page can have it. */
export function checkHome(pages: readonly CheckedPage[]): Problem[] {
  return pages.filter(({ path, data }) => (path === "/") !== (data.kind === "home")).map(wrongHome);
}

/** Pages that every page leads to: without them every site would have dead ends. */
export function checkAlwaysThere(pages: readonly CheckedPage[]): Problem[] {
  return pages.filter(({ data }) => data.when !== undefined && (data.kind === "home" || data.kind === "search")).map(neverLeftOut);
}

function neverLeftOut({ file }: CheckedPage): Problem {
  return {
    level: "error",
    code: "when",
    file,
    field: "when",
    what: "Deze pagina hangt van een voorwaarde af, maar elke site heeft haar nodig.",
    why: "Het menu op elke pagina leidt ernaartoe.",
    todo: "Haal de regel met when weg. Wat niet voor iedereen is, zet je in een blok ::: when.",
  };
}

function wrongHome({ file, path }: CheckedPage): Problem {
  return {
    level: "error",
    code: "home",
    file,
    field: "kind",
    what: path === "/" ? "De startpagina heeft niet de soort “home”." : "Alleen de startpagina (index.md) kan de soort “home” hebben.",
    why: "De startpagina ziet er anders uit dan de andere pagina’s.",
    todo: path === "/" ? "Zet in de kop: kind: home" : "Kies een andere soort, of haal de regel met kind weg.",
  };
}

function doubleTitle({ file, title, titleLine }: CheckedPage, other: CheckedPage): Problem {
  return {
    level: "error",
    code: "double-title",
    file,
    line: titleLine,
    field: "title",
    what: `De titel “${title}” is ook die van ${other.file}.`,
    why: "In het menu en bij het zoeken zijn ze dan niet uit elkaar te houden.",
    todo: "Geef een van de twee een andere titel.",
  };
}

function emptyPage({ file }: CheckedPage): Problem {
  return {
    level: "error",
    code: "empty-page",
    file,
    what: "Op deze pagina staat geen tekst.",
    why: "Misschien hoort alle tekst bij een antwoord dat deze organisatie niet gaf.",
    todo: "Schrijf tekst die altijd geldt, of haal de pagina weg.",
  };
}

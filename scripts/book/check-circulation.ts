import type { Problem } from "../report/problem.ts";
import { parentPath } from "./page-path.ts";
import type { ParsedPage } from "./parse-content.ts";

/** What these checks need to know of a page. */
export type CirculatedPage = Pick<ParsedPage, "path" | "file" | "relative" | "data" | "heldBack">;

/**
 * Whether the pages of a circulation can stand without those that are held back: the first page of each folder they stand in is
 * there, and so are the pages that every site needs.
 *
 * @param parsed every page there is
 * @param kept those of this circulation
 */
export function checkCirculation(parsed: readonly CirculatedPage[], kept: readonly CirculatedPage[]): Problem[] {
  const held = new Map(parsed.filter(({ heldBack }) => heldBack).map((page) => [page.path, page]));
  const needed = [...held.values()].filter(({ data }) => data.kind === "home" || data.kind === "search");
  return [...needed.map(alwaysThere), ...kept.flatMap((page) => {
    const parent = held.get(parentPath(page.path) ?? "");
    return parent && parent.data.kind !== "home" ? [withoutParent(page, parent)] : [];
  })];
}

function alwaysThere({ file }: CirculatedPage): Problem {
  return {
    level: "error",
    code: "circulation",
    file,
    field: "circulation",
    what: "Deze pagina staat niet in de uitgave voor buiten, maar elke site heeft haar nodig.",
    why: "Het menu op elke pagina leidt ernaartoe.",
    todo: "Zet partners of clients bij audience, en haal circulation: intern weg. Wat niet voor buiten is, zet je tussen “::: when circulation is intern” en “:::”.",
  };
}

function withoutParent({ file }: CirculatedPage, parent: CirculatedPage): Problem {
  return {
    level: "error",
    code: "circulation",
    file,
    field: "audience",
    what: `Deze pagina staat in de uitgave voor buiten, maar ${parent.relative}, de eerste pagina van haar map, staat daar niet in.`,
    why: "Het menu en de weg terug leiden langs die pagina.",
    todo: `Zet in de kop van ${parent.relative}: circulation: extern. Of zet in de kop van deze pagina: circulation: intern, dan is zij alleen voor medewerkers.`,
  };
}

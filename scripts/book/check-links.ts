import path from "node:path";
import type { PageTarget } from "../markdown/tokens.ts";
import { nearest } from "../report/nearest.ts";
import type { Problem } from "../report/problem.ts";
import { nearestPath } from "./page-name.ts";

/** What a link check needs to know of a page. */
export interface LinkedPage {
  readonly path: string;
  /** Path as messages name it. */
  readonly file: string;
  /** Path inside its content folder, "clienten/appen.md". */
  readonly relative: string;
  /** False when the page could not be read, so that nobody knows which places it has. */
  readonly complete: boolean;
  /** Links that stand on the page of this organisation. */
  readonly links: readonly PageTarget[];
  /** Links in passages that other organisations get. */
  readonly unchosenLinks: readonly PageTarget[];
  /** Ids that stand on the page of this organisation. */
  readonly ids: ReadonlySet<string>;
  /** Those, and the ids in passages that other organisations get. */
  readonly allIds: ReadonlySet<string>;
}

/**
 * Finds every link of the book that leads to a page or a place on a page that is not there. A link in a passage
 * that this organisation does not get may point at another such passage; a link a reader can follow may not.
 */
export function checkLinks(pages: readonly LinkedPage[]): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => [
    ...page.links.flatMap((link) => checkLink(page, link, byPath, "ids")),
    ...page.unchosenLinks.flatMap((link) => checkLink(page, link, byPath, "allIds")),
  ]);
}

function checkLink(page: LinkedPage, link: PageTarget, byPath: ReadonlyMap<string, LinkedPage>, known: "ids" | "allIds"): Problem[] {
  const target = byPath.get(link.path);
  if (!target) return [deadLink(page, link, byPath)];
  if (link.anchor === undefined || !target.complete || target[known].has(link.anchor)) return [];
  return [target.allIds.has(link.anchor) ? unchosenAnchor(page, link, target) : deadAnchor(page, link, target)];
}

function deadLink(page: LinkedPage, link: PageTarget, byPath: ReadonlyMap<string, LinkedPage>): Problem {
  const near = byPath.get(nearestPath(link.path, [...byPath.keys()]) ?? "");
  return {
    level: "error",
    code: "C05",
    file: page.file,
    line: link.line,
    what: `Deze link gaat naar ${link.path}, en die pagina is er niet.`,
    why: "Wie erop klikt, komt nergens.",
    todo: near ? `Bedoel je ${linkFrom(page, near)}?` : "Kijk naar de naam van het bestand, of haal de link weg.",
  };
}

function deadAnchor(page: LinkedPage, link: PageTarget, target: LinkedPage): Problem {
  const near = nearest(link.anchor ?? "", [...target.allIds]);
  return {
    level: "error",
    code: "C06",
    file: page.file,
    line: link.line,
    what: `Op ${target.relative} is geen plek die “#${link.anchor}” heet.`,
    why: "Wie erop klikt, komt boven aan de pagina en moet zelf zoeken.",
    todo: near ? `Bedoel je “#${near}”?` : `Kies een plek uit de lijst, of zet {#${link.anchor}} achter de kop op ${target.relative}.`,
    allowed: [...target.allIds].sort().map((id) => `#${id}`),
  };
}

function unchosenAnchor(page: LinkedPage, link: PageTarget, target: LinkedPage): Problem {
  return {
    level: "error",
    code: "C06",
    file: page.file,
    line: link.line,
    what: `De plek “#${link.anchor}” op ${target.relative} staat in een stuk dat deze organisatie niet krijgt.`,
    why: "Dat stuk hoort bij een ander antwoord. Wie hier klikt, vindt de plek niet.",
    todo: "Zet de link ook in een keuze, of link naar een kop die er altijd staat.",
  };
}

/** The link as an author writes it: from the folder of one page to the file of another. */
function linkFrom(page: LinkedPage, target: LinkedPage): string {
  return path.posix.relative(path.posix.dirname(page.relative), target.relative);
}

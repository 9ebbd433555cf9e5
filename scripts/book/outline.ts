import type { PageData } from "../../data/schema/page.ts";
import type { Problem } from "../report/problem.ts";
import type { PageLink, Section } from "./book.ts";
import { parentPath, pathNames } from "./page-path.ts";

/** What the outline needs to know of a page. */
export interface OutlinePage {
  readonly path: string;
  readonly file: string;
  readonly data: Pick<PageData, "kind" | "order">;
  readonly navTitle: string;
  readonly summary: string;
}

/** Where a page stands among the others. */
export interface Place {
  readonly section: string;
  readonly breadcrumb: readonly PageLink[];
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
}

/** The order of the whole handbook. */
export interface Outline {
  /** Every page in reading order: the home page, then each section with the pages below it. */
  readonly order: readonly string[];
  readonly sections: readonly Section[];
  readonly placeOf: (path: string) => Place;
}

const titleOrder = new Intl.Collator("nl", { numeric: true });

/**
 * Puts the pages in order: by `order` in the front matter, then by title, then by address; a page comes before
 * the pages below it. The home page and the search page are reached from everywhere, so they are no section
 * and are not among previous and next.
 */
export function outlineOf(pages: readonly OutlinePage[]): Outline {
  const order = readingOrder(pages);
  const byPath = new Map(order.map((page) => [page.path, page]));
  const inTurn = order.filter(isRead);
  const turnOf = new Map(inTurn.map((page, index) => [page.path, index]));
  const linkAt = (index: number): PageLink | undefined => inTurn[index] && pageLink(inTurn[index]);
  return {
    order: order.map((page) => page.path),
    sections: inTurn.filter(isTopLevel).map((page) => sectionOf(page, inTurn)),
    placeOf: (path) => {
      const turn = turnOf.get(path);
      return {
        section: sectionPath(path),
        breadcrumb: ancestors(path).flatMap((ancestor) => byPath.get(ancestor) ?? []).map(pageLink),
        previous: turn === undefined ? undefined : linkAt(turn - 1),
        next: turn === undefined ? undefined : linkAt(turn + 1),
      };
    },
  };
}

/** Every folder with pages needs an index.md, or the way back up would lead to an address without a page. */
export function checkParents(pages: readonly OutlinePage[]): Problem[] {
  const paths = new Set(pages.map((page) => page.path));
  const lost = new Map<string, OutlinePage>();
  for (const page of pages) {
    for (const ancestor of ancestors(page.path)) if (!paths.has(ancestor) && !lost.has(ancestor)) lost.set(ancestor, page);
  }
  return [...lost].map(([missing, page]) => missingIndex(missing, page));
}

function readingOrder(pages: readonly OutlinePage[]): OutlinePage[] {
  const below = Map.groupBy(pages, (page) => parentPath(page.path));
  const withChildren = (page: OutlinePage): OutlinePage[] => [page, ...sorted(below.get(page.path)).flatMap(withChildren)];
  return sorted(below.get(undefined)).flatMap(withChildren);
}

function sorted(pages: readonly OutlinePage[] = []): OutlinePage[] {
  return pages.toSorted(
    (a, b) => a.data.order - b.data.order || titleOrder.compare(a.navTitle, b.navTitle) || (a.path < b.path ? -1 : 1),
  );
}

function sectionOf(page: OutlinePage, inTurn: readonly OutlinePage[]): Section {
  const below = inTurn.filter((other) => other !== page && other.path.startsWith(page.path));
  return { ...pageLink(page), summary: page.summary, pages: below.map(pageLink) };
}

function isRead({ data }: OutlinePage): boolean {
  return data.kind !== "home" && data.kind !== "search";
}

function isTopLevel(page: OutlinePage): boolean {
  return pathNames(page.path).length === 1;
}

function sectionPath(path: string): string {
  const [name] = pathNames(path);
  return name === undefined ? "/" : `/${name}/`;
}

/** Addresses from the home page down to the parent: "/clienten/appen/" gives ["/", "/clienten/"]. */
function ancestors(path: string): string[] {
  const parent = parentPath(path);
  return parent === undefined ? [] : [...ancestors(parent), parent];
}

function pageLink({ path, navTitle }: OutlinePage): PageLink {
  return { path, title: navTitle };
}

function missingIndex(missing: string, page: OutlinePage): Problem {
  const index = missing === "/" ? "index.md" : `${missing.slice(1)}index.md`;
  return {
    level: "error",
    code: "content-index",
    file: page.file,
    what: `Deze pagina staat in een map zonder ${index}.`,
    why: "Elke map heeft een eerste pagina nodig: daar leiden het menu en de weg terug naartoe.",
    todo: `Maak ${index} met een titel en een samenvatting, of verplaats deze pagina.`,
  };
}

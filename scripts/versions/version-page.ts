import type { Book, PageLink } from "../book/book.ts";
import type { PageDifference } from "./compare-texts.ts";
import { type VersionView, versionsPath } from "./versions.ts";

/** A page that differs, with its id on the page of the version. */
export interface DifferingPage extends PageDifference {
  readonly id: string;
}

/** The page of one version, as its template wants it. */
export interface VersionPage {
  readonly version: VersionView;
  /** From the home page to the page about versions. */
  readonly crumbs: readonly PageLink[];
  /** The pages that differ, by how. */
  readonly groups: Readonly<Record<PageDifference["kind"], readonly DifferingPage[]>>;
}

/**
 * What there is to see of a version. Pages that are still there come in reading order, those that are gone by their address.
 *
 * @param version one that has a page
 */
export function versionPage({ pages }: Pick<Book, "pages">, version: VersionView): VersionPage {
  const place = new Map([...pages.keys()].map((path, index) => [path, index]));
  const inOrder = version.differences
    .map((page, index) => ({ ...page, id: `pagina-${index + 1}` }))
    .sort((one, other) => (place.get(one.path) ?? Infinity) - (place.get(other.path) ?? Infinity) || (one.path < other.path ? -1 : 1));
  const ofKind = (kind: PageDifference["kind"]): DifferingPage[] => inOrder.filter((page) => page.kind === kind);
  const all = pages.get(versionsPath);
  const crumbs = all ? [...all.breadcrumb, { path: all.path, title: all.navTitle }] : [];
  return { version, crumbs, groups: { added: ofKind("added"), changed: ofKind("changed"), removed: ofKind("removed") } };
}

import type { PageKind } from "../../data/schema/page.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import type { BookPage, RelatedGroup, RelatedPage } from "./book.ts";
import type { PageList } from "./page-list.ts";

/** The groups under "Verder lezen", in the order in which they stand there. */
export const relatedGroups = ["rules", "dilemmas", "worksheets", "handouts"] as const;
export type RelatedGroupName = (typeof relatedGroups)[number];

/** The group of each kind of page; what is not here is read for its rules. */
const groupOf: Partial<Record<PageKind, RelatedGroupName>> = { dilemma: "dilemmas", worksheet: "worksheets", handout: "handouts" };

/** The pages that the front matter of a page calls related. */
export const relatedList: PageList = {
  field: "related",
  anchors: true,
  noPage: (written) => ({
    what: `“${written}” is geen pagina van het handboek.`,
    todo: "Zet bij related het pad van een pagina, bijvoorbeeld ../clienten/appen.md. Een adres buiten de site hoort als link in de tekst.",
  }),
  again: (written) => ({
    what: `Bij related staat “${written}”, en dat is deze pagina zelf of een pagina die er al staat.`,
    todo: "Haal het pad weg.",
  }),
};

/** A page with the pages its own front matter calls related. */
export interface RelatingPage {
  readonly path: string;
  readonly related: readonly PageTarget[];
}

/**
 * The pages under "Verder lezen" of each page. Naming a page works both ways: the other then names this one, so that a
 * dilemma finds its rule and the rule its dilemma. A page that is mainly for partners or clients names of its own accord
 * only pages that are for them too. Only pages of the book are named, in its order.
 *
 * @param book pages of the book, in reading order
 */
export function relatedOf(relating: readonly RelatingPage[], book: ReadonlyMap<string, RelatedTarget>): ReadonlyMap<string, readonly RelatedGroup[]> {
  const named = new Map([...book.keys()].map((path) => [path, new Map<string, string | undefined>()]));
  for (const { path, related } of relating) {
    for (const { path: other, anchor } of related) {
      named.get(path)?.set(other, anchor);
      const back = named.get(other);
      if (back && !back.has(path) && isForReadersOf(book.get(other), book.get(path))) back.set(path, undefined);
    }
  }
  return new Map([...named].map(([path, others]) => [path, grouped([...book.values()].filter((page) => others.has(page.path)), others)]));
}

/** Whether a page is of use to those who mainly read another: all of them are to staff. */
function isForReadersOf(reading: RelatedTarget | undefined, page: RelatedTarget | undefined): boolean {
  const [main] = reading?.data.audience ?? [];
  return main === "staff" || main === "managers" || (main !== undefined && page?.data.audience.includes(main) === true);
}

/** What must be known of a page to name it. */
export type RelatedTarget = Pick<BookPage, "path" | "navTitle" | "data" | "headings">;

function grouped(pages: readonly RelatedTarget[], anchors: ReadonlyMap<string, string | undefined>): RelatedGroup[] {
  const groups = Map.groupBy(pages, ({ data }) => groupOf[data.kind] ?? "rules");
  return relatedGroups.flatMap((name) => {
    const members = groups.get(name)?.map((page) => relatedPage(page, anchors.get(page.path)));
    return members ? [{ name, pages: members }] : [];
  });
}

/** A place on a page is called by the page and by its own heading. */
function relatedPage({ path, navTitle, headings }: RelatedTarget, anchor: string | undefined): RelatedPage {
  if (anchor === undefined) return { path, title: navTitle };
  const heading = headings.find(({ id }) => id === anchor);
  return { path, anchor, title: heading ? `${navTitle}: ${heading.text}` : navTitle };
}

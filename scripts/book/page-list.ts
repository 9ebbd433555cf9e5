import type { PageData } from "../../data/schema/page.ts";
import { type PageEnv, report } from "../markdown/env.ts";
import { readAddress } from "../markdown/link-address.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";

/** A field of the front matter that names other pages, with what to tell who writes something else in it. */
export interface PageList {
  readonly field: "packet" | "related";
  /** Whether a place on a page can be named too: "appen.md#blauwe-vinkjes". */
  readonly anchors: boolean;
  /** For what is no page of the book. */
  readonly noPage: (written: string) => Told;
  /** For the page itself, or one that is named twice. */
  readonly again: (written: string) => Told;
}

type Told = Pick<Problem, "what" | "why" | "todo">;

/**
 * Reads the pages that a field of the front matter names, as paths from the file of the page.
 *
 * @param lineOf line in the file of a field of the front matter
 * @returns each that is an address of a page; whether there is such a page, the whole book must tell. What is no such
 *   address, the page itself, and a page that is named twice is reported.
 */
export function readPageList(page: PageEnv, data: PageData, list: PageList, lineOf: (field: readonly PropertyKey[]) => number): PageTarget[] {
  const seen = new Set([page.path]);
  return (data[list.field] ?? []).flatMap((written, index) => {
    const line = lineOf([list.field, index]);
    const tell = (told: Told): void => report(page, { code: list.field, line, ...told });
    const address = readAddress(written, page);
    if ("problem" in address) report(page, { ...address.problem, line });
    else if ("href" in address || (address.anchor !== undefined && !list.anchors)) tell(list.noPage(written));
    else if (seen.has(address.path)) tell(list.again(written));
    else {
      seen.add(address.path);
      return [{ ...address, line }];
    }
    return [];
  });
}

import type { Book } from "../book/book.ts";
import { versionTable } from "../book/data-blocks/versions.ts";
import type { BlockNode } from "./nodes.ts";
import { tokensToTree } from "./tree.ts";

/** What changed in each version, as the page about versions has it: a table of facts, with nothing in it to link to or to explain. */
export function changesOf({ organisation }: Pick<Book, "organisation">): BlockNode[] {
  return tokensToTree(versionTable(organisation), {
    path: "",
    levelShift: 0,
    labelOf: () => undefined,
    elsewhere: () => ({ title: null, href: null, where: null }),
    explains: () => false,
    pictureFile: (absolute) => absolute,
  });
}

import { createHash } from "node:crypto";
import type { Book, BookPage } from "../book/book.ts";
import { relativeHref } from "../book/href.ts";
import type { SiteFile } from "../site/site-file.ts";
import { pageBlocks } from "./page-blocks.ts";

/** Site path of the list. */
export const pageListPath = "/pages.json";

/**
 * Every page for programs that follow the site, such as the bot of an intranet: what it is, for whom, of which version, and a
 * hash of its text that changes only when its words do. In reading order.
 */
export function pageList({ organisation, pages }: Book): SiteFile {
  const { name, edition, publication, circulation } = organisation;
  const { version, date, status, nextReview, owner } = edition;
  const list = {
    organisation: name,
    ...(publication.url !== undefined && { url: publication.url }),
    version, date, status, nextReview, owner,
    edition: circulation,
    pages: [...pages.values()].map((page) => listed(page, { version, date, nextReview })),
  };
  return { path: pageListPath.slice(1), content: `${JSON.stringify(list, null, 1)}\n` };
}

function listed({ path, title, summary, data, tokens }: BookPage, edition: Readonly<Record<string, string>>): object {
  const text = [title, summary, ...pageBlocks(tokens)].join("\n");
  return {
    path,
    href: relativeHref("/", path),
    title,
    summary,
    audience: data.audience,
    kind: data.kind,
    ...edition,
    hash: createHash("sha256").update(text).digest("hex"),
  };
}

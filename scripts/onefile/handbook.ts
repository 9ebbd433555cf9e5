import type { Book } from "../book/book.ts";
import type { SiteFile } from "../site/site-file.ts";
import type { Site } from "../site/site.ts";

/** What the parts of the one file must know of the site it is made from. */
export interface Handbook {
  /** Site paths of the pages that are in the file, in reading order. */
  readonly paths: ReadonlySet<string>;
  /** Where the site stands on the web, without a slash at the end; what is not in the file can be reached there. */
  readonly published: string | undefined;
  /** Files a page shows, by their path from the root of the site: the logo, the icon of the tab and pictures. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** The name of each PDF by its path, "pdf/handboek.pdf". */
  readonly pdfTitles: ReadonlyMap<string, string>;
}

export function handbookOf({ book, assets, pictures }: Pick<Site, "book" | "assets" | "pictures">): Handbook {
  return {
    paths: new Set(book.pages.keys()),
    published: book.organisation.publication.url?.replace(/\/$/, ""),
    files: new Map([...assets.values(), ...pictures.files].map((file) => [file.path, file])),
    pdfTitles: pdfTitles(book),
  };
}

function pdfTitles({ documents }: Book): Map<string, string> {
  return new Map(documents.flatMap(({ file, title, variants }) => [file, ...variants.map((variant) => variant.file)].map((name) => [name, title] as const)));
}

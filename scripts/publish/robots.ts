import type { Book } from "../book/book.ts";
import type { SiteFile } from "../site/site-file.ts";
import type { Published } from "./headers.ts";

/**
 * `robots.txt`, which never shuts anybody out: a search engine that may not read a page cannot read on it that it is not to be
 * found either, and then shows its address. For a site that may be found, with the place of the list of pages.
 */
export function robotsFile({ publication: { indexing, url } }: Published): string {
  const why = indexing === "intern"
    ? "# Elke pagina zegt zelf dat ze niet gevonden wil worden (noindex). Een zoekmachine moet haar kunnen lezen om dat te weten.\n"
    : "";
  const list = indexing === "openbaar" && url !== undefined ? `\nSitemap: ${withSlash(url)}${sitemapFile}\n` : "";
  return `${why}User-agent: *\nAllow: /\n${list}`;
}

/** Name of the list of pages for search engines. */
export const sitemapFile = "sitemap.xml";

/** The list of pages for search engines (sitemaps.org); none where they may not come, or while the address is not known. */
export function sitemap({ organisation: { publication: { indexing, url } }, pages }: Pick<Book, "organisation" | "pages">): SiteFile[] {
  if (indexing !== "openbaar" || url === undefined) return [];
  const places = [...pages.keys()].map((path) => `  <url><loc>${escapeXml(withSlash(url) + path.slice(1))}</loc></url>`);
  const content = ['<?xml version="1.0" encoding="utf-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...places, "</urlset>", ""].join("\n");
  return [{ path: sitemapFile, content }];
}

function withSlash(url: string): string {
  return url.replace(/[?#].*/, "").replace(/\/?$/, "/");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&apos;");
}

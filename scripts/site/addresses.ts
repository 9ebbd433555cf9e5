import type { Organisation } from "../../data/schema/index.ts";
import { relativeHref } from "../book/href.ts";

/** The page a web server shows for an unknown address. It appears at any depth, so its own links start at the root. */
export const notFoundPath = "/404.html";

/** Path under which an organisation publishes, "/" or "/richtlijnen/"; only the page for unknown addresses needs it. */
export function basePath({ publication }: Organisation): string {
  if (!publication.url) return "/";
  const { pathname } = new URL(publication.url);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/**
 * The address of a page or file of the site as a page links to it.
 *
 * @param from site path of the page that holds the link
 * @param to site path of a page ("/zoeken/") or file ("/pdf/handboek.pdf")
 * @param base see basePath
 */
export function hrefFrom(from: string, to: string, base: string): string {
  return from === notFoundPath ? base + relativeHref("/", to) : relativeHref(from, to);
}

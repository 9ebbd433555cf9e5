import type { SiteFile } from "../site/site-file.ts";
import type { Handbook } from "./handbook.ts";
import { placeId } from "./places.ts";

/** Only there to read relative addresses against; it is never written. */
const origin = "https://handboek.invalid";

/**
 * The address of a link as it must be in the one file.
 *
 * @param url the address as a page of the site has it, relative to that page
 * @param from site path of that page
 * @returns "#/clienten/appen/blauwe-vinkjes" for a place in the file, an address on the web or to call or write to for the
 * rest, and nothing for what cannot be reached from a file that travels alone
 */
export function addressOf(url: string, from: string, { paths, published }: Handbook): string | undefined {
  const { path, id, query, isOutside } = read(url, from);
  if (isOutside) return url;
  if (paths.has(path)) return `#${placeId(path, id)}`;
  const hash = id === "" ? "" : `#${id}`;
  return published === undefined ? undefined : `${published}${path}${query}${hash}`;
}

/** The file of the site that a page shows; nothing for what is already in the page. */
export function fileOf(url: string, from: string, { files }: Handbook): SiteFile | undefined {
  const { path, isOutside } = read(url, from);
  return isOutside ? undefined : files.get(path.slice(1));
}

/** The path in the site that a link leads to, "/clienten/appen/" or "/pdf/handboek.pdf"; empty outside it. */
export function pathOf(url: string, from: string): string {
  const { path, isOutside } = read(url, from);
  return isOutside ? "" : path;
}

function read(url: string, from: string): { path: string; id: string; query: string; isOutside: boolean } {
  const { protocol, host, pathname, search, hash } = new URL(url, origin + from);
  const isOutside = `${protocol}//${host}` !== origin;
  return { path: decodeURIComponent(pathname).replace(/index\.html$/, ""), id: decodeURIComponent(hash.slice(1)), query: search, isOutside };
}

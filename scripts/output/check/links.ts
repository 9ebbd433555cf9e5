import { posix } from "node:path";
import type { Finding } from "./finding.ts";
import { isOneFile } from "./one-file.ts";
import type { PageAddress } from "./read-page.ts";
import type { SiteFiles } from "./site-files.ts";

/** Where the checks on links need help. */
export interface LinkOptions {
  /** Path at which the site is published, "/" or "/richtlijnen/": the page for unknown addresses links from there. */
  readonly base: string;
  /** Folders and files that are not there on purpose: left out of this build ("pdf/"), or made after the check. Links into them are not followed. */
  readonly leftOut: readonly string[];
}

/** Schemes a reader may follow out of the site. */
const outward = /^(https|mailto|tel):/i;

/**
 * Finds links, anchors, pictures, scripts and fonts that lead nowhere, and whatever a page fetches from another place.
 * Names must match to the letter: a web server sees a difference between "Foto.jpg" and "foto.jpg", Windows does not.
 */
export function checkLinks(site: SiteFiles, options: LinkOptions): Finding[] {
  return [...site.pages].flatMap(([file, page]) =>
    page.addresses.flatMap((address) => {
      const what = objection(site, options, file, address);
      return what ? [{ file, what }] : [];
    }));
}

function objection(site: SiteFiles, { base, leftOut }: LinkOptions, file: string, { url, fetched }: PageAddress): string | undefined {
  if (url.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(url)) {
    if (isOneFile(file) && url.startsWith("data:")) return undefined;
    if (fetched) return `De pagina haalt iets op van een andere plek: ${url}`;
    return outward.test(url) ? undefined : `Deze link mag niet: ${url}`;
  }
  const [path = "", anchor = ""] = url.split("#", 2).map(decode);
  const target = resolvePath(file, path.split("?")[0] ?? "", base);
  if (target === undefined) return `Deze link wijst buiten de site: ${url}`;
  if (leftOut.some((folder) => target.startsWith(folder))) return undefined;
  if (!site.sizes.has(target)) return `Deze link wijst naar iets dat er niet is: ${url}`;
  if (anchor && !site.pages.get(target)?.ids.includes(anchor)) return `Deze link wijst naar een kop die er niet is: ${url}`;
  return undefined;
}

/** "%C3%AB" as "ë"; what is not written that way stays as it is, and then leads nowhere. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The file an address stands for; undefined when it leaves the site. */
function resolvePath(file: string, path: string, base: string): string | undefined {
  if (path === "") return file;
  if (path.startsWith("/")) return path.startsWith(base) ? path.slice(base.length) : undefined;
  const resolved = posix.join(posix.dirname(file), path);
  return resolved.startsWith("..") ? undefined : resolved;
}

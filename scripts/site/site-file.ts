import { createHash } from "node:crypto";

/** One file of the site: where it goes and what is in it. */
export interface SiteFile {
  /** Path from the root of the site, "clienten/appen/index.html". */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * A name that changes with the content: browsers may keep such a file for ever, and never show an old one with a new page.
 *
 * @param name "style.css" becomes "style.1f0c2d3e4b.css"
 */
export function hashedName(name: string, content: string | Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return name.replace(/(\.[^.]+)$/, `.${hash}$1`);
}

import { extname } from "node:path";
import type { SiteFile } from "../site/site-file.ts";

const types: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * A file as an address that holds the file itself (RFC 2397).
 *
 * @throws Error for a kind of file that has no business in a page
 */
export function dataUrl({ path, content }: SiteFile): string {
  const type = types[extname(path).toLowerCase()];
  if (!type) throw new Error(`no data: address for ${path}`);
  return `data:${type};base64,${Buffer.from(content).toString("base64")}`;
}

import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";

/** The page that tells whether a print is still valid. */
export const validityPath = "/over/geldig/";

/** How the reader of a print finds out whether it is still valid. */
export interface Validity {
  /** The page with this document and this version in its fragment, which no browser sends to a server. */
  readonly href: string;
  /** The page as someone types it over from paper: without https:// and without the fragment. */
  readonly address: string;
  /** `href` as a QR code: how many modules wide and high, and its black as the path of an SVG of that size. */
  readonly code: { readonly modules: number; readonly path: string };
}

/**
 * The way to check a print of a document; null when the book does not say where the site will be, or has no such page.
 * The code is the coarsest that repairs 15% of damage (level M of ISO/IEC 18004), and repairs more where that costs nothing.
 */
export function validityOf({ organisation, pages }: Pick<Book, "organisation" | "pages">, { id }: Pick<PrintDocument, "id">): Validity | null {
  const { edition, publication } = organisation;
  if (publication.url === undefined || !pages.has(validityPath)) return null;
  const { origin, pathname, host } = new URL(publication.url);
  const page = pathname.replace(/\/$/, "") + validityPath;
  const href = `${origin}${page}#${printName(id, edition.version)}`;
  const code = generate(href, { minCorrectionLevel: correction.M });
  return { href, address: host + page.replace(/\/$/, ""), code: { modules: code.size, path: toSvgPath(code) } };
}

/** A print in an address: "handouts-intake@2.1"; layouts/assets/js/validity.js reads it back. */
export function printName(id: string, version: string): string {
  return `${encodeURIComponent(id)}@${encodeURIComponent(version)}`;
}

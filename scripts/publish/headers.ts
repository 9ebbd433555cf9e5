import { oneFilePath } from "../onefile/places.ts";
import type { Organisation } from "../../data/schema/index.ts";

/** What these files need to know of an organisation: where its site stands, who may frame it, and whether search engines may come. */
export type Published = Pick<Organisation, "publication">;

/** One header of a response. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The page that is a whole handbook in one file, from the root of the site; it has a policy of its own. */
export const oneFilePage = oneFilePath.slice(1);

/**
 * The policy for every file of the site but the one-file handbook: nothing from anywhere else, no script or style in a page itself.
 * WebAssembly is for Pagefind. A blanket policy must be this whole one, for a worker obeys the header on its own file.
 * `upgrade-insecure-requests` is left out: it would break an intranet without https.
 *
 * @returns the value of Content-Security-Policy; it passes the rules of Internet.nl and of the MDN Observatory
 */
export function contentSecurityPolicy(organisation: Published): string {
  return policy({
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": frameAncestors(organisation),
  });
}

/**
 * The policy for the handbook in one file: what that file carries in itself may run, and nothing may be fetched at all. It allows
 * no more than the frame in which SharePoint shows a page.
 */
export function oneFilePolicy(organisation: Published): string {
  return policy({
    "default-src": "'none'",
    "script-src": "'unsafe-inline'",
    "style-src": "'unsafe-inline'",
    "img-src": "data:",
    "font-src": "data:",
    "form-action": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": frameAncestors(organisation),
  });
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join("; ");
}

function frameAncestors({ publication }: Published): string {
  return [...new Set(["'self'", ...(publication.embeddedBy ?? [])])].join(" ");
}

/**
 * The headers of every file, apart from its type, its policy and how long it may be kept.
 *
 * Cross-Origin-Resource-Policy keeps other sites from reading the scripts with the texts of an intranet in the browser of
 * somebody who may; it does not hinder a frame. X-Frame-Options knows only "nobody else", so it is left out where somebody
 * may. Strict-Transport-Security is for the owner of the domain to decide: it would hold for every other site on it.
 */
export function headers({ publication }: Published): Header[] {
  return [
    { name: "X-Content-Type-Options", value: "nosniff" },
    { name: "Referrer-Policy", value: "same-origin" },
    { name: "Permissions-Policy", value: "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" },
    { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { name: "Cross-Origin-Resource-Policy", value: "same-origin" },
    ...(publication.embeddedBy ? [] : [{ name: "X-Frame-Options", value: "SAMEORIGIN" }]),
    ...(publication.indexing === "intern" ? [{ name: "X-Robots-Tag", value: "noindex, nofollow" }] : []),
  ];
}

/** How long a browser may keep a file before it asks anew. */
export const caching = {
  /** The name of a file in assets/ changes with its content. */
  assets: "max-age=31536000, immutable",
  /** Every other name stays when its content changes; asking whether it did costs no more than a few bytes. */
  others: "no-cache",
} as const;

/** Every header of one file, but for its type. */
export function headersOf(path: string, organisation: Published): Header[] {
  return [
    { name: "Content-Security-Policy", value: path === oneFilePage ? oneFilePolicy(organisation) : contentSecurityPolicy(organisation) },
    ...headers(organisation),
    { name: "Cache-Control", value: path.startsWith("assets/") ? caching.assets : caching.others },
  ];
}

/**
 * The type of every kind of file a site may hold, by extension. The five of Pagefind are unknown to IIS, which answers 404 for
 * what it does not know; scripts of any other type than this one are refused by browsers.
 */
export const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pagefind": "application/octet-stream",
  ".pf_meta": "application/octet-stream",
  ".pf_index": "application/octet-stream",
  ".pf_fragment": "application/octet-stream",
  ".pf_filter": "application/octet-stream",
};

import { caching, contentSecurityPolicy, headers, oneFilePage, oneFilePolicy } from "./headers.ts";
import type { Header, Published } from "./headers.ts";

/**
 * `_headers` for Netlify and Cloudflare Pages. Both let the rules of all paths that match add up, and join two values of one
 * header or pick one in ways of their own, so no header here can come from two rules: the policy is named for each folder, and
 * not for everything. Pages at the root and in a folder that does not exist are caught by a single name.
 * Limits: 100 rules, 2,000 characters a line (developers.cloudflare.com/pages/configuration/headers).
 *
 * @param folders the folders in the root of the site
 */
export function headersFile(organisation: Published, folders: readonly string[]): string {
  const policy: Header = { name: "Content-Security-Policy", value: contentSecurityPolicy(organisation) };
  const own: Header = { name: "Content-Security-Policy", value: oneFilePolicy(organisation) };
  const [ownFolder = ""] = oneFilePage.split("/");
  const withoutExtension = oneFilePage.replace(/\.html$/, "");
  return [
    "# Voor Netlify en Cloudflare Pages. Gemaakt door Leidraad; bij elke bouw opnieuw.",
    "# Let op: zo’n site is openbaar, ook als zoekmachines haar niet opnemen.",
    rule("/*", headers(organisation)),
    rule("/assets/*", [policy, { name: "Cache-Control", value: caching.assets }]),
    rule("/", [policy]),
    rule("/:file", [policy]),
    ...folders.filter((folder) => folder !== "assets" && folder !== ownFolder).map((folder) => rule(`/${folder}/*`, [policy])),
    // The addresses of a page with and without its extension: which of them is shown is a setting of the host.
    rule(`/${oneFilePage}`, [own]),
    rule(`/${withoutExtension}`, [own]),
  ].join("\n") + "\n";
}

function rule(path: string, list: readonly Header[]): string {
  return [path, ...list.map(({ name, value }) => `  ${name}: ${value}`)].join("\n");
}

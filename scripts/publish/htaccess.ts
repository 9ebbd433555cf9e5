import { basename } from "node:path";
import { caching, contentSecurityPolicy, headers, mimeTypes, oneFilePage, oneFilePolicy } from "./headers.ts";
import type { Published } from "./headers.ts";
import { packedTypes } from "./packed-types.ts";

/**
 * `.htaccess` for Apache 2.4. Everything in it may be set where the server allows `FileInfo`, so it never gives an error where
 * that is all it allows; the parts of Apache that may be absent are asked after first. A header that the server itself sets
 * is taken away before ours is set: two policies would both hold.
 *
 * @param base path under which the site is published, "/" or "/sub/path/"; Apache knows no relative path for its error page
 */
export function htaccess(organisation: Published, base: string): string {
  return `# Voor Apache. Gemaakt door Leidraad; bij elke bouw opnieuw.
# Werkt dit bestand niet? Dan staat in de instellingen van de server AllowOverride None. Vraag beheer om: AllowOverride FileInfo

ErrorDocument 404 ${base}404.html

<IfModule mod_mime.c>
${Object.entries(mimeTypes).map(([extension, type]) => `  AddType "${type}" ${extension}`).join("\n")}
</IfModule>

<IfModule mod_headers.c>
${[{ name: "Content-Security-Policy", value: contentSecurityPolicy(organisation) }, ...headers(organisation), { name: "Cache-Control", value: caching.others }].map(({ name, value }) => `  Header unset ${name}\n  Header always set ${name} "${value}"`).join("\n")}
  # Alleen als elke site op dit domein https heeft:
  # Header always set Strict-Transport-Security "max-age=31536000"

  # De namen van deze bestanden veranderen mee met de inhoud.
  <FilesMatch "\\.[0-9a-f]{10}\\.[a-z0-9]+$">
    Header always set Cache-Control "${caching.assets}"
  </FilesMatch>
  # Het handboek in één bestand heeft script en opmaak in zich.
  <Files "${basename(oneFilePage)}">
    Header always set Content-Security-Policy "${oneFilePolicy(organisation)}"
  </Files>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${packedTypes.join(" ")}
  </IfModule>
</IfModule>
`;
}

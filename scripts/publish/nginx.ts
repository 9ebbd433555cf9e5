import { caching, contentSecurityPolicy, headers, mimeTypes, oneFilePage, oneFilePolicy } from "./headers.ts";
import type { Published } from "./headers.ts";
import { bareType, packedTypes } from "./packed-types.ts";

/** Name of the file, in the root of the site. */
export const nginxFile = "nginx-leidraad.conf";

/**
 * A file for nginx to include in the `server` or `location` of the site. What differs by path is put into variables: an
 * `add_header` inside a `location` of its own would drop all those outside it.
 *
 * @param base path under which the site is published, "/" or "/sub/path/"
 */
export function nginxInclude(organisation: Published, base: string): string {
  return `# Voor nginx. Gemaakt door Leidraad; bij elke bouw opnieuw. Zo neem je het op:
#
${example(base).map((line) => `#   ${line}`.trimEnd()).join("\n")}
#
# Zet in datzelfde blok, of in een blok daarbinnen, geen eigen add_header: dan vervallen alle regels met add_header hieronder,
# of die van jullie. Zet wat erbij moet onderaan dit blok.

index index.html;
error_page 404 ${base}404.html;
absolute_redirect off;

types {
${Object.entries(mimeTypes).map(([extension, type]) => `  ${bareType(type)} ${extension.slice(1)};`).join("\n")}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${withoutHtml(Object.values(mimeTypes).filter((type) => type.includes("charset")).map(bareType)).join(" ")};

gzip on;
gzip_vary on;
gzip_types ${withoutHtml(packedTypes).join(" ")};

set $leidraad_cache "${caching.others}";
set $leidraad_csp "${contentSecurityPolicy(organisation)}";
# De namen van deze bestanden veranderen mee met de inhoud.
if ($uri ~ "/assets/.*\\.[0-9a-f]{10}\\.[a-z0-9]+$") {
  set $leidraad_cache "${caching.assets}";
}
# Het handboek in één bestand heeft script en opmaak in zich.
if ($uri ~ "/${oneFilePage.replaceAll(".", "\\.")}$") {
  set $leidraad_csp "${oneFilePolicy(organisation)}";
}
add_header Cache-Control $leidraad_cache always;
add_header Content-Security-Policy $leidraad_csp always;
${headers(organisation).map(({ name, value }) => `add_header ${name} "${value}" always;`).join("\n")}
# Alleen als elke site op dit domein https heeft:
# add_header Strict-Transport-Security "max-age=31536000" always;
`;
}

function example(base: string): string[] {
  if (base === "/") return ["server {", "  root /pad/naar/deze/map;", `  include /pad/naar/deze/map/${nginxFile};`, "}"];
  return [`location ${base} {`, "  alias /pad/naar/deze/map/;", `  include /pad/naar/deze/map/${nginxFile};`, "}"];
}

/** nginx always counts pages in, and says so when they are named. */
function withoutHtml(types: readonly string[]): string[] {
  return [...new Set(types)].filter((type) => type !== "text/html");
}

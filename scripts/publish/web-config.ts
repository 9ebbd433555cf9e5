import { caching, contentSecurityPolicy, headers, mimeTypes, oneFilePage, oneFilePolicy } from "./headers.ts";
import type { Header, Published } from "./headers.ts";

/**
 * `web.config` for IIS. Everything that is added is removed first: what a server or a site above already has, added once more,
 * gives error 500.19 for the whole site. Only sections are used that IIS lets a site set; what is known of IIS stands in its
 * reference (learn.microsoft.com/iis/configuration/system.webserver).
 *
 * @param base path under which the site is published, "/" or "/sub/path/"; its folders are taken to have the same names
 */
export function webConfig(organisation: Published, base: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
  Voor IIS op een Windows-server. Gemaakt door Leidraad; bij elke bouw opnieuw.
  Geeft IIS een fout 500.19? Dan staat een van deze onderdelen op slot (configSections, overrideModeDefault). Vraag beheer om
  het open te zetten, of neem de regels over in de instellingen van de server.
-->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <!-- Het pad begint bij de map van de hele website (SITEROOT), ook als deze map daar dieper in zit. -->
    <httpErrors>
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" subStatusCode="-1" prefixLanguageFilePath="" path=${quoted(`${base.slice(1)}404.html`.replaceAll("/", "\\"))} responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[{ name: "Content-Security-Policy", value: contentSecurityPolicy(organisation) }, ...headers(organisation)].flatMap(header).map(indent(8)).join("\n")}
        <!-- Alleen als elke site op dit domein https heeft:
        <remove name="Strict-Transport-Security" />
        <add name="Strict-Transport-Security" value="max-age=31536000" />
        -->
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries(mimeTypes).flatMap(([extension, type]) => mimeMap(extension, type)).map(indent(6)).join("\n")}
    </staticContent>
  </system.webServer>
  <!-- De namen in deze map veranderen mee met de inhoud. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom=${quoted(caching.assets.split(", ").at(-1) ?? "")} />
      </staticContent>
    </system.webServer>
  </location>
  <!-- Het handboek in één bestand heeft script en opmaak in zich. -->
  <location path=${quoted(oneFilePage)}>
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${header({ name: "Content-Security-Policy", value: oneFilePolicy(organisation) }).map(indent(10)).join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

function header({ name, value }: Header): string[] {
  return [`<remove name=${quoted(name)} />`, `<add name=${quoted(name)} value=${quoted(value)} />`];
}

function mimeMap(extension: string, type: string): string[] {
  return [`<remove fileExtension=${quoted(extension)} />`, `<mimeMap fileExtension=${quoted(extension)} mimeType=${quoted(type)} />`];
}

function indent(spaces: number): (line: string) => string {
  return (line) => " ".repeat(spaces) + line;
}

function quoted(value: string): string {
  return `"${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"`;
}

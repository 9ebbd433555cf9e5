import Eleventy from "@11ty/eleventy";
import eleventyConfig from "../../eleventy.config.ts";
import type { SiteFile } from "./site-file.ts";
import type { Site } from "./site.ts";

/**
 * Makes every page of a site with Eleventy; nothing is written.
 *
 * @throws Error when a layout is wrong; that is a fault of ours, never of an officer
 */
export async function renderPages(site: Site): Promise<SiteFile[]> {
  const eleventy = new Eleventy(undefined, undefined, { quietMode: true, configPath: null, config: eleventyConfig(site) });
  eleventy.disableLogger();
  const results = await eleventy.toJSON();
  return results
    .map(({ url, content }) => ({ path: url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1), content: tidy(content) }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Without the indentation and empty lines of the templates; no page has preformatted text, in which they would count. */
function tidy(html: string): string {
  return html.trim().replace(/\s*\n\s*/g, "\n");
}

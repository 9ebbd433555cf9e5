import type { EleventyConfig } from "@11ty/eleventy";
import { addFilters } from "./scripts/site/filters.ts";
import type { Site } from "./scripts/site/site.ts";
import { addGlobals, addPages, useLayoutsOnly } from "./scripts/site/templates.ts";

/**
 * What Eleventy is told, as a table of contents; `npm run build` and `npm run dev` start Eleventy with it.
 *
 * @param site the loaded book of one organisation with its assets
 */
export default function eleventyConfig(site: Site): (config: EleventyConfig) => void {
  return (config) => {
    useLayoutsOnly(config);
    addGlobals(config, site);
    addFilters(config, site);
    addPages(config, site);
  };
}

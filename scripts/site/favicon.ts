import { palette } from "./palette.ts";
import type { Brand } from "./palette.ts";

/** The picture in the tab of a browser: loose threads that come together into one, in the colours of the brand. */
export function favicon(brand: Brand): string {
  const { brand: field, onBrand } = palette(brand).light;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">`,
    `<rect width="32" height="32" rx="7" fill="${field}"/>`,
    `<g fill="none" stroke="${onBrand}" stroke-width="3" stroke-linecap="round">`,
    `<path d="M6 8c7 0 6 8 12 8h8M6 24c7 0 6-8 12-8M6 16h12"/></g>`,
    `<circle cx="26" cy="16" r="2.5" fill="${onBrand}"/></svg>\n`,
  ].join("");
}

import { kebab } from "../markdown/slug.ts";
import { palette } from "./palette.ts";
import type { Brand, Scheme } from "./palette.ts";

/** A choice of the switch in the footer (layouts/parts/colour-scheme.njk), as CSS sees it. */
const chosen = (choice: "licht" | "donker") => `:root:has(#layout-weergave-${choice}:checked)`;

/**
 * The colours of a brand as rules: as the device of the reader has it, unless she chose with the switch; always light on paper.
 *
 * The colours stand there more than once instead of in `light-dark()`, which browsers of before May 2024 do not have: what stands
 * twice weighs next to nothing compressed. A browser without `:has()` (before December 2023) leaves only the choices out.
 */
export function schemeRules(brand: Brand): string {
  const { light, dark, print } = palette(brand);
  const lightRules = `color-scheme: light; ${customProperties(light)}`;
  const darkRules = `color-scheme: dark; ${customProperties(dark)}`;
  return [
    `:root { ${lightRules} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${darkRules} } }`,
    `@media screen { ${chosen("licht")} { ${lightRules} } ${chosen("donker")} { ${darkRules} } }`,
    `@media print { :root { ${customProperties(print)} } }`,
  ].join("\n");
}

function customProperties(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([role, hex]) => `${customProperty(role)}: ${hex};`)
    .join(" ");
}

/** What a colour of a scheme is called in style sheets: "textBrand" is "--text-brand". */
export function customProperty(role: string): string {
  return `--${kebab(role)}`;
}

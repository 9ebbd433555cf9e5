import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Typeface } from "../../data/schema/brand.ts";
import { palette } from "./palette.ts";
import type { Brand, Scheme } from "./palette.ts";
import { fontFiles, typefaceFacts } from "./typefaces.ts";
import type { FontFile } from "./typefaces.ts";

/** The style sheets in layouts/assets/css by layer; a later layer wins from an earlier one, whatever its selectors. */
export const styleLayers = {
  base: ["reset", "sizes", "typography", "focus"],
  shell: [
    "frame", "header", "search", "search-results", "menu", "nav-list", "breadcrumb", "page-head", "contents",
    "related", "document-control", "page-turn", "help", "footer", "paper-foot",
  ],
  prose: ["prose"],
  blocks: [
    "button", "callout", "weigh", "do-dont", "rules", "steps", "situations", "cards", "contacts", "table", "quote",
    "fill-in", "tick-box", "badge", "pictogram", "signatures", "cut", "decision-aid", "rules-filter",
    "term", "terms", "choose-topics", "validity", "fold", "versions",
  ],
  pages: ["home", "handout", "worksheet", "layer", "search-page", "all-pages", "chosen-topics"],
  utilities: ["visually-hidden", "forced-colors"],
  print: ["print"],
} as const;

/** What of an organisation's brand the style sheet follows from. */
export interface StyleBrand extends Brand {
  readonly typeface: Typeface;
}

/** The address of a font file as seen from the style sheet; nothing for a file that is left out. */
export type FontHref = (font: FontFile) => string | undefined;

/**
 * The whole style sheet of a site: the typeface, the colours of the brand for light, dark and paper, and every layer.
 * The same brand gives the same text.
 *
 * @param fontHref where font files are; in the folder "fonts" beside the style sheet unless told
 */
export function styles(brand: StyleBrand, fontHref: FontHref = (font) => `fonts/${font.name}`): string {
  return [
    `@layer ${Object.keys(styleLayers).join(", ")};`,
    typefaceRules(brand.typeface, fontHref),
    schemeRules(brand),
    ...Object.entries(styleLayers).map(([layer, files]) => `@layer ${layer} {\n${files.map(readStyleSheet).join("\n")}\n}`),
  ].join("\n");
}

const folder = join(import.meta.dirname, "../../layouts/assets/css");

/** A style sheet without its comments and indentation. No sheet of ours has a comment sign inside a string. */
export function readStyleSheet(name: string): string {
  const text = readFileSync(join(folder, `${name}.css`), "utf8");
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\n\s*/g, "\n").trim();
}

function typefaceRules(typeface: Typeface, fontHref: FontHref): string {
  const { label } = typefaceFacts[typeface];
  const faces = fontFiles(typeface).map((font) => ({ ...font, href: fontHref(font) })).filter(({ href }) => href !== undefined).map((font) =>
    `@font-face { font-family: "${label}"; font-weight: ${font.weight}; font-style: ${font.style}; font-display: swap; `
    + `src: url("${font.href}") format("woff2"); unicode-range: ${font.range}; }`);
  return [...faces, ...fallbackRules(typeface), `:root { --font: "${label}", "Leidraad fallback", system-ui, sans-serif; }`].join("\n");
}

function fallbackRules(typeface: Typeface): string[] {
  const { fallback } = typefaceFacts[typeface];
  const local = { 400: ["Arial", "ArialMT", "Liberation Sans"], 700: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"] };
  return ([400, 700] as const).map((weight) => {
    const { size, ascent, descent } = fallback[weight];
    return `@font-face { font-family: "Leidraad fallback"; font-weight: ${weight}; `
      + `src: ${local[weight].map((name) => `local("${name}")`).join(", ")}; `
      + `size-adjust: ${size}%; ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0%; }`;
  });
}

function schemeRules(brand: Brand): string {
  const { light, dark, print } = palette(brand);
  return [
    `:root { color-scheme: light; ${customProperties(light)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; ${customProperties(dark)} } }`,
    `@media print { :root { ${customProperties(print)} } }`,
  ].join("\n");
}

/** `textBrand` becomes `--text-brand`. */
function customProperties(scheme: Scheme): string {
  return Object.entries(scheme)
    .map(([role, hex]) => `--${role.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}: ${hex};`)
    .join(" ");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Typeface } from "../../data/schema/brand.ts";
import type { Brand } from "./palette.ts";
import { schemeRules } from "./scheme-rules.ts";
import { fontFiles, typefaceFacts } from "./typefaces.ts";
import type { FontFile, StandIn } from "./typefaces.ts";

/** The style sheets in layouts/assets/css by layer; a later layer wins from an earlier one, whatever its selectors. */
export const styleLayers = {
  base: ["reset", "sizes", "typography", "focus"],
  shell: [
    "frame", "header", "search", "search-results", "menu", "nav-list", "breadcrumb", "page-head", "contents", "jump",
    "related", "document-control", "page-turn", "help", "footer", "colour-scheme", "paper-foot",
  ],
  prose: ["prose"],
  blocks: [
    "button", "callout", "weigh", "do-dont", "rules", "steps", "situations", "cards", "documents", "contacts", "table", "quote",
    "fill-in", "tick-box", "badge", "pictogram", "signatures", "cut", "decision-aid", "rules-filter",
    "term", "terms", "choose-topics", "validity", "fold", "versions",
  ],
  pages: ["home", "handout", "worksheet", "layer", "search-page", "all-pages", "chosen-topics"],
  utilities: ["visually-hidden", "more-contrast", "forced-colors"],
  print: ["print", "print-paper"],
} as const;

type SheetName = (typeof styleLayers)[keyof typeof styleLayers][number];

/**
 * What a page to read does without, so that a first view is light: how search looks is fetched together with search, and pages
 * with a tool on them, or to hand out and fill in, have a style sheet with everything in it (page-needs.ts).
 */
const ofSearch: readonly SheetName[] = ["search-results"];
const ofTools: readonly SheetName[] = ["decision-aid", "rules-filter", "choose-topics", "chosen-topics", "validity", "versions", "search-page"];
const ofPaper: readonly SheetName[] = ["handout", "worksheet", "layer", "pictogram", "signatures", "cut", "print-paper"];

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
  return stylesOf(brand, fontHref, () => true);
}

/** The style sheet of a page to read. */
export function readingStyles(brand: StyleBrand, fontHref: FontHref): string {
  const without = [...ofSearch, ...ofTools, ...ofPaper];
  return stylesOf(brand, fontHref, (name) => !without.includes(name));
}

/** What a page to read needs besides, once its reader searches. */
export function searchStyles(): string {
  return layerRules((name) => ofSearch.includes(name)).join("\n");
}

function stylesOf(brand: StyleBrand, fontHref: FontHref, isWanted: (name: SheetName) => boolean): string {
  return [
    `@layer ${Object.keys(styleLayers).join(", ")};`,
    typefaceRules(brand.typeface, fontHref),
    schemeRules(brand),
    ...layerRules(isWanted),
  ].join("\n");
}

/** Each layer with the sheets in it that are wanted; a layer without any is left out. */
function layerRules(isWanted: (name: SheetName) => boolean): string[] {
  return Object.entries(styleLayers).flatMap(([layer, files]) => {
    const sheets = files.filter(isWanted).map(readStyleSheet);
    return sheets.length > 0 ? [`@layer ${layer} {\n${sheets.join("\n")}\n}`] : [];
  });
}

const folder = join(import.meta.dirname, "../../layouts/assets/css");

/** A style sheet without its comments and indentation. No sheet of ours has a comment sign inside a string. */
export function readStyleSheet(name: string): string {
  const text = readFileSync(join(folder, `${name}.css`), "utf8");
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\n\s*/g, "\n").trim();
}

function typefaceRules(typeface: Typeface, fontHref: FontHref): string {
  const { label } = typefaceFacts[typeface];
  const fonts = fontFiles(typeface).map((font) => ({ ...font, href: fontHref(font) })).filter(({ href }) => href !== undefined);
  const areParted = new Set(fonts.map(({ subset }) => subset)).size > 1;
  const faces = fonts.map((font) =>
    `@font-face { font-family: "${label}"; font-weight: ${font.weight}; font-style: ${font.style}; font-display: swap; `
    + `src: url("${font.href}") format("woff2"); ${areParted ? `unicode-range: ${font.range}; ` : ""}}`);
  const meanwhile = Object.keys(standIns) as StandIn[];
  const family = [label, ...meanwhile.map((standIn) => `${standIn} for now`)].map((name) => `"${name}"`).join(", ");
  return [...faces, ...meanwhile.flatMap((standIn) => standInRules(typeface, standIn)), `:root { --font: ${family}, system-ui, sans-serif; }`].join("\n");
}

/** The names of a font that readers have, as systems know them, by weight. */
const standIns: Readonly<Record<StandIn, Readonly<Record<400 | 700, readonly string[]>>>> = {
  Arial: { 400: ["Arial", "ArialMT", "Liberation Sans"], 700: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"] },
  Roboto: { 400: ["Roboto", "Roboto-Regular"], 700: ["Roboto Bold", "Roboto-Bold"] },
};

function standInRules(typeface: Typeface, standIn: StandIn): string[] {
  const { ascent, descent, width } = typefaceFacts[typeface];
  return ([400, 700] as const).map((weight) => {
    const size = width[standIn][weight];
    const scaled = (percentage: number) => `${Math.round((percentage / size) * 10_000) / 100}%`;
    return `@font-face { font-family: "${standIn} for now"; font-weight: ${weight}; `
      + `src: ${standIns[standIn][weight].map((name) => `local("${name}")`).join(", ")}; `
      + `size-adjust: ${size}%; ascent-override: ${scaled(ascent)}; descent-override: ${scaled(descent)}; line-gap-override: 0%; }`;
  });
}

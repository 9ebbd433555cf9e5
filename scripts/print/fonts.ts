import { createRequire } from "node:module";
import type { Typeface } from "../../data/schema/brand.ts";
import { typefaceFacts } from "../site/typefaces.ts";

/** What Typst needs to set a text: the names of the fonts in order of preference, and their files. */
export interface PrintFonts {
  readonly families: readonly string[];
  readonly files: readonly string[];
}

/** Signs that a brand's typeface lacks, such as arrows, come from this one; no other font is ever used. */
const signs: Typeface = "source-sans-3";

const cuts = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"] as const;

const require = createRequire(import.meta.url);

/** The fonts of a brand. They are the TTF files of the same typefaces the site has as woff2, which Typst cannot read. */
export function printFonts(typeface: Typeface): PrintFonts {
  const typefaces = [...new Set([typeface, signs])];
  return {
    families: typefaces.map((name) => typefaceFacts[name].label),
    files: typefaces.flatMap((name) => cuts.map((cut) => fontFile(name, cut))),
  };
}

function fontFile(typeface: Typeface, cut: string): string {
  const stem = typefaceFacts[typeface].label.replaceAll(" ", "");
  return require.resolve(`@expo-google-fonts/${typeface}/${cut}/${stem}_${cut}.ttf`);
}

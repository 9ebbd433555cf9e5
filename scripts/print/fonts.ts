import { createRequire } from "node:module";
import type { Typeface } from "../../data/schema/brand.ts";
import { typefaceFacts } from "../site/typefaces.ts";

/** What Typst needs to set a text: the names of the fonts in order of preference, and their files. */
export interface PrintFonts {
  readonly families: readonly string[];
  readonly files: readonly string[];
}

/** Signs that a brand's typeface lacks, such as arrows, come from this one; only emoji come from yet another. */
const signs: Typeface = "source-sans-3";

const cuts = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"] as const;

const require = createRequire(import.meta.url);

/**
 * Emoji in lines, for the brand's typefaces have none. It has one cut. Reading it takes Typst no time worth measuring, and
 * a PDF holds only the glyphs it uses.
 */
export const emojiFont = { family: "Noto Emoji", file: require.resolve("@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf") } as const;

/** The fonts of a brand. They are the TTF files of the same typefaces the site has as woff2, which Typst cannot read. */
export function printFonts(typeface: Typeface): PrintFonts {
  const typefaces = [...new Set([typeface, signs])];
  return {
    families: [...typefaces.map((name) => typefaceFacts[name].label), emojiFont.family],
    files: [...typefaces.flatMap((name) => cuts.map((cut) => fontFile(name, cut))), emojiFont.file],
  };
}

function fontFile(typeface: Typeface, cut: string): string {
  const stem = typefaceFacts[typeface].label.replaceAll(" ", "");
  return require.resolve(`@expo-google-fonts/${typeface}/${cut}/${stem}_${cut}.ttf`);
}

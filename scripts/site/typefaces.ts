import { createRequire } from "node:module";
import type { Typeface } from "../../data/schema/brand.ts";

/** One font file of a typeface: a range of characters in one weight and style. */
export interface FontFile {
  /** Absolute path of the woff2 file, and the name it gets beside the style sheet. */
  readonly source: string;
  readonly name: string;
  readonly weight: 400 | 700;
  readonly style: "normal" | "italic";
  readonly subset: (typeof subsets)[number];
  /** The characters it holds, as CSS `unicode-range`; a browser fetches it only when a page has one of them. */
  readonly range: string;
}

interface TypefaceFacts {
  readonly label: string;
  /** How far lines reach above and below the baseline, in percent of the size of the letters: from the `hhea` table of the font. */
  readonly ascent: number;
  readonly descent: number;
  /**
   * How wide its text is in percent of that of a font which readers have, by weight: that font is dressed up as the typeface while
   * it is on its way, so that as little as possible moves when it arrives. Measured on some 1,500 paragraphs and 660 headings and
   * bold words of the handbook; single lines differ by two or three percent.
   */
  readonly width: Readonly<Record<StandIn, Readonly<Record<400 | 700, number>>>>;
}

/** Arial is on Windows and macOS and iOS, Roboto on Android; Liberation Sans has the widths of Arial. */
export type StandIn = "Arial" | "Roboto";

/** The typefaces of the brand list, by their package name in @fontsource. */
export const typefaceFacts: Readonly<Record<Typeface, TypefaceFacts>> = {
  "atkinson-hyperlegible-next": {
    label: "Atkinson Hyperlegible Next",
    ascent: 98.4,
    descent: 31.6,
    width: { Arial: { 400: 98.96, 700: 99.06 }, Roboto: { 400: 99.88, 700: 105.13 } },
  },
  "source-sans-3": {
    label: "Source Sans 3",
    ascent: 102.4,
    descent: 40,
    width: { Arial: { 400: 93.13, 700: 91.91 }, Roboto: { 400: 93.95, 700: 97.21 } },
  },
  "open-sans": {
    label: "Open Sans",
    ascent: 106.88,
    descent: 29.3,
    width: { Arial: { 400: 104.59, 700: 104.79 }, Roboto: { 400: 105.41, 700: 110.81 } },
  },
};

/**
 * Whether a font file has something to show: that for names from the rest of Europe is left out of a book without such a letter.
 *
 * @param texts everything that pages say; what is not said in them does not matter
 */
export function isNeeded({ subset, range }: FontFile, texts: readonly string[]): boolean {
  if (subset === "latin") return true;
  const letters = new RegExp(`[${range.replace(/U\+([\dA-F]+)(?:-([\dA-F]+))?,? ?/gi, (_, from: string, to = from) => `\\u{${from}}-\\u{${String(to)}}`)}]`, "u");
  return texts.some((text) => letters.test(text));
}

const cuts = [
  { weight: 400, style: "normal" },
  { weight: 700, style: "normal" },
  { weight: 400, style: "italic" },
] as const;

const subsets = ["latin", "latin-ext"] as const;

const require = createRequire(import.meta.url);

/** The font files a site needs: regular, bold and italic, for Dutch and for names from the rest of Europe. */
export function fontFiles(typeface: Typeface): FontFile[] {
  const ranges = require(`@fontsource/${typeface}/unicode.json`) as Record<(typeof subsets)[number], string>;
  return cuts.flatMap(({ weight, style }) =>
    subsets.map((subset) => {
      const name = `${typeface}-${subset}-${weight}-${style}.woff2`;
      return { source: require.resolve(`@fontsource/${typeface}/files/${name}`), name, weight, style, subset, range: ranges[subset] };
    }),
  );
}

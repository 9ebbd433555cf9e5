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

/**
 * The size of a system font dressed up as the typeface while that is on its way, so that no text moves when it
 * arrives. Percentages for CSS `size-adjust` and the overrides of ascent and descent, worked out from the `hhea`
 * table of the font and from the widths of Arial and the font in running Dutch (letters weighed by frequency).
 */
export interface FallbackSize {
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

interface TypefaceFacts {
  readonly label: string;
  readonly fallback: Readonly<Record<400 | 700, FallbackSize>>;
}

/** The typefaces of the brand list, by their package name in @fontsource. */
export const typefaceFacts: Readonly<Record<Typeface, TypefaceFacts>> = {
  "atkinson-hyperlegible-next": {
    label: "Atkinson Hyperlegible Next",
    fallback: {
      400: { size: 99.76, ascent: 98.64, descent: 31.68 },
      700: { size: 99.72, ascent: 98.68, descent: 31.69 },
    },
  },
  "source-sans-3": {
    label: "Source Sans 3",
    fallback: {
      400: { size: 94.18, ascent: 108.73, descent: 42.47 },
      700: { size: 92.68, ascent: 110.49, descent: 43.16 },
    },
  },
  "open-sans": {
    label: "Open Sans",
    fallback: {
      400: { size: 105.48, ascent: 101.33, descent: 27.78 },
      700: { size: 105.44, ascent: 101.37, descent: 27.79 },
    },
  },
};

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

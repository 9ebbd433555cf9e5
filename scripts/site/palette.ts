import { contrast, greyOf, hexOf, reach, shadeOf, stands } from "./colour.ts";
import type { Hex, Shade } from "./colour.ts";
import { paletteNotes } from "./palette-notes.ts";
import { darkStatus, lightStatus } from "./status-colours.ts";
import type { StatusColours } from "./status-colours.ts";

/** What an organisation chooses: one colour, and a second one if it has it; both "#rrggbb". */
export interface Brand {
  readonly color: Hex;
  readonly accent?: Hex | undefined;
}

/** Every colour of one way of showing the handbook, by what it is for. */
export interface Scheme extends StatusColours {
  /** The page itself, and a panel or card that lies on it. */
  readonly background: Hex;
  readonly surface: Hex;
  readonly text: Hex;
  readonly textMuted: Hex;
  /** A hairline that only divides, and the edge of something to use, such as a text field. */
  readonly line: Hex;
  readonly border: Hex;
  /** The header and other fields in the brand, with what is written on them. */
  readonly brand: Hex;
  readonly onBrand: Hex;
  /** The brand as text (links), as a mark (bars, icons), and as a soft panel behind ordinary text. */
  readonly textBrand: Hex;
  readonly markBrand: Hex;
  readonly softBrand: Hex;
  /** The second colour as a mark; the brand again when there is none. */
  readonly markAccent: Hex;
}

/** The colours of one organisation for light screens, dark screens and paper. */
export interface Palette {
  readonly light: Scheme;
  readonly dark: Scheme;
  /** Light on pure white with black text; a cover keeps the brand as it was given, unless nothing can be read on it in black and white. */
  readonly print: Scheme;
  /** In Dutch, for the build report: which colour was changed where, and why. */
  readonly notes: readonly string[];
}

/** A colour that stands on another one, and the contrast it must have there: 4.5 for text, 3 for marks. */
export type Pair = readonly [front: keyof Scheme, back: keyof Scheme, ratio: 3 | 4.5];

const panels = ["background", "surface", "softBrand"] as const;
const statuses = ["Do", "Dont", "Warning", "Info"] as const;

/** Every pair of colours the style sheets put together; contrast holds for each of them in each scheme. */
export const pairs: readonly Pair[] = [
  ["onBrand", "brand", 4.5],
  ...panels.flatMap((panel): Pair[] => [
    ["text", panel, 4.5],
    ["textMuted", panel, 4.5],
    ["textBrand", panel, 4.5],
    ["border", panel, 3],
    ["markBrand", panel, 3],
    ["markAccent", panel, 3],
    ...statuses.map((status): Pair => [`text${status}`, panel, 4.5]),
  ]),
  ...statuses.flatMap((status): Pair[] => [
    ["text", `soft${status}`, 4.5],
    ["textMuted", `soft${status}`, 4.5],
    ["textBrand", `soft${status}`, 4.5],
    ["markBrand", `soft${status}`, 3],
    ["markAccent", `soft${status}`, 3],
    [`text${status}`, `soft${status}`, 4.5],
  ]),
];

/**
 * All colours that follow from the brand, worked out in OKLCH so that they stay recognisably the same hue.
 * Text reaches 4.5:1 and marks 3:1 on everything they stand on, whatever the brand is.
 */
export function palette(brand: Brand): Palette {
  const given = { color: brand.color.toLowerCase(), accent: (brand.accent ?? brand.color).toLowerCase() };
  const light = lightScheme(given);
  const dark = darkScheme(given);
  const print = { ...light, text: "#000000", textMuted: "#404040", ...printField(light) };
  return { light, dark, print, notes: paletteNotes(brand, { light, dark, print }) };
}

/** Links on a dark screen read better with more than the 4.5:1 that is required: bright on dark looks thin. */
const comfortable = 6;

interface GivenBrand {
  readonly color: Hex;
  readonly accent: Hex;
}

/**
 * The brand is shown as it is where it can be seen, else the second colour if that can, else the brand darkened. A light
 * yellow or lime goes muddy when it is darkened, so the second colour, when there is one, stays truer to the brand.
 */
function lightScheme({ color, accent }: GivenBrand): Scheme {
  const shade = shadeOf(color);
  const background = "#ffffff";
  const surface = tint(shade, 0.972, 0.008);
  const softBrand = tint(shade, 0.957, 0.024);
  const grounds = [background, surface, softBrand, ...softOf(lightStatus)];
  const text = tint(shade, 0.235, 0.014);
  const visible = (grounds: readonly Hex[], ratio: number) =>
    [color, accent].find((hex) => stands(hex, grounds, ratio)) ?? (isGrey(shade) ? text : reach(color, grounds, ratio, "dark"));
  const markBrand = visible(grounds, 3);
  return {
    ...lightStatus,
    background,
    surface,
    softBrand,
    text,
    textMuted: tint(shade, 0.455, 0.016),
    line: tint(shade, 0.892, 0.012),
    border: tint(shade, 0.585, 0.018),
    brand: color,
    onBrand: onBrand(color, shade),
    textBrand: visible(grounds, 4.5),
    markBrand,
    markAccent: accent === color ? markBrand : reach(accent, grounds, 3, "dark"),
  };
}

/** A full field of a bright brand dazzles in the dark, so the header becomes a deep shade of the same hue. */
function darkScheme({ color, accent }: GivenBrand): Scheme {
  const shade = shadeOf(color);
  const background = tint(shade, 0.195, 0.01);
  const surface = tint(shade, 0.235, 0.014);
  const softBrand = tint(shade, 0.275, 0.034);
  const grounds = [background, surface, softBrand, ...softOf(darkStatus)];
  const brand = tint(shade, 0.3, 0.095);
  const text = tint(shade, 0.93, 0.008);
  const visible = (grounds: readonly Hex[], ratio: number) =>
    isGrey(shade) && !stands(color, grounds, ratio) ? text : reach(color, grounds, ratio, "light");
  const markBrand = visible(grounds, 3);
  return {
    ...darkStatus,
    background,
    surface,
    softBrand,
    text,
    textMuted: tint(shade, 0.765, 0.014),
    line: tint(shade, 0.345, 0.016),
    border: tint(shade, 0.6, 0.018),
    brand,
    onBrand: onBrand(brand, shade),
    textBrand: visible(grounds, comfortable),
    markBrand,
    markAccent: accent === color ? markBrand : reach(accent, grounds, 3, "light"),
  };
}

/** White, grey and black have no hue to recognise the brand by; as text they are simply the colour of text. */
function isGrey({ chroma }: Shade): boolean {
  return chroma < 0.02;
}

/** White where it can be read; else near-black in the hue of the brand. One of white and black always reaches 4.58:1. */
function onBrand(brand: Hex, shade: Shade): Hex {
  if (contrast("#ffffff", brand) >= 4.5) return "#ffffff";
  return reach(tint(shade, 0.22, 0.03), [brand], 4.5, "dark");
}

/**
 * The brand on paper with the letters on it, which must also be told apart in black and white: there a bright red is as
 * dark as dark letters, while white ones are just too faint on it in colour. Such a brand is printed a little darker.
 */
function printField({ brand, onBrand: letters }: Scheme): Pick<Scheme, "brand" | "onBrand"> {
  const readable = [letters, "#000000"].find((hex) => contrast(hex, brand) >= 4.5 && contrast(greyOf(hex), greyOf(brand)) >= 3);
  if (readable !== undefined) return { brand, onBrand: readable };
  return { brand: reach(brand, ["#ffffff"], 4.5, "dark"), onBrand: "#ffffff" };
}

/** A neutral or soft colour with a breath of the brand: its hue, at most `chroma` of its strength. */
function tint(shade: Shade, lightness: number, chroma: number): Hex {
  return hexOf({ lightness, chroma: Math.min(chroma, shade.chroma), hue: shade.hue });
}

function softOf(status: StatusColours): Hex[] {
  return [status.softDo, status.softDont, status.softWarning, status.softInfo];
}

import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagLuminance } from "culori/fn";
import type { Oklch } from "culori/fn";

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);
useMode(modeLrgb);

/** A colour as "#rrggbb", lower case: what is stored, compared and printed. */
export type Hex = string;

/** A colour by how it is seen: lightness 0–1, chroma 0 (grey) to about 0.37, hue in degrees. */
export interface Shade {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it; their order does not matter. */
export function contrast(one: Hex, other: Hex): number {
  return contrastOf(luminanceOf(one), luminanceOf(other));
}

/** A colour as a black-and-white printer shows it: the luma of ITU-R BT.601, by which printer drivers turn colours to grey. */
export function greyOf(hex: Hex): Hex {
  const { r, g, b } = rgbOf(hex);
  const luma = 0.299 * r + 0.587 * g + 0.114 * b;
  return formatHex({ mode: "rgb", r: luma, g: luma, b: luma });
}

/** The shade of a colour. A grey has no hue of its own; it gets hue 0 with chroma 0. */
export function shadeOf(hex: Hex): Shade {
  const { l, c, h } = toOklch(rgbOf(hex));
  const grey = c < 0.002;
  return { lightness: l, chroma: grey ? 0 : c, hue: grey ? 0 : (h ?? 0) };
}

/** The nearest colour a screen can show: lightness and hue are kept, chroma gives way. */
export function hexOf({ lightness, chroma, hue }: Shade): Hex {
  const wanted: Oklch = { mode: "oklch", l: lightness, c: chroma, h: hue };
  return formatHex(toRgb(clampChroma(wanted, "oklch")));
}

/** Whether a colour stands out from every background by at least `ratio`. */
export function stands(colour: Hex, backgrounds: readonly Hex[], ratio: number): boolean {
  return standsOn(colour, backgrounds.map(luminanceOf), ratio);
}

/**
 * A colour that stands out from every background by at least `ratio`: the colour itself when it does already,
 * else the shade nearest to it, made darker or lighter until it does.
 *
 * @param ratio 4.5 for text, 3 for lines, icons and controls (WCAG 2.2, 1.4.3 and 1.4.11)
 * @param towards "dark" on light backgrounds, "light" on dark ones; black or white must reach the ratio there
 */
export function reach(colour: Hex, backgrounds: readonly Hex[], ratio: number, towards: "dark" | "light"): Hex {
  const grounds = backgrounds.map(luminanceOf);
  if (standsOn(colour, grounds, ratio)) return colour;
  const shade = shadeOf(colour);
  let failing = shade.lightness;
  let holding = towards === "dark" ? 0 : 1;
  let best = towards === "dark" ? "#000000" : "#ffffff";
  while (Math.abs(failing - holding) > 0.004) {
    const middle = (failing + holding) / 2;
    const candidate = hexOf({ ...shade, lightness: middle });
    if (standsOn(candidate, grounds, ratio)) [holding, best] = [middle, candidate];
    else failing = middle;
  }
  return best;
}

/** As `stands`, with the luminance of each background. */
function standsOn(colour: Hex, backgrounds: readonly number[], ratio: number): boolean {
  const own = luminanceOf(colour);
  return backgrounds.every((background) => contrastOf(own, background) >= ratio);
}

function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminanceOf(hex: Hex): number {
  return wcagLuminance(rgbOf(hex));
}

function rgbOf(hex: Hex) {
  const value = Number.parseInt(hex.slice(1), 16);
  return { mode: "rgb" as const, r: (value >> 16) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 };
}

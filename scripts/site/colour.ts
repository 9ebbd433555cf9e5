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
  const first = wcagLuminance(rgbOf(one));
  const second = wcagLuminance(rgbOf(other));
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
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
  return backgrounds.every((background) => contrast(colour, background) >= ratio);
}

/**
 * A colour that stands out from every background by at least `ratio`: the colour itself when it does already,
 * else the shade nearest to it, made darker or lighter until it does.
 *
 * @param ratio 4.5 for text, 3 for lines, icons and controls (WCAG 2.2, 1.4.3 and 1.4.11)
 * @param towards "dark" on light backgrounds, "light" on dark ones; black or white must reach the ratio there
 */
export function reach(colour: Hex, backgrounds: readonly Hex[], ratio: number, towards: "dark" | "light"): Hex {
  if (stands(colour, backgrounds, ratio)) return colour;
  const shade = shadeOf(colour);
  let failing = shade.lightness;
  let holding = towards === "dark" ? 0 : 1;
  let best = towards === "dark" ? "#000000" : "#ffffff";
  while (Math.abs(failing - holding) > 0.004) {
    const middle = (failing + holding) / 2;
    const candidate = hexOf({ ...shade, lightness: middle });
    if (stands(candidate, backgrounds, ratio)) [holding, best] = [middle, candidate];
    else failing = middle;
  }
  return best;
}

function rgbOf(hex: Hex) {
  const value = Number.parseInt(hex.slice(1), 16);
  return { mode: "rgb" as const, r: (value >> 16) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 };
}

import { convertOklabToLrgb, modeLrgb, modeOklch, useMode } from "culori/fn";

const toOklch = useMode(modeOklch);
const toLinear = useMode(modeLrgb);

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
  const { red, green, blue } = bytesOf(hex);
  const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return hexOfBytes(luma, luma, luma);
}

/** The shade of a colour. A grey has no hue of its own; it gets hue 0 with chroma 0. */
export function shadeOf(hex: Hex): Shade {
  const { red, green, blue } = bytesOf(hex);
  const { l, c, h } = toOklch({ mode: "rgb", r: red / 255, g: green / 255, b: blue / 255 });
  const grey = c < 0.002;
  return { lightness: l, chroma: grey ? 0 : c, hue: grey ? 0 : (h ?? 0) };
}

/** The nearest colour a screen can show: lightness and hue are kept, chroma gives way. */
export function hexOf(shade: Shade): Hex {
  return hexOfLight(lightOf(shade));
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
    if (standsOn(candidate, grounds, ratio)) {
      holding = middle;
      best = candidate;
    } else failing = middle;
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

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(hex: Hex): number {
  const { red, green, blue } = bytesOf(hex);
  return 0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0);
}

/** Light as a screen gives it off for each of the 256 steps of a channel: worked out once, for it is asked all the time. */
const linear = Array.from({ length: 256 }, (_, step) => toLinear({ mode: "rgb", r: step / 255, g: 0, b: 0 }).r);

interface Light {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** How far chroma is narrowed down: finer than a channel of 256 steps can show. */
const chromaStep = 0.0001;

/** A shade as linear light, with as much of its chroma as a screen can show. */
function lightOf({ lightness, chroma, hue }: Shade): Light {
  const angle = (hue * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const withChroma = (c: number): Light => convertOklabToLrgb({ l: lightness, a: c * cos, b: c * sin });
  const whole = withChroma(chroma);
  if (isShown(whole)) return whole;
  let [shown, tooMuch, best] = [0, chroma, withChroma(0)];
  while (tooMuch - shown > chromaStep) {
    const middle = (shown + tooMuch) / 2;
    const light = withChroma(middle);
    if (isShown(light)) {
      shown = middle;
      best = light;
    } else tooMuch = middle;
  }
  return best;
}

function isShown({ r, g, b }: Light): boolean {
  return r >= 0 && r <= 1 && g >= 0 && g <= 1 && b >= 0 && b <= 1;
}

/** Linear light as "#rrggbb" (IEC 61966-2-1). */
function hexOfLight({ r, g, b }: Light): Hex {
  return hexOfBytes(byteOf(r), byteOf(g), byteOf(b));
}

function byteOf(light: number): number {
  const within = Math.min(Math.max(light, 0), 1);
  return Math.round((within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055) * 255);
}

/** Red, green and blue from 0 to 255. */
export function hexOfBytes(red: number, green: number, blue: number): Hex {
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

function bytesOf(hex: Hex) {
  const value = Number.parseInt(hex.slice(1), 16);
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255 };
}

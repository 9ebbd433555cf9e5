import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contrast, greyOf } from "../../scripts/site/colour.ts";
import { pairs, palette } from "../../scripts/site/palette.ts";
import type { Scheme } from "../../scripts/site/palette.ts";

const templates = join(import.meta.dirname, "../../layouts/print");

/** Brands that ask most of a printer, those of the examples, and one of every hue. */
const brands = [
  "#ffff00", "#000000", "#ffffff", "#39ff14", "#ff0000", "#ff00ff", "#00ffff", "#ff2d55", "#808080", "#0f6e73", "#ffd43b", "#4a1942",
  ..."0369cf".split("").flatMap((one) => [..."0369cf"].flatMap((two) => [..."0369cf"].map((three) => `#${one}${one}${two}${two}${three}${three}`))),
];

/** What every colour must reach in black and white. WCAG asks nothing there; this is what a reader of a copy needs. */
function leastInGrey(front: keyof Scheme, ratio: number): number {
  if (front === "onBrand") return 3;
  return ratio === 3 ? 2.8 : 4;
}

/** The pairs that fall short on paper, as "text on surface 4.31". */
function shortfalls(color: string, show: (hex: string) => string, least: (front: keyof Scheme, ratio: number) => number): string[] {
  const { print } = palette({ color });
  return pairs.flatMap(([front, back, ratio]) => {
    const found = contrast(show(print[front]), show(print[back]));
    return found >= least(front, ratio) ? [] : [`${color}: ${front} on ${back} ${found.toFixed(2)}`];
  });
}

describe("on paper", () => {
  test("every colour can be read on what it stands on, whatever the brand", () => {
    expect(brands.flatMap((color) => shortfalls(color, (hex) => hex, (_, ratio) => ratio))).toEqual([]);
  });

  test("it can be read in black and white too", () => {
    expect(brands.flatMap((color) => shortfalls(color, greyOf, leastInGrey))).toEqual([]);
  });

  test("the brand is as it was given, but for the few on which nothing can be read in black and white", () => {
    const kept = (color: string) => palette({ color }).print.brand === color;
    expect(["#ffff00", "#000000", "#ffffff", "#39ff14", "#0f6e73", "#ffd43b", "#4a1942"].filter((color) => !kept(color))).toEqual([]);
    const { print, notes } = palette({ color: "#ff0000" });
    expect([print.brand, print.onBrand]).toEqual(["#ee0000", "#ffffff"]);
    expect(notes.find((note) => note.includes("papier"))).toContain("merkkleur #ff0000 is op papier #ee0000");
  });

  test("templates use no colour whose contrast is not looked at, and name none outside the palette", () => {
    const seen = new Set<string>(pairs.flatMap(([front, back]) => [front, back]));
    // A hairline only divides, and the dots of a contents list only lead the eye; nothing is lost without them.
    const decorative = ["line"];
    const used = readdirSync(templates).sort().flatMap((file) => {
      const source = readFileSync(join(templates, file), "utf8");
      const names = [...source.matchAll(/colours\.(\w+)/g)].map(([, name = ""]) => name).filter((name) => name !== "pairs");
      const loose = [...source.matchAll(/(?:fill|paint|stroke): *(?:rgb\(|luma\(|black|gr[ae]y|red|green|blue|navy)/g)].map(([found]) => found);
      return [...names.filter((name) => !seen.has(name) && !decorative.includes(name)), ...loose].map((name) => `${file}: ${name}`);
    });
    expect(used).toEqual([]);
  });
});

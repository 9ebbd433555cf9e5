import { describe, expect, test } from "vitest";
import { shadeOf } from "../../scripts/site/colour.ts";
import { palette, pairs } from "../../scripts/site/palette.ts";
import type { Brand, Scheme } from "../../scripts/site/palette.ts";

/** WCAG 2.2 relative luminance, written out here so that the library that derives the colours does not check itself. */
const channel = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

function luminance(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  const at = (shift: number) => channel[(value >> shift) & 255] ?? Number.NaN;
  return 0.2126 * at(16) + 0.7152 * at(8) + 0.0722 * at(0);
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const roles = Object.keys(palette({ color: "#0f6e73" }).light) as (keyof Scheme)[];
const places = pairs.map(([front, back, ratio]) => ({ front: roles.indexOf(front), back: roles.indexOf(back), ratio, name: `${front} on ${back}` }));

/** The pairs of a scheme that fall short, as "text on surface 4.31". */
function shortfalls(scheme: Scheme): string[] {
  const light = roles.map((role) => luminance(scheme[role]));
  const found: string[] = [];
  for (const { front, back, ratio, name } of places) {
    const reached = contrast(light[front] ?? Number.NaN, light[back] ?? Number.NaN);
    // Written so that a role without a colour falls short too.
    if (!(reached >= ratio)) found.push(`${name} ${reached.toFixed(2)}`);
  }
  return found;
}

/** Where a brand falls short, on light screens, dark screens or paper. */
function failuresOf(brand: Brand): string[] {
  const { light, dark, print } = palette(brand);
  return Object.entries({ light, dark, print }).flatMap(([name, scheme]) =>
    shortfalls(scheme).map((shortfall) => `${brand.color} ${brand.accent ?? ""} ${name}: ${shortfall}`));
}

const hex = (...parts: number[]) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** The colours at the ends: white, black, greys, nearly greys, and primaries as full as a screen has them. */
const extremes = [
  "#ffffff", "#000000", "#fefefe", "#010101", "#808080", "#777777", "#767676", "#757575", "#c8c8c8", "#595959", "#333333", "#eeeeee",
  "#7f8080", "#80807e", "#fffffe", "#f5f0e6", "#1a1b1a", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff", "#00ffff",
  "#ff8000", "#80ff00", "#00ff80", "#0080ff", "#8000ff", "#ff0080",
];

describe("the palette of a brand", () => {
  test("holds its contrast for every fifth step of red, green and blue: 140,608 colours", () => {
    const failures: string[] = [];
    let seen = 0;
    for (let red = 0; red < 256; red += 5) {
      for (let green = 0; green < 256; green += 5) {
        for (let blue = 0; blue < 256; blue += 5) {
          const color = hex(red, green, blue);
          // Every other colour gets a second one of another hue beside it.
          failures.push(...failuresOf(blue % 2 === 1 ? { color, accent: hex(blue, red, green) } : { color }));
          seen += 1;
        }
      }
    }
    expect(failures).toEqual([]);
    expect(seen).toBe(140_608);
  }, 120_000);

  test("holds it with every second colour at the ends beside every first one there", () => {
    expect(extremes.flatMap((color) => extremes.flatMap((accent) => failuresOf({ color, accent })))).toEqual([]);
  });

  test("stays the brand: links and marks keep its hue, as far as there is enough colour to see one", () => {
    const strangers: string[] = [];
    for (let red = 0; red < 256; red += 17) {
      for (let green = 0; green < 256; green += 17) {
        for (let blue = 0; blue < 256; blue += 17) {
          const color = hex(red, green, blue);
          const { hue } = shadeOf(color);
          const { light, dark, print } = palette({ color });
          for (const one of [light, dark, print].flatMap(({ textBrand, markBrand }) => [textBrand, markBrand])) {
            const found = shadeOf(one);
            const turn = Math.abs(((found.hue - hue + 540) % 360) - 180);
            if (found.chroma > 0.04 && turn > 3) strangers.push(`${color}: ${one} is ${turn.toFixed(1)} degrees off`);
          }
        }
      }
    }
    expect(strangers).toEqual([]);
  });

  test("is calm in the dark: a deep ground and header, and text that does not glare", () => {
    for (const color of extremes) {
      const { dark } = palette({ color });
      expect(luminance(dark.background), color).toBeLessThan(0.012);
      expect(luminance(dark.brand), color).toBeLessThan(0.04);
      expect(contrast(luminance(dark.text), luminance(dark.background)), color).toBeLessThan(16.5);
    }
  });

  test("the check of contrast itself sees a colour that falls short", () => {
    const { light } = palette({ color: "#ffd43b" });
    expect(shortfalls({ ...light, textBrand: light.brand })).toContain("textBrand on background 1.43");
  });

  test("keeps the brand as it was given in the header and on paper", () => {
    const { light, print } = palette({ color: "#FFD43B" });
    expect(light.brand).toBe("#ffd43b");
    expect(print.brand).toBe("#ffd43b");
  });

  test("leaves a colour alone that is good everywhere, and says nothing then", () => {
    const { light, notes } = palette({ color: "#0f6e73" });
    expect(light.textBrand).toBe("#0f6e73");
    expect(light.markBrand).toBe("#0f6e73");
    expect(notes.filter((note) => !note.includes("donkere weergave"))).toEqual([]);
  });

  test("gives a second colour its own marks and keeps it apart from the first", () => {
    const { light } = palette({ color: "#0f6e73", accent: "#d9480f" });
    expect(light.markAccent).toBe("#d9480f");
    expect(light.markBrand).toBe("#0f6e73");
  });

  test("takes the second colour for links when the first is too light to read and the second is not", () => {
    const { light, dark } = palette({ color: "#ffd43b", accent: "#1f5f9e" });
    expect(light.textBrand).toBe("#1f5f9e");
    expect(dark.textBrand).toBe("#ffd43b");
  });

  test("shows links in the colour of text when the brand has no hue and cannot be read", () => {
    const { light, dark } = palette({ color: "#c8c8c8" });
    expect(light.textBrand).toBe(light.text);
    expect(dark.textBrand).toBe("#c8c8c8");
  });

  test("uses the first colour where there is no second", () => {
    const { light } = palette({ color: "#4a1942" });
    expect(light.markAccent).toBe(light.markBrand);
  });
});

describe("what the officer is told about her colours", () => {
  test("a light yellow", () => {
    expect(palette({ color: "#ffd43b" }).notes).toMatchInlineSnapshot(`
      [
        "merkkleur #ffd43b is te licht voor tekst op wit (1,4:1; nodig is 4,5:1): voor links gebruiken we #856b00 (5,1:1), voor lijnen en pictogrammen #a88800; de balk bovenaan houdt de kleur zelf.",
        "merkkleur #ffd43b krijgt donkere letters: wit is op deze kleur niet goed te lezen (1,4:1; nodig is 4,5:1).",
        "donkere weergave: de balk bovenaan wordt #392c00, een tint die daar past, want een groot fel vlak verblindt in het donker.",
      ]
    `);
  });

  test("a light yellow with a blue beside it", () => {
    expect(palette({ color: "#ffd43b", accent: "#1f5f9e" }).notes).toMatchInlineSnapshot(`
      [
        "merkkleur #ffd43b is te licht voor tekst op wit (1,4:1; nodig is 4,5:1): voor links gebruiken we de tweede kleur #1f5f9e (6,5:1); de balk bovenaan houdt de kleur zelf.",
        "merkkleur #ffd43b krijgt donkere letters: wit is op deze kleur niet goed te lezen (1,4:1; nodig is 4,5:1).",
        "donkere weergave: de balk bovenaan wordt #392c00, een tint die daar past, want een groot fel vlak verblindt in het donker.",
        "tweede kleur #1f5f9e is in de donkere weergave te donker voor lijnen en pictogrammen (2,7:1; nodig is 3:1): daar gebruiken we #3573b4 (3,7:1).",
      ]
    `);
  });

  test("a dark plum", () => {
    expect(palette({ color: "#4a1942" }).notes).toMatchInlineSnapshot(`
      [
        "donkere weergave: links worden #ce93c1 (7,4:1), want #4a1942 is daar te donker om prettig te lezen (1,3:1).",
      ]
    `);
  });

  test("white", () => {
    expect(palette({ color: "#ffffff" }).notes).toMatchInlineSnapshot(`
      [
        "merkkleur #ffffff is te licht voor tekst op wit (1,0:1; nodig is 4,5:1): voor links gebruiken we #1e1e1e (16,6:1); de balk bovenaan houdt de kleur zelf.",
        "merkkleur #ffffff krijgt donkere letters en valt op wit bijna weg (1,0:1): de balk bovenaan krijgt een lijn eronder. Kies een donkerdere kleur als het merk herkenbaar moet zijn.",
        "donkere weergave: de balk bovenaan wordt #2e2e2e, een tint die daar past, want een groot fel vlak verblindt in het donker.",
      ]
    `);
  });

  test("a colour that can be read on white and not on a coloured panel", () => {
    expect(palette({ color: "#0b7f5f" }).notes).toMatchInlineSnapshot(`
      [
        "merkkleur #0b7f5f is te licht voor tekst op een gekleurd vlak (4,4:1; nodig is 4,5:1): voor links gebruiken we #057d5d (4,5:1); de balk bovenaan houdt de kleur zelf.",
        "donkere weergave: de balk bovenaan wordt #003727, een tint die daar past, want een groot fel vlak verblindt in het donker; links worden #57b895 (7,5:1), want #0b7f5f is daar te donker om prettig te lezen (3,6:1).",
      ]
    `);
  });

  test("black", () => {
    expect(palette({ color: "#000000" }).notes).toMatchInlineSnapshot(`
      [
        "donkere weergave: de balk bovenaan wordt #2e2e2e, een tint die daar past, want de kleur zelf valt daar bijna weg; links worden #e8e8e8 (14,9:1), want #000000 is daar te donker om prettig te lezen (1,1:1).",
      ]
    `);
  });

  test("a second colour that falls short on coloured panels only", () => {
    const { notes } = palette({ color: "#ffd43b", accent: "#2f7d32" });
    expect(notes.at(-1)).toMatch(/^tweede kleur #2f7d32 is in de donkere weergave te donker voor lijnen en pictogrammen op een gekleurd vlak \(2,\d:1; nodig is 3:1\)/);
  });

  test("a second colour that is too light", () => {
    expect(palette({ color: "#0f6e73", accent: "#c6f135" }).notes).toMatchInlineSnapshot(`
      [
        "donkere weergave: de balk bovenaan wordt #003538, een tint die daar past, want een groot fel vlak verblindt in het donker; links worden #62b3b8 (7,5:1), want #0f6e73 is daar te donker om prettig te lezen (3,0:1).",
        "tweede kleur #c6f135 is te licht voor lijnen en pictogrammen op wit (1,3:1; nodig is 3:1): daar gebruiken we #799600 (3,4:1), ook op papier.",
      ]
    `);
  });
});

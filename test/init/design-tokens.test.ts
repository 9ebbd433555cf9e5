import { describe, expect, test } from "vitest";
import { brandFromTokens } from "../../scripts/init/brand-from-tokens.ts";
import { designTokens } from "../../scripts/init/design-tokens.ts";

const colors = (root: unknown) => Object.fromEntries(designTokens(root).colors.map(({ name, value }) => [name, value]));
const brand = (root: unknown) => brandFromTokens(designTokens(root));

describe("a file of design tokens", () => {
  test("may give a colour as text, or as numbers in a colour space", () => {
    expect(colors({
      old: { $type: "color", $value: "#0F6E73" },
      short: { $type: "color", $value: "#0aF" },
      srgb: { $type: "color", $value: { colorSpace: "srgb", components: [0.482, 0.118, 0.227], hex: "#7b1e3a" } },
      hsl: { $type: "color", $value: { colorSpace: "hsl", components: [0, 100, 50] } },
      oklch: { $type: "color", $value: { colorSpace: "oklch", components: [0.63, 0.19, 259.5] } },
      p3: { $type: "color", $value: { colorSpace: "display-p3", components: [1, 0, 0] } },
      none: { $type: "color", $value: { colorSpace: "hsl", components: ["none", 0, 100] } },
    })).toEqual({ old: "#0f6e73", short: "#00aaff", srgb: "#7b1e3a", hsl: "#ff0000", oklch: "#3b84f9", p3: expect.stringMatching(/^#f/u) as string, none: "#ffffff" });
  });

  test("takes the type of the group around it, and follows references of both kinds", () => {
    expect(colors({
      kleur: {
        $type: "color",
        palet: { teal: { $root: { $value: "#0f6e73" }, licht: { $value: "#cfeeee" } } },
        merk: { $value: "{kleur.palet.teal}" },
        knop: { $ref: "#/kleur/merk" },
        diep: { $extends: "{kleur.palet}" },
      },
      maat: { $type: "dimension", $value: { value: 4, unit: "px" } },
    })).toEqual({
      "kleur.palet.teal": "#0f6e73", "kleur.palet.teal.licht": "#cfeeee", "kleur.merk": "#0f6e73", "kleur.knop": "#0f6e73",
      "kleur.diep.teal": "#0f6e73", "kleur.diep.teal.licht": "#cfeeee",
    });
  });

  test("with references in a circle, to nothing, or of no colour is read for the rest, and told", () => {
    const { colors: read, unreadable } = designTokens({
      $type: "color", a: { $value: "{b}" }, b: { $value: "{a}" }, c: { $value: "{weg.is.weg}" }, d: { $value: "donker" }, glas: { $value: { colorSpace: "srgb", components: [0, 0, 0], alpha: 0.5 } }, goed: { $value: "#123456" },
    });
    expect(read).toEqual([{ name: "goed", value: "#123456" }]);
    expect(unreadable.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      "a: de verwijzingen lopen in een kring", "b: de verwijzingen lopen in een kring", "c: verwijst naar “weg.is.weg”, en dat is er niet",
      "d: dit is geen kleur die Leidraad kan lezen", "glas: dit is geen kleur die Leidraad kan lezen",
    ]);
  });

  test("that holds something else gives no colours", () => {
    for (const root of [null, [], 3, "x", { a: 1, $b: { $value: "#fff" } }, { constructor: { $value: "{__proto__}" } }]) expect(colors(root)).toEqual({});
  });
});

describe("the colours of the house are known by their names", () => {
  const color = (value: string) => ({ $type: "color", $value: value });

  test.each([
    [{ color: { brand: { primary: color("#111111"), secondary: color("#222222") } } }, { color: "#111111", accent: "#222222" }],
    [{ kleuren: { primair: { 100: color("#eeeeee"), 500: color("#111111"), 900: color("#333333") }, accent: color("#222222") } }, { color: "#111111", accent: "#222222" }],
    [{ colorPrimary: color("#111111"), textOnPrimary: color("#ffffff"), textPrimary: color("#000000") }, { color: "#111111" }],
    [{ huiskleur: color("#111111"), merk: color("#111111") }, { color: "#111111" }],
  ])("%j", (tokens, expected) => {
    expect(brand(tokens)).toMatchObject({ brand: expected, unclear: [] });
  });

  test("two that could be it are asked about, and so are all when no name tells", () => {
    expect(brand({ brand: color("#111111"), primary: color("#222222") }).unclear.map(({ name }) => name)).toEqual(["brand", "primary"]);
    expect(brand({ teal: color("#111111"), oker: color("#222222") })).toMatchObject({ brand: {}, unclear: [{ name: "teal" }, { name: "oker" }] });
  });

  test("a typeface that Leidraad has is used, another is named", () => {
    const family = (value: unknown) => ({ $type: "fontFamily", $value: value });
    expect(brand({ a: color("#111111"), f: family(["Source Sans Pro", "sans-serif"]) }).brand).toMatchObject({ typeface: "source-sans-3" });
    expect(brand({ t: { $type: "typography", $value: { fontFamily: "{f}" } }, f: family("Atkinson Hyperlegible") }).brand).toMatchObject({ typeface: "atkinson-hyperlegible-next" });
    expect(brand({ f: family("Gotham") }).told.join()).toContain("Gotham levert Leidraad niet mee");
  });
});

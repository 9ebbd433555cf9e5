import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { typefaces } from "../../data/schema/brand.ts";
import { palette } from "../../scripts/site/palette.ts";
import { styleLayers, styles } from "../../scripts/site/styles.ts";
import { fontFiles, isNeeded } from "../../scripts/site/typefaces.ts";

const folder = join(import.meta.dirname, "../../layouts/assets");
const sheets = readdirSync(join(folder, "css")).sort();
const sheet = (name: string) => readFileSync(join(folder, "css", name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const brand = { color: "#0f6e73", typeface: "atkinson-hyperlegible-next" } as const;
const css = styles(brand);

describe("the style sheet of a site", () => {
  test.each(typefaces)("weighs at most 20 kB compressed with %s", (typeface) => {
    expect(gzipSync(styles({ ...brand, typeface }), { level: 9 }).length).toBeLessThan(20_000);
  });

  test("holds every sheet of the folder, each once", () => {
    const named = [...Object.values(styleLayers).flat(), "onefile"].map((name) => `${name}.css`);
    expect(named.toSorted()).toEqual(sheets);
    // Only the handbook in one file has that one.
    expect(css).not.toContain("book-page");
  });

  test("is the same text for the same brand", () => {
    expect(styles({ ...brand })).toBe(css);
  });

  test("asks nothing of another place: its only addresses are those of its own fonts", () => {
    const addresses = [...css.matchAll(/url\("?([^")]*)/g)].map(([, address]) => address);
    expect(addresses).toEqual(fontFiles(brand.typeface).map(({ name }) => `fonts/${name}`));
    expect(css).not.toMatch(/@import|https?:\/\/|data:/);
  });

  test("carries the brand for light and dark screens and for paper", () => {
    const { light, dark, print } = palette(brand);
    expect(css).toContain(`:root { color-scheme: light; --text-do: ${light.textDo};`);
    expect(css).toContain(`@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --text-do: ${dark.textDo};`);
    expect(css).toContain(`@media screen { :root:has(#layout-weergave-licht:checked) { color-scheme: light; --text-do: ${light.textDo};`);
    expect(css).toContain(`:root:has(#layout-weergave-donker:checked) { color-scheme: dark; --text-do: ${dark.textDo};`);
    expect(css).toContain(`@media print { :root { --text-do: ${print.textDo};`);
  });

  test("is balanced, so that no rule swallows the next", () => {
    expect(css.split("{").length).toBe(css.split("}").length);
  });
});

describe.each(sheets)("%s", (name) => {
  test("uses only custom properties that are set somewhere", () => {
    const set = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, property]) => property));
    const used = [...sheet(name).matchAll(/var\((--[\w-]+)/g)].map(([, property]) => property);
    expect(used.filter((property) => !set.has(property))).toEqual([]);
  });

  test("names no colours itself, for any brand must be able to fill them in", () => {
    // White under a logo, black on paper, and the shade under something that floats are the same for every brand.
    const own = sheet(name).replaceAll("background: #fff;", "").replaceAll("color: #000;", "").replaceAll(/rgb\(0 0 0 \/ \d+%\)/g, "");
    expect(own).not.toMatch(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)\(/i);
  });
});

describe("the typefaces", () => {
  test.each(typefaces)("%s comes in regular, bold and italic, for Dutch and for other European names", (typeface) => {
    const files = fontFiles(typeface);
    expect(files.filter(({ source }) => !existsSync(source))).toEqual([]);
    expect(files.map(({ weight, style }) => `${weight} ${style}`)).toEqual([
      "400 normal", "400 normal", "700 normal", "700 normal", "400 italic", "400 italic",
    ]);
    expect(files.every(({ range }) => range.startsWith("U+"))).toBe(true);
  });

  test.each(typefaces)("%s brings the letters of other European names only to a book that has one", (typeface) => {
    const others = fontFiles(typeface).filter(({ subset }) => subset === "latin-ext");
    expect(others.map((file) => isNeeded(file, ["Café Zoë, € 5 – “ja” naïef Çelik"]))).toEqual([false, false, false]);
    expect(others.map((file) => isNeeded(file, ["Marie", "Łukasz"]))).toEqual([true, true, true]);
  });

  test("regular and bold of the default typeface leave room in a first view of 60 kB", () => {
    const bytes = fontFiles("atkinson-hyperlegible-next")
      .filter(({ name }) => !name.includes("latin-ext") && !name.includes("italic"))
      .reduce((sum, { source }) => sum + readFileSync(source).length, 0);
    expect(bytes).toBeLessThan(30_000);
  });
});

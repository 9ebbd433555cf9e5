import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pictogram, pictogramNames } from "../../scripts/site/pictogram.ts";

const folder = join(import.meta.dirname, "../../layouts/pictograms");

describe("pictograms", () => {
  test("every drawing has a name and every name a drawing", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.svg$/, ""));
    expect(files.toSorted()).toEqual(pictogramNames.toSorted());
  });

  test.each(pictogramNames)("%s is drawn in the one line style, in one colour", (name) => {
    const file = readFileSync(join(folder, `${name}.svg`), "utf8");
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">\n/);
    const dots = file.match(/fill="currentColor" stroke="none"/g)?.length ?? 0;
    expect(dots).toBeLessThanOrEqual(2);
    expect(file.match(/(fill|stroke|style|id|class)=/g)).toHaveLength(2 + 2 * dots);
  });

  test("stands in a page as hidden markup on one line", () => {
    expect(pictogram("ok")).toMatchInlineSnapshot(`"<svg class="pictogram-drawing" aria-hidden="true" width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="20"/><path d="m14.5 24.5 7 7 13-14"/></svg>"`);
  });
});

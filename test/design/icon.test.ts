import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { icon, iconNames } from "../../scripts/site/icon.ts";

const folder = join(import.meta.dirname, "../../layouts/icons");

describe("icons", () => {
  test("every drawing has a name and every name a drawing", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.svg$/, ""));
    expect(files.toSorted()).toEqual(iconNames.toSorted());
  });

  test.each(iconNames)("%s is drawn in the one line style", (name) => {
    const file = readFileSync(join(folder, `${name}.svg`), "utf8");
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">\n/);
    expect(file.match(/(fill|stroke|style|id|class)=/g)).toHaveLength(2);
  });

  test("stands in a page as hidden markup on one line", () => {
    expect(icon("check")).toMatchInlineSnapshot(`"<svg class="icon" aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="m4.5 12.5 5 5 10-11"/></svg>"`);
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shellStateFiles } from "../../scripts/patterns/shell-states.ts";
import { brands, lookAt, openPattern, startPictureBrowser, writeBrandedPatterns } from "../../scripts/patterns/take-pictures.ts";
import type { Look } from "../../scripts/patterns/take-pictures.ts";
import { makeFolder } from "../helpers/folder.ts";
import { layoutFaults } from "../helpers/layout-faults.ts";
import type { LayoutFault } from "../helpers/layout-faults.ts";
import { isThorough } from "../helpers/thorough.ts";

let browser: Browser;
let folder: string;
let files: string[];

beforeAll(async () => {
  folder = makeFolder();
  const families = await writeBrandedPatterns(folder);
  files = [...families.map((path) => `${path.slice(1)}index.html`), ...shellStateFiles];
  browser = await startPictureBrowser();
});

afterAll(() => browser.close());

/** The widest typeface on a phone; in a thorough run every brand, narrow and wide, and dark, which moves nothing unless somebody made it. */
const looks: readonly Look[] = !isThorough ? [{ brand: "de-wilgen", width: 360, scheme: "light" }] : [
  ...brands.flatMap((brand) => ([360, 1280] as const).map((width): Look => ({ brand, width, scheme: "light" }))),
  { brand: brands[0], width: 360, scheme: "dark" },
];

/** All faults of a page in every look. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    const faults = await page.evaluate(layoutFaults);
    found.push(...faults.map(({ kind, what }) => `${look.brand} ${look.width} ${look.scheme}: ${kind}: ${what}`));
  }
  return found;
}

test("on every page of patterns, in every brand, everything is whole, in its place and in line", async () => {
  expect(files.length).toBeGreaterThan(25);
  const found: Record<string, string[]> = {};
  for (const file of files) {
    const page = await openPattern(browser, folder, file);
    const faults = await faultsOf(page);
    if (faults.length > 0) found[file] = faults;
    await page.close();
  }
  expect(found).toEqual({});
}, 240_000);

describe("the check finds", () => {
  /** Each on the page of patterns where it is planted. */
  test.each<[LayoutFault["kind"], string, string]>([
    ["cut off", "patronen/kaders/index.html", ".callout { max-height: 3rem; overflow: hidden; }"],
    ["cut off", "patronen/lange-titel/index.html", "h1 { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }"],
    ["outside", "patronen/tekst/index.html", "article p { white-space: nowrap; }"],
    ["outside", "patronen/labels/index.html", ".badge { width: 3rem; white-space: nowrap; }"],
    ["overlap", "patronen/kaders/index.html", ".callout { margin-block-end: -2rem; }"],
    ["icon", "patronen/kaders/index.html", ".callout-title .icon { height: 2rem; }"],
    ["icon", "patronen/knoppen/index.html", ".button .icon { transform: translateY(4px); }"],
    ["spacing", "patronen/kaders/index.html", ".callout-tip { margin-block-start: 6rem; }"],
    ["baseline", "patronen/lange-titel/index.html", ".help-emergency .help-line { padding-block-end: 0.75rem; }"],
  ])("%s, on %s with %s", async (kind, file, planted) => {
    const page = await openPattern(browser, folder, file);
    await lookAt(page, { brand: "vlinderhof", width: kind === "baseline" ? 1280 : 360, scheme: "light" });
    const before = (await page.evaluate(layoutFaults)).map((fault) => JSON.stringify(fault));
    await page.addStyleTag({ content: planted.replaceAll(";", " !important;") });
    const after = (await page.evaluate(layoutFaults)).filter((fault) => !before.includes(JSON.stringify(fault)));
    expect(after.map((fault) => fault.kind)).toContain(kind);
    await page.close();
  });
});

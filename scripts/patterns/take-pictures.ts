import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { loadOrganisation } from "../../data/schema/index.ts";
import { startBrowser } from "../../test/helpers/browser.ts";
import { projectFolder } from "../book/project-path.ts";
import { writeFiles } from "../output/write-files.ts";
import { isStyleSheet, patternAssets, patternSite } from "./pattern-site.ts";

/** The example organisations, whose brands differ as much as brands do; the first is the one whose facts are shown. */
export const brands = ["vlinderhof", "de-wilgen", "overzij"] as const;
export type BrandName = (typeof brands)[number];

/** A way to look at a page. */
export interface Look {
  readonly brand: BrandName;
  readonly width: 360 | 1280;
  readonly scheme: "light" | "dark";
}

/** A browser that draws letters the same on every Linux: no hinting, no coloured edges, one colour space. */
export function startPictureBrowser(switches: readonly string[] = []): Promise<Browser> {
  return startBrowser(["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb", "--force-device-scale-factor=1", ...switches]);
}

/**
 * Writes the pattern site of the first brand to a folder, with the style sheets of the others beside its own: a page is made and
 * loaded once and shown in each brand.
 *
 * @param folder absolute path of an empty folder
 * @returns the site paths of the families
 */
export async function writeBrandedPatterns(folder: string): Promise<string[]> {
  const { site, files, families } = await patternSite(organisationFolder(brands[0]));
  writeFiles(folder, files);
  for (const brand of brands) {
    const { organisation } = await loadOrganisation(organisationFolder(brand));
    const assets = patternAssets({ organisation, pages: site.book.pages }, site.contents);
    const fonts = [...assets.values()].filter(({ path }) => path.startsWith("assets/fonts/"));
    const sheets = [...assets].filter(([name]) => isStyleSheet(name)).map(([name, { content }]) => ({ path: `assets/${sheetName(name, brand)}`, content }));
    writeFiles(folder, [...fonts, ...sheets]);
  }
  return families;
}

/** What a style sheet is called for a brand: "style-whole.css" or "style-whole.0a1b2c.css" for De Wilgen is "style-whole-de-wilgen.css". */
const sheetName = (name: string, brand: BrandName): string => name.replace(/\..*/, `-${brand}.css`);

const organisationFolder = (brand: BrandName): string => join(projectFolder, "data/organisations", brand);

/** Opens a page of that folder; nothing on it moves. */
export async function openPattern(browser: Browser, folder: string, file: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: "load" });
  return page;
}

/** Shows an open page in another way, without loading it again. */
export async function lookAt(page: Page, { brand, width, scheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const href = await page.locator("link[rel=stylesheet]").getAttribute("href") ?? "";
  const own = await page.evaluate(() => document.documentElement.dataset["style"]) ?? href;
  const name = own.slice(own.lastIndexOf("/") + 1);
  await page.evaluate(async ({ own, href }) => {
    document.documentElement.dataset["style"] = own;
    const link = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
    if (link && link.getAttribute("href") !== href) await new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject, href }));
    await document.fonts.ready;
  }, { own, href: own.replace(name, sheetName(name, brand)) });
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { escapeHtml } from "../markdown/html.ts";
import { shellStateFiles } from "./shell-states.ts";

/** The ways a page is looked at. */
export const widths = [360, 1280] as const;
export const colourSchemes = ["light", "dark"] as const;

/** Points of a picture from top to bottom: a browser takes none of a page that is much longer, and nobody would look so far. */
const tallest = 8000;

/** One page of each template, and of each kind of page that looks like no other. */
const templates = [
  "index.html", "platforms/index.html", "clienten/appen/index.html", "platforms/whatsapp/index.html", "dilemmas/datingsite/index.html",
  "handouts/index.html", "handouts/partners/index.html", "handouts/intake-makkelijk/index.html", "werkbladen/dossiercheck/index.html",
  "wat-nu/index.html", "over/versies/index.html", "zoeken/index.html", "404.html",
] as const;

/** A pattern site that was written to a folder. */
export interface WrittenSite {
  readonly name: string;
  readonly folder: string;
  /** Site paths of the pages with patterns. */
  readonly families: readonly string[];
}

/**
 * Makes a picture of each template and each family, in each brand, light and dark, narrow and wide, and a page that has them
 * beside each other: a row for each, so that one sees at once what differs.
 *
 * @param output absolute path of a folder
 * @returns absolute path of the page to open
 */
export async function contactSheet(browser: Browser, sites: readonly WrittenSite[], output: string): Promise<string> {
  mkdirSync(output, { recursive: true });
  const paths = [...templates, ...(sites[0]?.families.map((path) => `${path.slice(1)}index.html`) ?? []), ...shellStateFiles];
  for (const site of sites) for (const width of widths) for (const scheme of colourSchemes) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    for (const path of paths) await shoot(page, site, path, join(output, pictureName(path, site.name, width, scheme)));
    await page.close();
  }
  const file = join(output, "index.html");
  writeFileSync(file, sheetHtml(paths, sites));
  return file;
}

async function shoot(page: Page, { folder }: WrittenSite, path: string, file: string): Promise<void> {
  await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: "load" });
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight] as const);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) }, animations: "disabled" });
}

function pictureName(path: string, site: string, width: number, scheme: string): string {
  return `${path.replace(/(\/?index)?\.html$/, "").replaceAll("/", "_") || "start"}-${site}-${width}-${scheme}.png`;
}

/** A table: a row for each page, a column for each brand, scheme and width. */
function sheetHtml(paths: readonly string[], sites: readonly WrittenSite[]): string {
  const columns = widths.flatMap((width) => sites.flatMap((site) => colourSchemes.map((scheme) => ({ width, site: site.name, scheme }))));
  const head = columns.map(({ width, site, scheme }) => `<th>${site}<br>${width}, ${scheme}</th>`).join("");
  const rows = paths.map((path) => `<tr><th>${escapeHtml(path)}</th>${columns.map(({ width, site, scheme }) => {
    const name = pictureName(path, site, width, scheme);
    return `<td><a href="${name}"><img src="${name}" alt="" loading="lazy" width="${width === 360 ? 180 : 480}"></a></td>`;
  }).join("")}</tr>`);
  return `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Alle pagina's naast elkaar</title>
<style>body{font:14px sans-serif;background:#888}td,th{vertical-align:top;padding:8px;text-align:start}thead th{position:sticky;top:0;background:#ccc}img{display:block}</style>
<table><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></html>\n`;
}

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneFilePath } from "../../scripts/onefile/places.ts";
import { axeFaults, bringAxe } from "../helpers/axe.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { layoutOf } from "../helpers/layout-of.ts";
import { pagesOfEachKind, pagesOfSite } from "../helpers/pages-of-site.ts";
import { settled } from "../helpers/settled.ts";
import { isThorough } from "../helpers/thorough.ts";
import { unseenColours } from "../helpers/unseen-colours.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/*
 * axe on a page of each kind of the example: at two widths, in light, in dark and in forced colours; in a thorough run on every page
 * of it, at three widths. What cannot come out differently is tried once:
 * - The rules that do not look at colours are tried at each width. In dark and in forced colours they are tried again only when
 *   something stands elsewhere, or is shown or hidden, other than in light.
 * - The other examples have the same HTML: there only colours are looked at, on the pages with the most different blocks; in a thorough
 *   run on a page of each kind, with all rules.
 * - The rules that look at colours are tried for each way in which colours meet (`unseenColours`), in each scheme, on the first
 *   page and width that has it. So that what lies over something else is seen too, the pages of each kind are looked at whole.
 */

/** What a page becomes by what a reader does or by its address. */
const states = [
  "beslishulp/index.html#antwoorden-1", "over/geldig/index.html#handouts-intake@0.1", "over/geldig/index.html#handouts-intake@1.0",
  "printen/alles/index.html?p=clienten_appen&p=platforms&p=weg", "zoeken/index.html?q=foto", "zoeken/index.html?q=telefoon+kwijt&soort=rule",
  "zoeken/index.html?q=qwxzqwxz",
];
const desktop = { width: 1280, height: 900 };
const widths = [desktop, ...(isThorough ? [{ width: 768, height: 1024 }] : []), { width: 320, height: 740 }];
const schemes = ["light", "dark", "forced"] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

// A light yellow brand is the hardest one to keep readable.
describe.each(["vlinderhof", "de-wilgen", "overzij"])("the site of %s", async (organisation) => {
  const site = await builtSite(organisation);
  // The handbook in one file comes last: nearly all of its colours were seen by then.
  const pages = pagesOfSite(site).filter((path) => `/${path}` !== oneFilePath).concat(oneFilePath.slice(1));
  const ofEachKind = pagesOfEachKind(site);
  const seen = { light: new Set<string>(), dark: new Set<string>(), forced: new Set<string>() };
  let server: WebServer;
  let page: Page;
  beforeAll(async () => {
    server = await startServer(site);
    // Colours are looked at when they are there, not on their way.
    page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  // A page is opened once, and then looked at in another light and made smaller, as its reader does.
  const isFirst = organisation === "vlinderhof";
  const looked = isThorough ? [...states, ...(isFirst ? pages : ofEachKind)] : isFirst ? [...states, ...ofEachKind] : ofEachKind.slice(0, 5);
  test.each(looked)("has no fault axe can find, at any width and in any colours: %s", { timeout: 240_000 }, async (path) => {
    await page.goto(server.url + path);
    await settled(page);
    if (path === oneFilePath.slice(1)) await leaveOutHiddenPages(page);
    await bringAxe(page);
    for (const viewport of widths) {
      await page.setViewportSize(viewport);
      let inLight = "";
      for (const scheme of schemes) {
        await showIn(page, scheme);
        const layout = await layoutOf(page);
        if (layout !== inLight && (isFirst || isThorough)) expect(await axeFaults(page, "all but colours"), `${scheme}, ${viewport.width} px`).toEqual([]);
        if (scheme === "light") inLight = layout;
        if (await unseenColours(page, seen[scheme]) > 0) expect(await axeFaults(page, "unseen colours"), `${scheme}, ${viewport.width} px`).toEqual([]);
      }
    }
  });

  test.each(isFirst || isThorough ? ofEachKind : ofEachKind.slice(0, 3))("has no colours axe finds fault with, also where one thing lies over another: %s", async (path) => {
    await page.setViewportSize(desktop);
    await showIn(page, "light");
    await page.goto(server.url + path);
    await bringAxe(page);
    expect(await axeFaults(page, "colours")).toEqual([]);
  });
});

/** In two steps: when both change at once the browser keeps lines that only forced colours have. */
async function showIn(page: Page, scheme: typeof schemes[number]): Promise<void> {
  await page.emulateMedia({ forcedColors: scheme === "forced" ? "active" : "none" });
  await page.emulateMedia({ colorScheme: scheme === "dark" ? "dark" : "light" });
}

/** The handbook in one file holds all pages and shows one. axe leaves the others out too, but takes five seconds a time to find that out. */
async function leaveOutHiddenPages(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("[hidden='until-found']").forEach((hidden) => hidden.remove()));
}

describe("the check itself works", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.setContent(`<html lang="nl"><title>x</title><main><h1>x</h1><img src="x.png"><p style="color:#ccc;background:#fff">Te lichte letters</p></main>`);
    await bringAxe(page);
  });
  afterAll(() => page.close());

  test("axe finds a fault that was put there", async () => {
    expect((await axeFaults(page, "all but colours")).join()).toContain("image-alt");
    expect((await axeFaults(page, "colours")).join()).toContain("color-contrast");
  });

  test("a text is looked at once for the colours it is in, and again when its size, its colour or its ground is another", async () => {
    const seen = new Set<string>();
    expect(await unseenColours(page, seen)).toBe(2);
    expect((await axeFaults(page, "unseen colours")).join()).toContain("color-contrast");
    expect(await unseenColours(page, seen)).toBe(0);
    for (const style of ["font-size: 9px", "color: #bbb", "opacity: 0.9"]) {
      await page.locator("p").evaluate((paragraph, css) => paragraph.style.cssText += css, `;${style}`);
      expect(await unseenColours(page, seen), style).toBe(1);
    }
    await page.locator("main").evaluate((main) => main.style.background = "linear-gradient(red, blue)");
    expect(await unseenColours(page, seen)).toBe(2);
  });

  test("a thing that moves or disappears makes another layout, and a colour does not", async () => {
    const before = await layoutOf(page);
    await page.locator("h1").evaluate((title) => title.style.color = "red");
    expect(await layoutOf(page)).toBe(before);
    await page.locator("h1").evaluate((title) => title.style.visibility = "hidden");
    expect(await layoutOf(page)).not.toBe(before);
    await page.locator("h1").evaluate((title) => title.style.cssText = "position: relative; left: 1px");
    expect(await layoutOf(page)).not.toBe(before);
  });
});

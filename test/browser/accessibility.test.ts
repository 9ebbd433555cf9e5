import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/** One page of each layout, and pages with each kind of block. */
const pages = [
  "index.html", "platforms/index.html", "clienten/appen/index.html", "richtlijnen/grondbeginselen/index.html",
  "beslishulp/index.html", "beslishulp/index.html#antwoorden-1", "richtlijnen/dos-en-donts/index.html", "wat-nu/index.html", "platforms/whatsapp/index.html", "handouts/partners/index.html",
  "handouts/kaart-medewerkers/index.html", "begrippen/index.html", "over/hulp-en-bronnen/index.html",
  "over/wetten-en-codes/index.html", "over/keuzes/index.html", "over/contact/index.html",
  "over/geldig/index.html#handouts-intake@0.1", "over/geldig/index.html#handouts-intake@1.0", "printen/index.html", "printen/alles/index.html?p=clienten_appen&p=platforms&p=weg",
  "zoeken/index.html?q=foto", "zoeken/index.html?q=telefoon+kwijt&soort=rule", "zoeken/index.html?q=qwxzqwxz", "404.html",
];

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
/** WCAG 2.2, 1.4.10: a screen of 1280 pixels, enlarged four times. */
const enlarged = { width: 320, height: 256 };

/** Rules that ask for the colours a browser paints; by far the dearest. */
const colourRules = ["color-contrast", "link-in-text-block"];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What axe finds on a page: every rule of WCAG 2.2 A and AA it knows, and its own good habits; or only these rules. */
async function faultsOn(page: Page, only?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...(only && { runOnly: { type: "rule", values: only } }) };
  // As text: the test runner rewrites names in a function, and the page does not know the new ones.
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`);
}

/** Where everything stands on a page: all but its colours. */
function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll("body *"), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.tagName} ${[x, y, width, height].join()} ${element.checkVisibility({ visibilityProperty: true, opacityProperty: true })}`;
  }));
}

// A light yellow brand is the hardest one to keep readable.
describe.each(["vlinderhof", "de-wilgen"])("the site of %s", (organisation) => {
  let server: WebServer;
  let page: Page;
  beforeAll(async () => {
    server = await startServer(await builtSite(organisation));
    // Colours are looked at when they are there, not on their way.
    page = await browser.newPage({ viewport: desktop, bypassCSP: true, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  // A page is opened once, and then looked at in another light and made smaller, as its reader does.
  test.each(pages)("has no fault axe can find in light and dark, on a desktop and a phone, and fits when enlarged four times: %s", async (path) => {
    await page.setViewportSize(desktop);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(server.url + path);
    if (path.startsWith("zoeken")) await page.waitForSelector('.search-panel[aria-busy="false"]');
    await page.evaluate(axe.source);
    expect(await faultsOn(page)).toEqual([]);

    const inLight = await layoutOf(page);
    await page.emulateMedia({ colorScheme: "dark" });
    // Nothing but the colours is different, so the other rules need not be tried again.
    expect(await layoutOf(page)).toEqual(inLight);
    expect(await faultsOn(page, colourRules)).toEqual([]);

    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(phone);
    expect(await faultsOn(page)).toEqual([]);

    await page.setViewportSize(enlarged);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(enlarged.width);
  });
});

test("axe finds a fault that was put there: the check itself works", async () => {
  const page = await browser.newPage();
  await page.setContent(`<html lang="nl"><title>x</title><main><h1>x</h1><img src="x.png"><p style="color:#ccc;background:#fff">Te lichte letters</p></main>`);
  await page.evaluate(axe.source);
  const faults = (await faultsOn(page)).join("\n");
  expect(faults).toContain("image-alt");
  expect(faults).toContain("color-contrast");
  expect((await faultsOn(page, colourRules)).join("\n")).toContain("color-contrast");
  await page.close();
});

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
  "zoeken/index.html?q=foto", "404.html",
];

/** A phone and a desktop, light and dark. */
const screens = [
  { width: 360, height: 740, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What axe finds on a page: every rule of WCAG 2.2 A and AA it knows, and its own good habits. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // As text: the test runner rewrites names in a function, and the page does not know the new ones.
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`);
}

// A light yellow brand is the hardest one to keep readable.
describe.each(["vlinderhof", "de-wilgen"])("the site of %s", (organisation) => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startServer(await builtSite(organisation));
  });
  afterAll(() => server.close());

  test.each(screens)("has no fault axe can find at $width pixels, $colorScheme", async ({ width, height, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(server.url + path);
      if (path.startsWith("zoeken")) await page.waitForSelector(".search-result");
      faults.push(...(await faultsOn(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await context.close();
  }, 120_000);

  test("fits a screen of 320 pixels without scrolling sideways", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(server.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});

test("axe finds a fault that was put there: the check itself works", async () => {
  const page = await browser.newPage();
  await page.setContent(`<html lang="nl"><title>x</title><main><h1>x</h1><img src="x.png"><p style="color:#ccc;background:#fff">Te lichte letters</p></main>`);
  const faults = (await faultsOn(page)).join("\n");
  expect(faults).toContain("image-alt");
  expect(faults).toContain("color-contrast");
  await page.close();
});

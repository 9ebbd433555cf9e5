import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/** The short name in test/organisations/nasty, to be read back to the letter. */
const name = `'s-Heeren <b> & {{ 7*7 }} *vet* #_$`;

let server: WebServer;
let browser: Browser;
let page: Page;
let dialogs = 0;

beforeAll(async () => {
  server = await startServer(await builtSite(join(import.meta.dirname, "../organisations/nasty")));
  browser = await startBrowser();
  page = await browser.newPage();
  page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test("a name full of signs is read literally in the title, the header and the text", async () => {
  await page.goto(`${server.url}over/contact/index.html`);
  expect(await page.title()).toContain(name);
  expect(await page.textContent(".brand-name")).toBe(name);
  expect(await page.textContent("body")).toContain(`'t team "Woord" <em>`);
  expect(await page.locator("main b, main em, header b").count()).toBe(0);
});

test("the legal name cannot end the page or run", async () => {
  await page.goto(`${server.url}index.html`);
  expect(await page.textContent("footer")).toContain(`</title><script>alert(1)</script> [x](javascript:alert(1))`);
  expect(await page.locator("a[href^='javascript']").count()).toBe(0);
});

test("the results of a search show it literally too", async () => {
  await page.goto(`${server.url}zoeken/index.html?q=contact`);
  await page.waitForSelector(".search-result");
  expect(await page.textContent(".search-panel")).toContain("<");
  expect(await page.textContent(".search-panel")).not.toContain("&lt;");
  expect(await page.textContent(".search-panel")).not.toContain("&amp;");
  expect(await page.locator(".search-panel :is(b, i, em, img, script)").count()).toBe(0);
});

test("none of it ever ran", () => expect(dialogs).toBe(0));

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let site: string;
let server: WebServer;
let browser: Browser;

beforeAll(async () => {
  site = await builtSite("vlinderhof");
  [server, browser] = await Promise.all([startServer(site), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const box = "input[type=search]";
const isOfSearch = /\/(assets\/search[.-]|search-index\/|pagefind\/)/;

/** A page that keeps what it asks for to search with. */
async function open(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => isOfSearch.test(request.url()) && asked.push(request.url().slice(server.url.length)));
  await page.goto(server.url + path);
  return { page, asked };
}

/** Holds requests back until they are let through. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test("nothing of search is fetched before a reader goes to the box; then three files, side by side, are enough for results", async () => {
  const { page, asked } = await open("clienten/appen/index.html");
  expect(asked).toEqual([]);
  // None has come when all have been asked for.
  const release = await hold(page, "**/assets/search.*.js");
  await page.focus(box);
  await expect.poll(() => asked).toEqual([
    expect.stringMatching(/^assets\/search-results\.\w+\.css$/), expect.stringMatching(/^assets\/search\.\w+\.js$/), "search-index/pages.js",
  ]);
  release();
  // Pagefind does not compete for the line: it is not asked for before there are results.
  const releaseText = await hold(page, "**/pagefind/pagefind.js");
  await page.keyboard.type("foto");
  await page.waitForSelector(".search-result");
  expect(asked.filter((path) => !path.startsWith("pagefind/"))).toHaveLength(3);
  releaseText();
  await page.waitForSelector('.search-panel[aria-busy="false"]');
  expect(asked).not.toContain("search-index/text.js");
  await page.close();
});

test("no result is shown before its styles are there; when they do not come, search works without them", async () => {
  const { page } = await open("clienten/appen/index.html");
  const release = await hold(page, "**/assets/search-results.*.css");
  await page.focus(box);
  await page.keyboard.type("foto");
  await page.waitForFunction(() => "pages" in (globalThis as unknown as { leidraad: object }).leidraad);
  expect(await page.locator(".search-panel").count()).toBe(0);
  release();
  await page.waitForSelector(".search-result");
  expect(await page.locator(".search-link").first().evaluate((link) => getComputedStyle(link).display)).toBe("inline-block");
  await page.route("**/assets/search-results.*.css", (route) => route.abort());
  await page.reload();
  await page.focus(box);
  await page.keyboard.type("foto");
  await page.waitForSelector(".search-result");
  await page.close();
});

test("results stand there at the first letters, and letters that come together are answered once", async () => {
  const { page } = await open("index.html");
  await page.focus(box);
  await page.waitForSelector(".search-panel", { state: "attached" });
  const drawn = await page.evaluate(async () => {
    const input = document.querySelector("input");
    const list = document.querySelector(".search-results");
    if (!input || !list) return [];
    const counts: number[] = [];
    new MutationObserver(() => counts.push(list.children.length)).observe(list, { childList: true });
    for (const letters of ["f", "fo", "fot", "foto"]) {
      input.value = letters;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    // Before the full text is asked.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return counts;
  });
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toBeGreaterThan(3);
  await page.close();
});

test.each([
  ["below the box", "clienten/appen/index.html", "schermafdruk"],
  ["on the search page", "zoeken/index.html", "schermafdruk"],
])("what stands there stays where it is when the full text comes, with the focus in it: %s", async (_, path, question) => {
  const { page } = await open(path);
  const release = await hold(page, "**/pagefind/pagefind.js");
  await page.focus(box);
  await page.keyboard.type(question);
  await page.waitForSelector(".search-result");
  await page.keyboard.press("ArrowDown");
  const places = () => page.locator(".search-result").evaluateAll((results) => results.map((result) => {
    const { x, y, width, height } = result.getBoundingClientRect();
    return { text: result.textContent, x, y: y + scrollY, width, height };
  }));
  const before = await places();
  const focused = await page.evaluateHandle(() => document.activeElement);
  release();
  await page.waitForSelector('.search-panel[aria-busy="false"]');
  const after = await places();
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.close();
});

test("its script and its index are 65 kB together at most, compressed: a third of a second on slow 4G", () => {
  const script = readdirSync(join(site, "assets")).find((name) => name.startsWith("search.")) ?? "";
  const weigh = (path: string) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
  expect(weigh(`assets/${script}`)).toBeLessThan(22_000);
  expect(weigh(`assets/${script}`) + weigh("search-index/pages.js")).toBeLessThan(65_000);
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneFilePath } from "../../scripts/onefile/places.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let site: string;
/** All but the handbook in one file, which is for places where this policy is not. */
let pages: string[];
let browser: Browser;

beforeAll(async () => {
  site = await builtSite("vlinderhof");
  pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html") && `/${path}` !== oneFilePath).sort();
  browser = await startBrowser();
});

afterAll(() => browser.close());

/** A page of each depth; there search is used too, which brings a worker and WebAssembly. */
const ofEachDepth = ["index.html", "partners/index.html", "clienten/appen/index.html"];

describe("on a web server with a strict policy, at a sub-path", () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startServer(site, "/een/sub-pad/");
  });
  afterAll(() => server.close());

  // The page for unknown addresses is made for the address in the organisation file; a test of its own opens it.
  test("every page asks only this server, breaks no policy and says nothing in the console", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const failed: string[] = [];
    const said: string[] = [];
    context.on("request", (request) => new URL(request.url()).origin === new URL(server.url).origin || elsewhere.push(request.url()));
    // 304 is the answer to who has the file already.
    context.on("response", (response) => response.status() < 400 || failed.push(`${response.status()} ${response.url()}`));
    page.on("console", (message) => said.push(`${page.url()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`${page.url()}: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    expect(pages.length).toBeGreaterThan(25);
    for (const path of pages.filter((name) => name !== "404.html")) {
      await page.goto(server.url + path, { waitUntil: "load" });
      if (!ofEachDepth.includes(path)) continue;
      await page.focus("input[type=search]");
      await page.keyboard.type("foto");
      await page.waitForSelector(".search-result");
    }
    expect({ elsewhere, failed, said }).toEqual({ elsewhere: [], failed: [], said: [] });
    expect(await page.evaluate(() => document.cookie + Object.keys({ ...localStorage, ...sessionStorage }).join())).toBe("");
    await context.close();
  });
});

test.each([
  ["the root of a domain", "vlinderhof", "/"],
  ["the sub-path in publication.url", join(import.meta.dirname, "../organisations/fullest"), "/richtlijnen/"],
])("the page for unknown addresses looks right at any depth, at %s", async (_, organisation, base) => {
  const server = await startServer(await builtSite(organisation), base);
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on("response", (response) => response.url().includes("bestaat") || response.ok() || failed.push(response.url()));
  await page.goto(`${server.url}diep/in/de/site/bestaat-niet.html`);
  expect(await page.textContent("h1")).toMatch(/niet/i);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector("header") ?? document.body).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
  await page.click("main a.button");
  await page.waitForURL(`${server.url}index.html`);
  expect(failed).toEqual([]);
  await page.close();
  server.close();
});

test("without script every page can be read and every part of the menu reached", async () => {
  const server = await startServer(site);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${server.url}clienten/appen/index.html`);
  expect(await page.isVisible("h1")).toBe(true);
  await page.click(".menu summary");
  await page.click(".menu-panel a[href*='platforms']");
  await page.waitForURL(`${server.url}platforms/index.html`);
  await context.close();
  server.close();
});

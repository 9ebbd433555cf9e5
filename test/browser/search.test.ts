import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let server: WebServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(await builtSite("vlinderhof"), "/intranet/richtlijnen/"), startBrowser()]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  return page;
}

const box = "input[type=search]";
const statusOf = (page: Page) => page.textContent("[role=status]");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Types a question in the header and waits for its results: those of all its letters, not of the first few. */
async function ask(page: Page, question: string): Promise<void> {
  await page.focus(box);
  await page.keyboard.type(question);
  await page.waitForSelector('.search-panel[aria-busy="false"] .search-result');
}

test("by keyboard alone: type, walk down to a heading, and arrive there", async () => {
  const page = await open("platforms/index.html");
  await ask(page, "blauwe vinkjes");
  expect(await statusOf(page)).toMatch(/^\d+ pagina’s gevonden$/);
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toContain("Appen");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe("Blauwe vinkjes");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${server.url}clienten/appen/index.html#blauwe-vinkjes`);
  await page.waitForFunction(() => {
    const top = document.getElementById("blauwe-vinkjes")?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
  await page.close();
});

test("a reader who goes down before the last letters are answered keeps the place", async () => {
  const page = await open("platforms/index.html");
  await ask(page, "fo");
  await page.keyboard.type("to");
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector('.search-panel[aria-busy="false"]');
  expect(await page.evaluate(() => document.activeElement?.matches(".search-result a"))).toBe(true);
  await page.close();
});

test("Escape closes the results and keeps the reader in the box; arrow up from the first result leads back to it", async () => {
  const page = await open("index.html");
  await ask(page, "foto");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  expect(await page.isVisible(".search-panel")).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await page.close();
});

test("the results close when the reader goes elsewhere", async () => {
  const page = await open("index.html");
  await ask(page, "foto");
  await page.click("h1");
  expect(await page.isVisible(".search-panel")).toBe(false);
  await page.close();
});

test("the results close when one of them leads to a place on the same page", async () => {
  const page = await open("clienten/appen/index.html");
  await ask(page, "blauwe vinkjes");
  await page.locator(".search-heading a", { hasText: "Blauwe vinkjes" }).first().click();
  expect(await page.isVisible(".search-panel")).toBe(false);
  expect(new URL(page.url()).hash).toBe("#blauwe-vinkjes");
  await page.close();
});

test("Enter leads to the search page, with the question in the box and all results on the page", async () => {
  const page = await open("wat-nu/index.html");
  await ask(page, "foto van een bewoner");
  await page.keyboard.press("Enter");
  await page.waitForURL(/zoeken\/index\.html\?q=foto/);
  await page.waitForSelector('[data-search-page] [aria-busy="false"] .search-result');
  expect(await page.inputValue(box)).toBe("foto van een bewoner");
  expect(await page.locator(".search-result").count()).toBe(10);
  await page.click("text=Meer resultaten");
  await page.waitForFunction(() => document.querySelectorAll(".search-result").length > 10);
  expect(await page.evaluate(() => [...document.querySelectorAll(".search-result")].findIndex((result) => result.contains(document.activeElement)))).toBe(10);
  await page.close();
});

test("on the search page every key counts, and the address keeps the question", async () => {
  const page = await open("zoeken/index.html");
  await ask(page, "datalek");
  expect(page.url()).toBe(`${server.url}zoeken/index.html?q=datalek`);
  await page.fill(box, "");
  await page.waitForFunction(() => document.querySelectorAll(".search-result").length === 0);
  expect(await page.isVisible(".search-panel")).toBe(false);
  expect(page.url()).toBe(`${server.url}zoeken/index.html`);
  await page.close();
});

test("a reader who types on is told once what was found, when that stands there", async () => {
  const page = await open("index.html");
  await page.focus(box);
  await page.waitForSelector(".search-panel", { state: "attached" });
  await page.evaluate(() => {
    const status = document.querySelector(".search-panel [role=status]") ?? document.body;
    const said: string[] = [];
    new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, { childList: true });
    Object.assign(window, { said });
  });
  await page.keyboard.type("foto delen", { delay: 40 });
  await page.waitForSelector('.search-panel[aria-busy="false"]');
  const said = await page.evaluate<string[]>("said");
  expect(said).toEqual([expect.stringMatching(/^\d+ pagina’s gevonden$/)]);
  expect(await page.textContent(".search-count")).toBe(said[0]);
  await page.close();
});

test("a question of ten thousand letters, or with HTML in it, is only text", async () => {
  const page = await open(`zoeken/index.html?q=${encodeURIComponent("<img src=x onerror=alert(1)>".repeat(300))}`);
  let dialogs = 0;
  page.on("dialog", () => (dialogs += 1));
  await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent !== "");
  expect((await page.inputValue(box)).length).toBeLessThanOrEqual(200);
  expect(await page.locator(".search-panel img").count()).toBe(0);
  expect(dialogs).toBe(0);
  await page.close();
});

test("a script of search that does not come is told, with the way to all pages; a later visit to the field tries again", async () => {
  const page = await browser.newPage();
  await page.route("**/assets/search.*.js", (route) => route.abort());
  await page.goto(`${server.url}clienten/appen/index.html`);
  await page.focus(box);
  await page.getByRole("alert").getByText("Zoeken lukt nu niet.").waitFor();
  expect(await page.getAttribute(".search-failed a", "href")).toBe("../../zoeken/index.html#layout-alle-paginas");
  await page.click("h1");
  expect(await page.isVisible(".search-failed")).toBe(false);
  await page.unroute("**/assets/search.*.js");
  await page.focus("a");
  await ask(page, "foto");
  expect(await page.locator(".search-failed").count()).toBe(0);
  await page.close();
});

test.each(["Control", "Meta"])("%s and K lead to the box, from wherever the reader is; K alone does nothing", async (key) => {
  const page = await open("clienten/appen/index.html");
  await page.keyboard.press("k");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await page.keyboard.press(`${key}+k`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("layout-zoekveld");
  await page.close();
});

test("without script the form leads to the search page, which lists every page", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}clienten/appen/index.html`);
  await page.fill(box, "datalek");
  await page.press(box, "Enter");
  await page.waitForURL(`${server.url}zoeken/index.html?q=datalek`);
  expect(await page.locator("noscript").first().textContent()).toContain("JavaScript");
  expect(await page.locator(".all-pages a").count()).toBeGreaterThan(20);
  await context.close();
});

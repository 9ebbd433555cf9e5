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

/** What somebody may put after ?q=, by mistake or on purpose. */
const questions = {
  "a picture with a script": "<img src=x onerror=alert(1)>",
  "the end of the box and a script": `"></form><script>alert(1)</script>`,
  "an address that is a script": "javascript:alert(1)",
  "names that every object has": "__proto__ constructor toString hasOwnProperty",
  "ten thousand letters": "a".repeat(10_000),
  "as many words as an address may hold": "foto ".repeat(2000),
  "signs of regular expressions": "(((a+)+)+$ [\\ *?",
  "signs of templates": "{{ 7*7 }} ${7*7} %s",
  "letters from right to left": "\u202Eneppa\u202C شبكات اجتماعية",
  "half a character": "foto \uD83D",
  "what cannot be seen": "\u0000\u200B\uFEFF\u00AD",
  "marks stacked on a letter": `a${"\u0301".repeat(500)}`,
};

test.each(Object.entries(questions))("a question is only text, in the address and in the box: %s", async (_, question) => {
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  page.on("pageerror", note);
  await page.goto(`${server.url}zoeken/index.html?q=${encodeURIComponent(question.toWellFormed())}`);
  await page.waitForSelector('.search-panel[aria-busy="false"]', { state: "attached" });
  await page.fill("input[type=search]", question.slice(0, 200));
  await page.press("input[type=search]", "Enter");
  await page.waitForSelector('.search-panel[aria-busy="false"]', { state: "attached" });
  expect((await page.inputValue("input[type=search]")).length).toBeLessThanOrEqual(200);
  expect(await page.locator(".search-panel :is(img, script, form, iframe), .search-panel [onerror], .search-panel a[href^='javascript']").count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  // And the box still works.
  await page.fill("input[type=search]", "contact");
  await page.waitForSelector(".search-result a[href*='/over/contact/']");
  expect(errors).toEqual([]);
  page.off("pageerror", note);
});

test("an address that is no proper text is no obstacle", async () => {
  await page.goto(`${server.url}zoeken/index.html?q=%E0%A4%A&q=%&q`);
  await page.fill("input[type=search]", "contact");
  await page.waitForSelector(".search-result a[href*='/over/contact/']");
});

test("none of it ever ran", () => expect(dialogs).toBe(0));

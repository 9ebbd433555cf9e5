import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;
beforeAll(async () => {
  server = await startServer(await builtSite("vlinderhof"));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The page with most terms, without script: nothing about a term may need it. */
async function openPage(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${server.url}richtlijnen/privacy-en-beroepsgeheim/index.html`);
  return page;
}

const avg = { word: 'button[popovertarget="uitleg-avg"].term-word', meaning: "#uitleg-avg" };

test("the keyboard opens a term, goes to its link, closes it and is back at the word", async () => {
  const page = await openPage(1280, 800);
  expect(await page.isVisible(avg.meaning)).toBe(false);
  await page.focus(avg.word);
  await page.keyboard.press("Enter");
  expect(await page.isVisible(avg.meaning)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.locator(`${avg.meaning} .term-more`).evaluate((link) => link.matches(":focus"))).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.isVisible(avg.meaning)).toBe(false);
  expect(await page.locator(avg.word).evaluate((word) => word.matches(":focus"))).toBe(true);
  await page.context().close();
});

describe.each([[360, 740], [1280, 800]])("on a screen of %i by %i", (width, height) => {
  test("a tap opens a term within the screen, without moving the text, and a tap beside it closes it", async () => {
    const page = await openPage(width, height);
    const word = page.locator(avg.word);
    await word.scrollIntoViewIfNeeded();
    const before = await word.boundingBox();
    await word.click();
    const box = await page.locator(avg.meaning).boundingBox();
    expect(await word.boundingBox()).toEqual(before);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    // At the foot of a phone; below or above the word where there is room.
    if (width < 640) expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(height);
    else expect(Math.min(Math.abs((box?.y ?? 0) - ((before?.y ?? 0) + (before?.height ?? 0))), Math.abs((before?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)))).toBeLessThan(20);
    await page.mouse.click(5, 5);
    expect(await page.isVisible(avg.meaning)).toBe(false);
    await word.click();
    await page.click(`${avg.meaning} .term-close`);
    expect(await page.isVisible(avg.meaning)).toBe(false);
    await page.context().close();
  });
});

test("on paper from the browser the meaning stands behind the word", async () => {
  const page = await openPage(1280, 800);
  await page.emulateMedia({ media: "print" });
  expect(await page.isVisible(`${avg.meaning} .term-text`)).toBe(true);
  expect(await page.isVisible(`${avg.meaning} .term-more, ${avg.meaning} .term-close, ${avg.meaning} .term-name`)).toBe(false);
  const boxes = await Promise.all([avg.word, `${avg.meaning} .term-text`].map((name) => page.locator(name).boundingBox()));
  expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 0))).toBeLessThan(10);
  await page.context().close();
});

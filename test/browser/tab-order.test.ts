import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { walk } from "../helpers/keyboard.ts";
import { eachPage, oneOfEach } from "../helpers/one-of-each.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;
let handbook: WebServer;
let page: Page;

beforeAll(async () => {
  [server, handbook, browser] = await Promise.all([startServer(await oneOfEach()), startServer(await builtSite("vlinderhof")), startBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser.close();
  server.close();
  handbook.close();
});

/** Nothing is passed by or visited twice, and beyond the last stop the page lets go. */
async function expectOpenRoad(): Promise<void> {
  const { read, forward, backward } = await walk(page);
  expect(read.length).toBeGreaterThan(10);
  expect(forward.slice(0, read.length)).toEqual(read);
  expect([undefined, read[0]]).toContain(forward[read.length]);
  expect(backward).toEqual(read.toReversed());
}

describe("the Tab key visits every stop once, in the order of reading, and back", () => {
  test.each(Object.entries(eachPage))("%s", async (_, path) => {
    await page.goto(server.url + path);
    await expectOpenRoad();
  });

  test("search, with results and filters", async () => {
    await page.goto(`${server.url}zoeken/index.html?q=verzoek`);
    await page.locator('.search-panel[aria-busy="false"]').waitFor();
    await expectOpenRoad();
  });

  test.each(["", "#antwoorden-2-1", "#antwoorden-2-1-2"])("the decision aid, at %s", async (hash) => {
    await page.goto("about:blank");
    await page.goto(`${handbook.url}beslishulp/index.html${hash}`);
    await expectOpenRoad();
  });

  test("the handbook in one file", async () => {
    await page.goto(`${server.url}meenemen/handboek.html`);
    await expectOpenRoad();
  });

  test("a page on a phone, with its contents unfolded", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(server.url + eachPage.article);
    await page.locator(".contents-above").evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await expectOpenRoad();
  });
});

test.each([
  ["a part that keeps the focus", `<script>addEventListener("keydown", (event) => event.key === "Tab" && document.activeElement.id === "b" && event.preventDefault())</script>`],
  ["another order", `<a href="#x" tabindex="1">Eerder</a>`],
  ["something that passes the focus on", `<script>document.querySelector("#b").addEventListener("focus", () => document.querySelector("#c").focus())</script>`],
])("the walk is stopped by what it is for: %s", async (_, defect) => {
  const other = await browser.newPage();
  await other.setContent(`<a href="#x" id="a">A</a><button id="b">B</button><input id="c">${defect}<a href="#x" id="d">D</a>`);
  const { read, forward, backward } = await walk(other);
  expect({ forward: forward.slice(0, read.length), backward }).not.toEqual({ forward: read, backward: read.toReversed() });
  await other.close();
});

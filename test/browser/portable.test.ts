import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { makeFolder } from "../helpers/folder.ts";
import { unpackedExample } from "../portable/unpacked.ts";

const startFile = "Open het handboek.html";
let folder: string;
let browser: Browser;
/** What pages asked for outside the folder, and what they complained of. */
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  const unpacked = await unpackedExample("vlinderhof");
  folder = join(unpacked.folder, unpacked.name);
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => {
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

async function open(file: string): Promise<Page> {
  const page = await browser.newPage();
  asked = [];
  complaints = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(pathToFileURL(folder).href)) asked.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(join(folder, file)).href);
  return page;
}

test("who unpacks the ZIP and opens it walks through the handbook from a folder, up to its PDF", async () => {
  const page = await open(startFile);
  await page.waitForURL("**/handboek/index.html");
  await page.click(".shelf-list >> text=Contact met jongeren");
  await page.waitForURL("**/clienten/index.html");
  await page.click(".cards >> text=Appen met jongeren");
  await page.waitForURL("**/clienten/appen/index.html");
  expect(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain("Atkinson");
  const pdf = await page.locator(".footer a[href$='.pdf']").first().evaluate((link) => (link as HTMLAnchorElement).href);
  expect(existsSync(fileURLToPath(pdf))).toBe(true);
  await page.close();
});

test("searching answers from a folder", async () => {
  const page = await open(startFile);
  await page.waitForURL("**/handboek/index.html");
  await page.fill("input[type=search]", "appen");
  await page.waitForSelector(".search-result");
  await page.click(".search-result a >> text=Appen met jongeren");
  await page.waitForURL("**/clienten/appen/index.html*");
  await page.close();
});

test("who opens it without unpacking is told to unpack it", async () => {
  const page = await open(startFile);
  const alone = makeFolder();
  copyFileSync(join(folder, startFile), join(alone, startFile));
  await page.goto(pathToFileURL(join(alone, startFile)).href);
  expect(await page.textContent("body")).toContain("kies “Alles uitpakken”");
  expect(page.url()).toContain("Open%20het%20handboek.html");
  // The script that leads on is not there: that is how the page knows.
  expect(complaints).toEqual([expect.stringContaining("ERR_FILE_NOT_FOUND")]);
  asked = [];
  complaints = [];
  await page.close();
});

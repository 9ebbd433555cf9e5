import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { focused, hearStatus, tabTo } from "../helpers/keyboard.ts";
import { eachPage, oneOfEach } from "../helpers/one-of-each.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;
let handbook: WebServer;
let page: Page;

beforeAll(async () => {
  [server, handbook, browser] = await Promise.all([startServer(await oneOfEach()), startServer(await builtSite("vlinderhof")), startBrowser()]);
});

afterAll(async () => {
  await browser.close();
  server.close();
  handbook.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

afterEach(() => page.close());

const press = (key: string) => page.keyboard.press(key);
const now = () => focused(page);
const open = (path: string) => page.goto(server.url + path);

test("the decision aid: every question and its outcome has the focus as it comes, back and again too", async () => {
  await page.goto(`${handbook.url}beslishulp/index.html`);
  await tabTo(page, "link Ja");
  await tabTo(page, "link Nee");
  await press("Enter");
  await expect.poll(now).toBe("heading Namens wie plaats je het?");
  await press("Tab");
  await press("Enter");
  await expect.poll(now).toBe("heading Waar gaat het over?");
  await press("Tab");
  await press("Tab");
  await press("Enter");
  await expect.poll(now).toBe("heading Nee: dit is vertrouwelijk");
  await press("Tab");
  expect(await now()).toBe("link Privacy en beroepsgeheim");
  await tabTo(page, "link Wijzig Namens wie plaats je het?");
  await press("Enter");
  await expect.poll(now).toBe("heading Namens wie plaats je het?");
  await page.goBack();
  await expect.poll(now).toBe("heading Nee: dit is vertrouwelijk");
  await tabTo(page, "link Begin opnieuw");
  await press("Enter");
  await expect.poll(now).toBe("heading Ben je boos, moe of aangeslagen?");
  await tabTo(page, /^link Print dit samen/);
});

test("the list of rules: a choice says once how many are left, and keeps its place", async () => {
  await open(eachPage["all-rules"]);
  const said = await hearStatus(page);
  await tabTo(page, /^select Voor wie/);
  await page.keyboard.type("partners");
  await expect.poll(said).toEqual(["1 regel."]);
  expect(await now()).toMatch(/^select Voor wie/);
  await tabTo(page, /^select Platform/);
  await press("ArrowDown");
  expect(await said()).toEqual([expect.stringContaining("Er is geen regel")]);
});

test("choosing what to print: each change is told once, and pressing is never losing the place", async () => {
  await open(eachPage["choose-topics"]);
  const said = await hearStatus(page);
  await tabTo(page, "button Maak mijn afdruk");
  await press("Enter");
  expect(await said()).toEqual(["Kies eerst een of meer onderwerpen."]);
  expect(await now()).toBe("checkbox Wat nu?");
  await press("Space");
  expect(await said()).toEqual(["1 onderwerp gekozen"]);
  await press("Tab");
  expect(await now()).toMatch(/^button Alles kiezen \(Regels\)|^checkbox/);
  await tabTo(page, "button Alles kiezen (Regels)");
  await press("Enter");
  expect(await said()).toEqual(["4 onderwerpen gekozen"]);
  expect(await now()).toBe("button Niets kiezen (Regels)");
  await page.locator("legend").first().click();
  expect(await said()).toEqual([]);
  await tabTo(page, "button Maak mijn afdruk");
  await press("Enter");
  await page.waitForURL(/printen\/alles\//);
  await tabTo(page, "button Printen");
  await tabTo(page, "link Kies andere onderwerpen");
  await press("Enter");
  await page.waitForURL(/printen\/index\.html/);
  expect(await page.locator("input[name=p]:checked").count()).toBe(4);
});

test("checking a print: what holds is told once, and the next stop is what can be opened", async () => {
  await open(eachPage.validity);
  const said = await hearStatus(page);
  await tabTo(page, /^select Welk blad/);
  await page.keyboard.type("Een blad");
  await tabTo(page, /^select Welke versie/);
  await press("ArrowDown");
  await tabTo(page, "button Kijk na");
  await press("Enter");
  await expect.poll(said).toEqual([expect.stringContaining("Nee, er is een nieuwere versie: 2.0")]);
  expect(await now()).toBe("button Kijk na");
  await tabTo(page, "link Open wat nu geldt (pdf)", "Shift+Tab");
});

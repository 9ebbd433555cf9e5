import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let site: string;
let server: WebServer;

beforeAll(async () => {
  site = await builtSite("de-wilgen");
  server = await startServer(site);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The page on a day within the validity of the version of De Wilgen, unless another day is told. */
async function open(hash: string, { day = "2026-12-24", script = true, address = `${server.url}over/geldig/index.html` } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.goto(address + hash);
  return page;
}

const status = (page: Page) => page.locator("[data-validity] [role=status]");
const told = async (page: Page) => (await page.locator(".verdict").innerText()).replace(/\s+/gu, " ").trim();

describe("the code on a print leads to an answer", () => {
  test("yes, until when", async () => {
    const page = await open("#handouts-intake@2.0");
    expect(await told(page)).toBe("Ja, deze afdruk is nog geldig Je hebt ‘Zo gaan we online met elkaar om’, versie 2.0. Die geldt tot en met 1 oktober 2027.");
    expect(await page.locator(".verdict-yes .icon-check, .verdict-yes svg").count()).toBe(1);
    // What was scanned for is in sight, on a telephone too.
    expect(await page.locator(".verdict").evaluate((panel) => panel.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await page.context().close();
  });

  test("no, what changed since and where the new one is", async () => {
    const page = await open("#handouts-intake@1.0");
    expect(await status(page).innerText()).toContain("Nee, er is een nieuwere versie: 2.0");
    expect(await status(page).innerText()).toContain("versie 1.0 van 15 maart 2024");
    const text = await told(page);
    expect(text).toContain("Versie 2.0, 1 oktober 2026: Bewoners hielpen mee: de regels over foto’s en over appen zijn nieuw. Voor: iedereen.");
    expect(text).not.toContain("De eerste versie");
    expect(await page.getAttribute(".verdict a", "href")).toBe("../../pdf/handouts-intake.pdf");
    await page.context().close();
  });

  test("the last day has passed", async () => {
    const page = await open("#dilemmas@2.0", { day: "2027-10-02" });
    expect(await told(page)).toMatch(/^Vraag na of deze afdruk nog klopt .* gold tot en met 1 oktober 2027\. Vraag aan het team Communicatie/u);
    await page.context().close();
  });

  test.each([
    ["a sheet that is gone", "#oude-folder@1.0", "Nee, we gebruiken dit niet meer"],
    ["a version the site does not know", "#handouts-intake@3.0", "Deze versie kennen we hier niet"],
    ["nonsense", "#wat?", "Dit adres kennen we niet"],
    ["HTML", "#%3Cimg%20src=x%20onerror=document.title='x'%3E@2.0", "Nee, we gebruiken dit niet meer"],
    ["HTML as a version", "#handouts-intake@%3Cimg%20src=x%3E", "Op je afdruk van ‘Zo gaan we online met elkaar om’ staat versie <img src=x>."],
    ["ten thousand letters", `#handouts-intake@${"x".repeat(10_000)}`, "Dit adres kennen we niet"],
    ["a broken code", "#%E0%A4%A", "Dit adres kennen we niet"],
  ])("%s, politely and as text", async (_, hash, sentence) => {
    const page = await open(hash);
    expect(await told(page)).toContain(sentence);
    expect(await page.locator(".verdict img").count()).toBe(0);
    expect(await page.title()).not.toBe("x");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  test("in a folder without a web server", async () => {
    const page = await open("#handouts-intake@1.0", { address: pathToFileURL(join(site, "over/geldig/index.html")).href });
    expect(await told(page)).toContain("Nee, er is een nieuwere versie: 2.0");
    await page.context().close();
  });
});

test("nothing is said of a page that was opened without a code, nor of a place on it", async () => {
  const page = await open("");
  expect(await page.isVisible(".verdict")).toBe(false);
  await page.goto(`${page.url()}#zelf-opzoeken`);
  expect(await page.isVisible(".verdict")).toBe(false);
  await page.context().close();
});

test("who has no code chooses the sheet and the version, by keyboard, and the answer is announced once", async () => {
  const page = await open("");
  await page.evaluate("window.said = []; new MutationObserver(() => said.push(document.querySelector('[role=status]').textContent))"
    + ".observe(document.querySelector('[role=status]'), { childList: true, subtree: true })");
  const sheet = page.getByLabel("Welk blad of welke kaart heb je?");
  await page.getByRole("button", { name: "Kijk na" }).click();
  // Without a sheet the browser asks for one.
  expect(await page.isVisible(".verdict")).toBe(false);
  await sheet.selectOption("Zo gaan we online met elkaar om");
  await page.getByLabel("Welke versie is het?").selectOption("Versie 1.0, 15 maart 2024");
  await sheet.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await status(page).getByText("Nee, er is een nieuwere versie").waitFor();
  expect(new URL(page.url()).hash).toBe("#handouts-intake@1.0");
  expect(await page.evaluate<string[]>("said")).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kijk na");
  await page.getByLabel("Welke versie is het?").selectOption("Een andere versie");
  await page.getByRole("button", { name: "Kijk na" }).click();
  await status(page).getByText("Hier geldt van ‘Zo gaan we online met elkaar om’ versie 2.0.").waitFor();
  await page.goBack();
  await status(page).getByText("Nee, er is een nieuwere versie").waitFor();
  expect(await sheet.inputValue()).toBe("handouts-intake");
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  await page.context().close();
});

test("every document can be chosen, and leads to a file that is told of in the table", async () => {
  const page = await open("");
  const options = await page.locator("#validity-sheet option").evaluateAll((found) => found.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  expect(options.length).toBeGreaterThan(20);
  const html = readFileSync(join(site, "over/geldig/index.html"), "utf8");
  for (const id of options) {
    await page.evaluate((one) => { location.hash = `#${one}@1.0`; }, id);
    await page.waitForFunction((one) => (document.getElementById("validity-sheet") as HTMLSelectElement).value === one, id);
    const href = await page.getAttribute(".verdict a", "href");
    expect(html.split(`href="${href}"`).length, id).toBeGreaterThan(1);
  }
  await page.context().close();
});

test("without script the steps and the table are there, and nothing that does not work", async () => {
  const page = await open("#handouts-intake@2.0", { script: false });
  expect(await page.isVisible("main table")).toBe(true);
  expect(await page.locator("main .steps li").count()).toBeGreaterThan(2);
  expect(await page.isVisible(".verdict")).toBe(false);
  expect(await page.locator("main select, main form").count()).toBe(0);
  await page.context().close();
});

test("the script is on this page only", () => {
  const script = /assets\/site-validity\.[^"]+\.js/u;
  expect(readFileSync(join(site, "over/geldig/index.html"), "utf8")).toMatch(script);
  expect(readFileSync(join(site, "over/versies/index.html"), "utf8")).not.toMatch(script);
  expect(existsSync(join(site, script.exec(readFileSync(join(site, "over/geldig/index.html"), "utf8"))?.[0] ?? ""))).toBe(true);
});

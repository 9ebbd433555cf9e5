import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBoxed } from "../helpers/boxed.ts";
import type { Boxed } from "../helpers/boxed.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";

let browser: Browser;
let file: string;
let html: string;

beforeAll(async () => {
  file = join(await builtSite("vlinderhof"), "meenemen/handboek.html");
  html = readFileSync(file, "utf8");
  browser = await startBrowser();
});

afterAll(() => browser.close());

/** What axe finds on the page that is shown; the others are taken out while it looks, for it would walk through all of them. */
async function faultsOf(reader: Reader): Promise<string[]> {
  await reader.evaluate(axe.source);
  const { violations } = await reader.evaluate<AxeResults>(`(() => {
    const hidden = [...document.querySelectorAll(".book-page[hidden]")].map((page) => [page, document.createComment("")]);
    for (const [page, mark] of hidden) page.replaceWith(mark);
    return axe.run(document, { resultTypes: ["violations"] }).finally(() => hidden.forEach(([page, mark]) => mark.replaceWith(page)));
  })()`);
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`);
}

type Reader = Page | Frame;
const title = (reader: Reader) => reader.locator("h1:visible").innerText();
const focused = (reader: Reader) => reader.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const windowTitle = (reader: Reader) => reader.evaluate(() => document.title);

describe.each(["blob", "srcdoc"] as const)("in a viewer that lets a file do nothing but run its script (%s)", (way) => {
  let boxed: Boxed;
  beforeAll(async () => {
    boxed = await openBoxed(browser, html, way);
  });
  afterAll(() => boxed.page.close());

  test("one page is shown, and every way on leads to another, with its title and the focus on its heading", async () => {
    const { frame } = boxed;
    expect(await frame.locator("h1:visible").count()).toBe(1);
    await frame.click(".shelf-list a:text-is('Contact met jongeren')");
    expect(await title(frame)).toBe("Contact met jongeren");
    expect(await windowTitle(frame)).toMatch(/^Contact met jongeren – /u);
    expect(await focused(frame)).toBe("Contact met jongeren");
    await frame.click(".side-nav:visible a:text-is('Appen')");
    expect(await focused(frame)).toBe("Appen met jongeren");
    expect(await frame.locator(".side-nav [aria-current=page]").innerText()).toBe("Appen");
    await frame.click(".page-turn-next:visible");
    expect(await title(frame)).toBe("Bereikbaar zijn voor jongeren");
    await frame.click(".breadcrumb:visible a:text-is('Start')");
    expect(await frame.locator(".hero:visible").count()).toBe(1);
  });

  test("a link in the text leads to the place it names, and going back to where the reader was", async () => {
    const { frame } = boxed;
    await frame.click(".first-aid");
    await frame.click(".contents-beside:visible li:last-child a");
    const place = await focused(frame);
    expect(await frame.locator("h2:focus").evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 40)).toBe(true);
    await frame.click(".prose:visible a[href^='#/']");
    expect(await focused(frame)).not.toBe(place);
    await frame.evaluate(() => history.back());
    await frame.waitForFunction(() => document.querySelector(".book-page:not([hidden])")?.id === "/wat-nu/");
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  test("search answers from the file itself, at the first letters and then from the text, and leads to a place", async () => {
    const { frame } = boxed;
    await frame.fill(".search-field:visible", "appen");
    await frame.waitForSelector(".search-panel[aria-busy=false]");
    expect(await frame.locator(".search-panel:visible .search-result .search-link >> nth=0").innerText()).toMatch(/app/iu);
    await frame.fill(".search-field:visible", "blauwe vinkjes");
    await frame.click(".search-panel:visible .search-heading a:has-text('Blauwe vinkjes') >> nth=0");
    expect(await title(frame)).toBe("Appen met jongeren");
    expect(await focused(frame)).toBe("Blauwe vinkjes");
    expect(await frame.locator(".search-panel:visible").count()).toBe(0);
    // Words that only the text of a page has.
    await frame.fill(".search-field:visible", "opgepakt");
    await frame.waitForSelector(".search-panel[aria-busy=false] mark");
    await frame.press(".search-field:visible", "Enter");
    expect(await title(frame)).toBe("Appen met jongeren");
  });

  test("the search page has results in its own place, with filters", async () => {
    const { frame } = boxed;
    await frame.evaluate(() => (globalThis as unknown as { leidraad: { go(hash: string): void } }).leidraad.go("#/zoeken/"));
    expect(await frame.locator(".search-field:visible").count()).toBe(1);
    await frame.fill(".search-field:visible", "datalek");
    await frame.waitForSelector("[data-search-page] .search-panel[aria-busy=false] .search-result");
    expect(await frame.locator("[data-search-page] select:visible, [data-search-page] input:visible").count()).toBeGreaterThan(0);
  });

  test("the decision aid asks one question at a time", async () => {
    const { frame } = boxed;
    await frame.click(".breadcrumb:visible a:text-is('Start')");
    await frame.click(".shelf-list:visible a:text-is('Beslishulp')");
    expect(await focused(frame)).toBe(await title(frame));
    const first = await frame.locator("[data-aid-step]:visible :is(h2, h3)").innerText();
    await frame.click("[data-aid-step]:visible .aid-answers li:last-child a");
    await frame.waitForSelector(".aid-path ol");
    expect(await frame.locator("[data-aid-step]:visible").count()).toBe(1);
    expect(await focused(frame)).not.toBe(first);
    expect(await frame.locator(".aid-path").innerText()).toContain(first);
    await frame.click(".aid-restart");
    await frame.waitForSelector(`:text-is("${first}")`);
  });

  test("rules are filtered, words explained, and a form to print with has no button where printing is blocked", async () => {
    const { frame } = boxed;
    await frame.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href='#/richtlijnen/dos-en-donts/']")?.click());
    const before = await frame.locator("li[data-audience]:visible").count();
    await frame.selectOption(".rules-controls:visible select >> nth=0", "partners");
    expect(await frame.locator("li[data-audience]:visible").count()).toBeLessThan(before);
    await frame.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href='#/clienten/appen/']")?.click());
    await frame.click(".term-word:visible >> nth=0");
    expect(await frame.locator(".term-meaning:popover-open").count()).toBe(1);
    await frame.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href='#/printen/']")?.click());
    expect(await frame.locator(".term-meaning:popover-open").count()).toBe(0);
    expect(await frame.locator("[data-print]:visible, .topics-send button:visible").count()).toBe(0);
  });

  test("whether a print is valid can be asked", async () => {
    const { frame } = boxed;
    await frame.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href='#/over/geldig/']")?.click());
    await frame.selectOption("#validity-sheet", { index: 1 });
    await frame.selectOption("#validity-version", { index: 1 });
    await frame.click(".validity-form button");
    await frame.waitForSelector(".verdict-title:visible");
    expect(await title(frame)).toContain("geldig");
  });

  test("a link out tells its address, for it may not open", async () => {
    const { frame } = boxed;
    await frame.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href='#/over/contact/']")?.click());
    await frame.evaluate(() => addEventListener("click", (event) => event.preventDefault(), { once: true }));
    await frame.click(".book-page:visible a[href^='mailto:'] >> nth=0");
    expect(await frame.locator(".address-text:visible").innerText()).toContain("@");
    await frame.click("[data-close]");
  });

  test("nothing was refused, asked for or wrong in all of that", () => {
    expect(boxed.faults).toEqual([]);
  });
});

describe("on a telephone of 360 pixels in such a viewer", () => {
  test("everything fits, the menu leads on, and axe finds no fault", async () => {
    const { page, frame, faults } = await openBoxed(browser, html, "blob", { width: 360, height: 740 });
    for (const path of ["/", "/clienten/appen/", "/beslishulp/", "/handouts/partners/", "/over/keuzes/"]) {
      await frame.click(".menu-button");
      await frame.evaluate((to) => document.querySelector<HTMLAnchorElement>(`.menu-panel a[href='#${to}'], a[href='#${to}']`)?.click(), path);
      expect(await frame.locator(".menu[open]").count()).toBe(0);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      expect(await faultsOf(frame), path).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("opened from a folder", () => {
  test("an address leads to its place, and pages are printed: this one, those that were chosen, or all", async () => {
    const page = await browser.newPage();
    await page.addInitScript(`window.print = () => { window.printed = [...document.querySelectorAll(".book-page:not([hidden])")].map(({ id }) => id); dispatchEvent(new Event("afterprint")); }`);
    await page.goto(`${pathToFileURL(file).href}#/clienten/appen/blauwe-vinkjes`);
    expect(await page.locator("[id='/clienten/appen/blauwe-vinkjes']").evaluate((heading) => heading.getBoundingClientRect().top >= 0)).toBe(true);
    const printed = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
    await page.click("[data-print=page]");
    expect(await printed()).toEqual(["/clienten/appen/"]);
    await page.click("[data-print=all]");
    expect((await printed()).length).toBeGreaterThan(90);
    expect(await page.locator("h1:visible").count()).toBe(1);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href='#/printen/']")?.click());
    for (const name of ["clienten_appen", "platforms"]) await page.check(`input[value=${name}]`);
    await page.click(".topics-send button");
    expect((await printed()).sort()).toEqual(["/clienten/appen/", "/platforms/"]);
    await page.close();
  });

  test("what stands on a page that is not shown is found by searching in the page", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const place = page.locator("[id='/clienten/appen/blauwe-vinkjes']");
    await place.evaluate((heading) => heading.dispatchEvent(new Event("beforematch", { bubbles: true })));
    expect(await title(page)).toBe("Appen met jongeren");
    await page.close();
  });

  test("an overdue review is told", async () => {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date("2029-01-01T12:00:00Z"));
    await page.goto(`${pathToFileURL(file).href}#/clienten/appen/`);
    expect(await page.locator(".document-control .overdue:visible").innerText()).toContain("opnieuw bekeken");
    await page.close();
  });
});

test("without script every page is there, in order, and links lead to it", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  expect(await page.locator("h1:visible").count()).toBeGreaterThan(90);
  expect(await page.locator("input[type=search]:visible, .menu:visible, [data-print]:visible").count()).toBe(0);
  await page.click(".all-pages >> nth=0 >> a:text-is('Appen')");
  expect(page.url()).toContain("#/clienten/appen/");
  expect(await page.locator("[id='/clienten/appen/']").evaluate((part) => Math.abs(part.getBoundingClientRect().top) < 60)).toBe(true);
  await context.close();
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { eachPage, oneOfEach } from "../helpers/one-of-each.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;
let handbook: WebServer;
/** A page without script, and one with it. */
let plain: Page;
let live: Page;

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

beforeAll(async () => {
  [server, handbook, browser] = await Promise.all([startServer(await oneOfEach()), startServer(await builtSite("vlinderhof")), startBrowser()]);
  plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  live = await browser.newPage({ viewport: desktop });
});

afterAll(async () => {
  await browser.close();
  server.close();
  handbook.close();
});

/** What scripts add to a page to do with it what can be done without them in another way, or not be done on paper. */
const madeByScript = ".rules-controls, .rules-count, .topics-all, .topics-count, .validity-form, .chosen-note, .chosen-actions button, .aid-path, .search-panel";

/** Every piece of text that is to be seen or heard, with all that is folded opened; however it is broken into lines. */
function textsOn(page: Page, leaveOut = ""): Promise<string[]> {
  return page.evaluate((selector) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    if (selector) for (const made of document.querySelectorAll(selector)) made.remove();
    const texts = new Set<string>();
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (all.nextNode()) {
      const text = (all.currentNode.nodeValue ?? "").replace(/\s+/g, " ").trim();
      if (text && all.currentNode.parentElement?.checkVisibility({ visibilityProperty: true })) texts.add(text);
    }
    return [...texts];
  }, leaveOut);
}

/**
 * What stands there to be pressed or filled in, and does nothing: only a link, a fold, a popover and a form that is sent work by
 * themselves, and the choice between light and dark, which style sheets follow.
 */
function deadControls(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, [role=button], a:not([href])")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest("form[action]") && !control.hasAttribute("popovertarget") && !control.closest(".colour-scheme"))
    .map((control) => control.outerHTML.slice(0, 120)));
}

/** What stands around every page, in the one order it has (WCAG 2.2, 3.2.3 and 3.2.6); the search box is in the page itself where that begins with it. */
const frame = [".skip-link", ".emergency-line", ".brand", ".header-bar .search", ".first-aid", ".menu", ".side-nav", ".main", ".help", ".footer"];

/** The parts of the frame that are there, in the order of reading and, below each other, as they stand on the screen; and what their lists hold. */
function frameOn(page: Page): Promise<Record<"read" | "seen" | "menu" | "help" | "footer", string[]>> {
  return page.evaluate((parts) => {
    const found = [...document.querySelectorAll<HTMLElement>(parts.join())].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const nameOf = (element: HTMLElement) => parts.find((part) => element.matches(part)) ?? "";
    const rows = [".emergency-line", ".brand", ".main", ".help", ".footer"];
    const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;
    const words = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
    return {
      read: found.map(nameOf),
      seen: found.filter((element) => rows.includes(nameOf(element))).sort((one, other) => topOf(one) - topOf(other)).map(nameOf),
      menu: words(".header .menu .nav-section"),
      help: words(".help .help-subject"),
      footer: words(".footer-links a"),
    };
  }, frame);
}

test.each([["a desktop", desktop], ["a phone", phone]])("around each page the same stands in the same order, on %s", async (_, size) => {
  await plain.setViewportSize(size);
  const lists = new Set<string>();
  for (const [name, path] of Object.entries(eachPage)) {
    await plain.goto(server.url + path);
    const { read, seen, ...held } = await frameOn(plain);
    expect(read, name).toEqual(frame.filter((part) => read.includes(part)));
    expect(read, name).toEqual(expect.arrayContaining([".skip-link", ".emergency-line", ".brand", ".main", ".help", ".footer"]));
    expect(read.includes(".menu") || read.includes(".side-nav"), name).toBe(true);
    expect(seen, name).toEqual([".emergency-line", ".brand", ".main", ".help", ".footer"]);
    expect(held.help, name).toEqual(["Direct gevaar", "Er is iets misgegaan", "Vraag over deze richtlijnen"]);
    lists.add(JSON.stringify(held));
  }
  expect([...lists]).toHaveLength(1);
});

test.each(Object.entries(eachPage))("without script nothing of it is lost, on a phone or a desktop, and nothing stands there for nothing: %s", async (name, path) => {
  await plain.setViewportSize(desktop);
  await plain.goto(server.url + path);
  const texts = await textsOn(plain);
  expect(await deadControls(plain)).toEqual([]);
  await plain.setViewportSize(phone);
  const onPhone = await textsOn(plain);
  expect(await deadControls(plain)).toEqual([]);
  // What leads to first aid stands in the first page itself there.
  expect(texts.filter((text) => !onPhone.includes(text))).toEqual(name === "home" ? ["Er gaat iets mis"] : []);
  expect(await plain.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

  await live.goto(server.url + path);
  const withScript = await textsOn(live, madeByScript);
  expect(withScript.filter((text) => !texts.includes(text))).toEqual([]);

  for (const part of [".emergency-line a[href='tel:112']", ".help a[href='tel:112']", "h1"]) expect(await plain.locator(part).first().isVisible(), part).toBe(true);
});

describe("without script", () => {
  test("the menu opens on a phone, and leads on", async () => {
    await plain.setViewportSize(phone);
    await plain.goto(server.url + eachPage.article);
    await plain.locator(".menu > summary").press("Enter");
    await plain.locator(".menu-panel").getByRole("link", { name: "WhatsApp" }).press("Enter");
    await plain.waitForURL(server.url + eachPage.platform);
  });

  test("a question leads to the search page, which says why it is not answered and lists every page", async () => {
    await plain.goto(server.url + eachPage.article);
    await plain.getByRole("searchbox").fill("verzoek");
    await plain.getByRole("searchbox").press("Enter");
    await plain.waitForURL(/zoeken\/index\.html\?q=verzoek/);
    expect(await plain.locator("noscript p", { hasText: "Zoeken werkt alleen als JavaScript aanstaat" }).isVisible()).toBe(true);
    const listed = await plain.locator(".all-pages a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
    const pages = Object.entries(eachPage).filter(([kind]) => !["home", "search", "chosen-topics", "version", "not-found"].includes(kind)).map(([, path]) => path);
    expect(listed).toEqual(expect.arrayContaining(pages));
  });

  test("every answer of the decision aid is a link to a question or outcome that stands on the page", async () => {
    await plain.goto(`${handbook.url}beslishulp/index.html`);
    const dead = await plain.locator(".aid-answers a").evaluateAll((answers) => answers.map((answer) => (answer as HTMLAnchorElement).hash.slice(1))
      .filter((id) => !document.getElementById(id)?.checkVisibility()));
    expect(dead).toEqual([]);
    expect(await plain.locator(".aid-answers a").count()).toBeGreaterThan(25);
    expect(await deadControls(plain)).toEqual([]);
  });

  test("a word that is explained opens all the same", async () => {
    await plain.goto(server.url + eachPage.article);
    await plain.getByRole("button", { name: "beroepsgeheim" }).press("Enter");
    expect(await plain.getByText("De plicht om te zwijgen").isVisible()).toBe(true);
  });

  test("what was chosen to print can be printed: all of it is there, and it says so", async () => {
    await plain.goto(server.url + eachPage["choose-topics"]);
    await plain.getByRole("checkbox", { name: "WhatsApp" }).press("Space");
    await plain.getByRole("button", { name: "Maak mijn afdruk" }).press("Enter");
    await plain.waitForURL(/printen\/alles\//);
    expect(await plain.locator("noscript p", { hasText: "JavaScript staat uit" }).isVisible()).toBe(true);
    expect(await plain.getByRole("heading", { name: "WhatsApp", level: 2 }).isVisible()).toBe(true);
  });
});

test("the checks find what they are for: a button that does nothing, and a text that only script shows", async () => {
  await plain.setContent(`<p>Altijd</p><button>Doe iets</button><form action="/"><button>Verstuur</button></form><p hidden>Alleen met script</p>`);
  expect(await deadControls(plain)).toEqual(["<button>Doe iets</button>"]);
  expect(await textsOn(plain)).not.toContain("Alleen met script");
});

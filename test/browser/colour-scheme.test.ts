import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBoxed } from "../helpers/boxed.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

const article = "clienten/appen/index.html";
const choice = (name: "toestel" | "licht" | "donker") => `#layout-weergave-${name}`;

let browser: Browser;
let server: WebServer;
let folder: string;
beforeAll(async () => {
  folder = await builtSite("vlinderhof");
  server = await startServer(folder, "/richtlijnen/");
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(server.url + path);
  return page;
}

/** Light or dark: what the browser takes it for, and what there is to see. */
async function shown(reader: Page | Frame): Promise<string> {
  const { scheme, ground } = await reader.evaluate(() => ({ scheme: getComputedStyle(document.documentElement).colorScheme, ground: getComputedStyle(document.body).backgroundColor }));
  const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
  return scheme === (red > 127 ? "light" : "dark") ? scheme : `${scheme} with ${ground}`;
}

describe("the switch between light and dark", () => {
  test.each(["light", "dark"] as const)("without script a page is as the device has it (%s), and the switch changes it", async (colorScheme) => {
    const page = await open(article, { javaScriptEnabled: false, colorScheme });
    const seen = [await shown(page)];
    for (const name of ["donker", "licht", "toestel"] as const) {
      await page.check(choice(name));
      seen.push(await shown(page));
    }
    expect(seen).toEqual([colorScheme, "dark", "light", colorScheme]);
    await page.close();
  });

  test("stands in the footer of every kind of page, at the same place, and moves nothing", async () => {
    for (const width of [360, 1280]) {
      const page = await open(article, { viewport: { width, height: 800 } });
      const places = async () => page.evaluate(() => [...document.querySelectorAll("body *")].map((element) => JSON.stringify(element.getBoundingClientRect())).join());
      await page.locator(choice("donker")).scrollIntoViewIfNeeded();
      const before = await places();
      await page.check(choice("donker"));
      expect(await shown(page)).toBe("dark");
      expect(await places() === before, `at ${width} pixels`).toBe(true);
      await page.close();
    }
    for (const path of ["index.html", "zoeken/index.html", "handouts/intake/index.html", "werkbladen/dossiercheck/index.html", "over/versies/index.html", "404.html"]) {
      expect(readFileSync(join(folder, path), "utf8"), path).toMatch(/<footer[^]*<fieldset class="colour-scheme">[^]*<\/footer>/);
    }
  });

  test("with script the choice goes along: by links, results, the search form and the form to print with, and back", async () => {
    const page = await open(article, { colorScheme: "light" });
    await page.check(choice("donker"));
    expect(page.url()).toBe(`${server.url}${article}?weergave=donker`);
    await page.click(".page-turn-next");
    expect(page.url()).toBe(`${server.url}clienten/bereikbaarheid/index.html?weergave=donker`);
    expect(await shown(page)).toBe("dark");
    await page.fill(".search-field", "datalek");
    await page.click(".search-results .search-link >> nth=0");
    await page.waitForURL(/weergave=donker/);
    expect(await shown(page)).toBe("dark");
    await page.goBack();
    expect(await shown(page)).toBe("dark");
    await page.fill(".search-field", "pesten");
    await page.press(".search-field", "Enter");
    await page.waitForURL(/zoeken\/index\.html\?/);
    expect(new URL(page.url()).searchParams.get("weergave")).toBe("donker");
    await page.waitForSelector(".search-results .search-link");
    expect(new URL(page.url()).searchParams.get("q")).toBe("pesten");
    expect(await shown(page)).toBe("dark");
    await page.goto(`${server.url}printen/index.html?weergave=donker`);
    await page.check("input[name=p] >> nth=0");
    await page.click(".topics-send .button");
    await page.waitForURL(/printen\/alles\/index\.html\?p=.*weergave=donker/);
    expect(await shown(page)).toBe("dark");
    await page.check(choice("toestel"));
    expect(page.url()).not.toContain("weergave");
    expect(await shown(page)).toBe("light");
    await page.close();
  });

  test("it leaves files and other sites alone, and the address of a link is plain again after a click", async () => {
    const page = await open(`${article}?weergave=donker`);
    // Where each link led to at the moment of the click.
    await page.evaluate(() => {
      document.addEventListener("click", (event) => {
        event.preventDefault();
        document.body.dataset["led"] = (event.target as Element).closest("a")?.href ?? "";
      });
      document.querySelector("main")?.insertAdjacentHTML("beforeend", `<p class="probe"><a href="https://example.org/index.html">elders</a><a href="mailto:a@b.example">mail</a><a href="/anders/index.html">ernaast</a><a href="../appen/index.html#boven">hier</a></p>`);
    });
    const led = async (selector: string) => {
      await page.locator(selector).first().dispatchEvent("click");
      return page.evaluate(() => document.body.dataset["led"]);
    };
    expect(await led("a[href$='.pdf']")).toMatch(/\.pdf$/);
    expect(await led(".probe a:nth-child(1)")).toBe("https://example.org/index.html");
    expect(await led(".probe a:nth-child(2)")).toBe("mailto:a@b.example");
    expect(await led(".probe a:nth-child(3)")).toBe(new URL("/anders/index.html", server.url).href);
    expect(await led(".probe a:nth-child(4)")).toBe(`${server.url}${article}?weergave=donker#boven`);
    await page.waitForFunction(() => document.querySelector(".probe a:nth-child(4)")?.getAttribute("href") === "../appen/index.html#boven");
    await page.close();
  });

  test("stores nothing", async () => {
    const page = await open(article);
    await page.check(choice("donker"));
    await page.click(".page-turn-next");
    expect(await shown(page)).toBe("dark");
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys().catch(() => [])).length, window.name, history.state as unknown]);
    expect(kept).toEqual([0, 0, 0, 0, "", null]);
    await page.close();
  });

  test("the bar of the browser goes along", async () => {
    const page = await open(article, { colorScheme: "light" });
    const bar = () => page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].filter(({ media }) => matchMedia(media).matches).map(({ content }) => content));
    const header = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand"));
    expect(await bar()).toEqual([await header()]);
    const light = await header();
    await page.check(choice("donker"));
    expect(await bar()).toEqual([await header()]);
    expect(await header()).not.toBe(light);
    await page.close();
  });

  test("a choice in the address is there before anything is read, and moves nothing", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, colorScheme: "light" });
    // The typeface, when it comes late, is another matter.
    await page.route("**/*.woff2", (route) => route.abort());
    await page.addInitScript(`window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { moved += value; })).observe({ type: "layout-shift", buffered: true });`);
    await page.goto(`${server.url}${article}?weergave=donker`);
    expect(await shown(page)).toBe("dark");
    // A line that comes to stand one pixel lower would be 0.001 or more; a letter that is drawn a breath wider is not.
    expect(await page.evaluate("moved")).toBeLessThan(0.001);
    await page.close();
  });

  test("what the address says is a choice or nothing", async () => {
    const page = await open(`${article}?weergave=%22%3E%3Cscript%3E&weergave=roze`, { colorScheme: "light" });
    expect(await shown(page)).toBe("light");
    expect(await page.isChecked(choice("toestel"))).toBe(true);
    await page.close();
  });

  test("a browser that knows no :has() shows the page as the device has it, without the switch", async () => {
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.route("**/*.css", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(":has(", ":never-heard-of(") });
    });
    await page.goto(server.url + article);
    expect(await shown(page)).toBe("dark");
    expect(await page.locator(choice("licht")).isVisible()).toBe(false);
    await page.close();
  });

  test("paper is light, also when the screen was made dark", async () => {
    const page = await open(`${article}?weergave=donker`);
    expect(await shown(page)).toBe("dark");
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toBe("light");
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
    expect(await page.locator(".colour-scheme").isVisible()).toBe(false);
    await page.close();
  });
});

describe("in the handbook in one file", () => {
  const file = () => join(folder, "meenemen/handboek.html");

  test("opened from a folder, the choice holds on every page, and on paper it is light", async () => {
    const page = await browser.newPage({ colorScheme: "light" });
    await page.goto(pathToFileURL(file()).href);
    await page.check(choice("donker"));
    expect(await shown(page)).toBe("dark");
    await page.click(".shelf-list a:text-is('Contact met jongeren')");
    expect(await shown(page)).toBe("dark");
    expect(await page.isChecked(choice("donker"))).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toBe("light");
    await page.close();
  });

  test("in a viewer that lets a file do next to nothing it works too", async () => {
    const { page, frame, faults } = await openBoxed(browser, readFileSync(file(), "utf8"), "srcdoc");
    await frame.check(choice("donker"));
    expect(await shown(frame)).toBe("dark");
    await frame.click(".shelf-list a:text-is('Contact met jongeren')");
    expect(await shown(frame)).toBe("dark");
    expect(faults).toEqual([]);
    await page.close();
  });
});

test("from a folder the choice goes along as well", async () => {
  const page = await browser.newPage({ colorScheme: "light" });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(pathToFileURL(join(folder, article)).href);
  await page.check(choice("donker"));
  await page.click(".page-turn-next");
  await page.waitForURL(/bereikbaarheid\/index\.html\?weergave=donker/);
  expect(await shown(page)).toBe("dark");
  expect(errors).toEqual([]);
  await page.close();
});

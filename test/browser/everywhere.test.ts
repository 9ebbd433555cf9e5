import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { words } from "../../data/words.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { places } from "../helpers/hostile-places.ts";
import type { Place } from "../helpers/hostile-places.ts";
import { startOutside } from "../helpers/outside.ts";
import type { Outside } from "../helpers/outside.ts";
import { isThorough } from "../helpers/thorough.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/** A word that stands in the text of one page, and in nothing else that search looks at. */
const onlyInText = "treinkaartje";
/** Questions of readers, and where the first result leads. */
const questions = [["appen", "clienten/appen/"], ["formulier", "handouts/"], ["datalek", "wat-nu/"], [onlyInText, "online-veilig/seks-en-online/"]] as const;

/** One page of each layout, and each block with a script. */
const pages = [
  "index.html", "platforms/index.html", "clienten/appen/index.html", "dilemmas/datingsite/index.html", "handouts/partners/index.html",
  "werkbladen/beslissen/index.html", "beslishulp/index.html", "richtlijnen/dos-en-donts/index.html", "over/versies/index.html",
  "over/geldig/index.html", "printen/index.html", "printen/alles/index.html", "zoeken/index.html",
];
/** One of each depth. */
const fewPages = ["index.html", "platforms/index.html", "clienten/appen/index.html"];

const box = "input[type=search]";
/** What the search page says where no script of ours runs. */
const reasons = { off: words.layout.searchNeedsScript, refused: words.layout.searchRefused };

let site: string;
let outside: Outside;
let ordinary: Browser;
beforeAll(async () => {
  site = await builtSite("vlinderhof");
  [outside, ordinary] = await Promise.all([startOutside(), startBrowser()]);
});
afterAll(async () => {
  await ordinary.close();
  outside.close();
});

/** What a page says in the console, and what it breaks. */
function listen(page: Page, said: string[]): void {
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(`${message.text()} ${message.location().url}`));
  page.on("pageerror", (error) => said.push(`Error: ${error.message}`));
}

/** Where the first result of a question leads, once it leads where it should; else where it leads after a while. */
async function firstResult(page: Page, question: string, expected: string): Promise<string | null> {
  await page.fill(box, question);
  const first = page.locator(".search-result a").first();
  await page.waitForFunction(
    (path) => document.querySelector<HTMLAnchorElement>(".search-result a")?.href.includes(path), `/${expected}`, { timeout: 6000 },
  ).catch(() => {});
  return (await first.count()) > 0 ? first.getAttribute("href") : null;
}

test("the word that only the text knows stands in no title, heading, summary or keyword", async () => {
  const index = await readFile(join(site, "search-index/pages.js"), "utf8");
  const { pages: known } = JSON.parse(index.replace(/^.*?\.pages = /, "").replace(/;\s*$/, "")) as { pages: unknown };
  expect(JSON.stringify(known)).toContain("seks-en-online");
  expect(JSON.stringify(known)).not.toContain(onlyInText);
});

describe.each(places)("$name", (place: Place) => {
  let server: WebServer | undefined;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let root: string;
  const said: string[] = [];

  beforeAll(async () => {
    server = place.server && await startServer(site, place.server.base, place.server);
    root = server?.url ?? pathToFileURL(join(site, "/")).href;
    browser = place.switches ? await startBrowser(place.switches) : ordinary;
    context = await browser.newContext({ proxy: outside.proxy, javaScriptEnabled: place.scripts !== false });
    if (place.before) await context.addInitScript(place.before);
    page = await context.newPage();
    listen(page, said);
    outside.asked.length = 0;
  });
  afterAll(async () => {
    await context.close();
    if (browser !== ordinary) await browser.close();
    server?.close();
  });

  const isWhole = isThorough && !place.onlySearch;
  test(`${isWhole ? "every kind of page" : "a page of each depth"} can be read, in the look of the house`, async () => {
    const wrong: string[] = [];
    // The choice of what to print waits some seconds for its script; a test of its own sees it appear without.
    const seen = pages.filter((path) => place.scripts !== "refused" || path !== "printen/alles/index.html");
    for (const path of isWhole ? seen : fewPages) {
      await page.goto(root + path);
      wrong.push(...(await page.evaluate(lookAt)).map((fault) => `${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    if (place.isSo) expect(await page.evaluate(place.isSo)).toBe(true);
  });

  test("the menu leads from page to page", async () => {
    await page.goto(`${root}index.html`);
    await page.click("main a[href*='clienten/'], .shelf a[href*='clienten/']");
    await page.waitForURL(`${root}clienten/**/index.html`);
    await page.click(".breadcrumb a");
    await page.waitForURL(`${root}index.html`);
  });

  if (place.scripts === undefined) {
    test("search finds what it should find first, also what stands in the text of a page only, and leads there", async () => {
      await page.goto(`${root}platforms/index.html`);
      const found = [];
      for (const [question, expected] of questions) found.push(await firstResult(page, question, expected));
      expect(found).toEqual(questions.map(([, path]) => expect.stringContaining(path) as string));
      await page.press(box, "ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${root}online-veilig/seks-en-online/index.html*`);
    });
  } else {
    test("without search the box leads to a page that says so, and lists every page", async () => {
      await page.goto(`${root}clienten/appen/index.html`);
      await page.fill(box, "datalek");
      await page.press(box, "Enter");
      await page.waitForURL(`${root}zoeken/index.html?q=datalek`);
      await page.waitForFunction((why) => document.querySelector<HTMLElement>("main")?.innerText.includes(why), reasons[place.scripts ? "refused" : "off"]);
      expect(await page.locator(".all-pages a:visible").count()).toBeGreaterThan(75);
    });
  }

  test("nobody else was asked for anything, and nothing went wrong but what the place itself does", () => {
    const { complains = [] } = place;
    expect(outside.asked).toEqual([]);
    expect(said.filter((sentence) => !complains.some((known) => known.test(sentence)))).toEqual([]);
    // A place that no longer gives trouble is not the place it says it is.
    expect(said.length > 0).toBe(complains.length > 0);
  });
});

/** Runs in the page: what keeps it from being read, or from looking as it should. */
function lookAt(): string[] {
  const main = document.querySelector<HTMLElement>("main");
  const header = document.querySelector("header");
  return [
    document.querySelector("h1")?.checkVisibility() ? "" : "no title",
    (main?.innerText.length ?? 0) > 100 ? "" : "no text",
    header && getComputedStyle(header).backgroundColor !== "rgba(0, 0, 0, 0)" ? "" : "a header without colour",
    getComputedStyle(document.body).fontFamily.includes("Atkinson") ? "" : "no typeface of its own",
    document.documentElement.scrollWidth > innerWidth ? "wider than the window" : "",
  ].filter(Boolean);
}

describe("a page that was open when a new version took the place of the site", () => {
  /** Files with other names, or other content, in the new version: gone once `isNew`. */
  const renamed = /^(assets\/|search-index\/|pagefind\/.*(pf_|fragment|index))/;
  let server: WebServer;
  let page: Page;
  let isNew = false;

  beforeAll(async () => {
    server = await startServer(site, "/", { fault: (file) => (isNew && renamed.test(file) ? "missing" : undefined) });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    isNew = false;
    page = await ordinary.newPage();
    await page.goto(`${server.url}platforms/index.html`);
  });
  afterEach(() => page.close());

  test("tells, when search does not load any more, what the reader can do; and search works once it does", async () => {
    isNew = true;
    await page.focus(box);
    await page.waitForFunction(() => /zoeken (lukt|werkt|laadt) .*niet/i.test(document.querySelector("header")?.innerText ?? ""));
    isNew = false;
    await page.click("h1");
    expect(await firstResult(page, "datalek", "wat-nu/")).toContain("wat-nu/");
  });

  test("still finds what the pages are about, when search was loaded before", async () => {
    await page.focus(box);
    await page.waitForLoadState("networkidle");
    isNew = true;
    expect(await firstResult(page, "datalek", "wat-nu/")).toContain("wat-nu/");
  });
});

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../scripts/publish/headers.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { ServerOptions } from "../helpers/web-server.ts";

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = await builtSite("vlinderhof");
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A word that pages say in their text only. */
const inTextOnly = "schermafdruk";
const box = "input[type=search]";

/** What a page did while a reader searched on it. */
interface Search {
  readonly page: Page;
  /** Files it asked for, from the root of the site. */
  readonly asked: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
}

/** Searches on a page that is at `root`, and goes on when everything is there. */
async function searchAt(root: string, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Search> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => void asked.push(request.url().slice(root.length)));
  page.on("pageerror", (error) => void errors.push(error.message));
  await prepare(page);
  await page.goto(`${root}clienten/appen/index.html`);
  await page.focus(box);
  await page.keyboard.type(inTextOnly);
  await page.waitForSelector('.search-panel[aria-busy="false"]', { timeout: 30_000 });
  return { page, asked, errors };
}

/** The pages that are found below the box, all of them. */
async function found(page: Page): Promise<number> {
  return Number(/^\d+/.exec((await page.textContent(".search-panel [role=status]")) ?? "")?.[0]);
}

const policyWithout = (removed: string, added = "") => ({ "Content-Security-Policy": contentSecurityPolicy({ publication: { indexing: "intern" } }).replace(removed, added) });

/** Hosts and browsers in which Pagefind cannot run, and what may be asked of it there. */
const hostile: [string, ServerOptions, ((page: Page) => Promise<unknown>) | undefined][] = [
  ["a server without Pagefind", { fault: (file) => (file.startsWith("pagefind/") ? "missing" : undefined) }, undefined],
  ["a server that does not know Pagefind's types", { fault: (file) => (/\.(pf_\w+|pagefind)$/.test(file) ? "missing" : undefined) }, undefined],
  ["a policy that forbids WebAssembly", { fault: () => policyWithout(" 'wasm-unsafe-eval'") }, undefined],
  ["a policy that forbids fetching", { fault: () => policyWithout("connect-src 'self'", "connect-src 'none'") }, undefined],
  ["a browser without WebAssembly", {}, (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"))],
  ["a Pagefind that never answers", {}, (page) => page.route("**/pagefind/*.pf_meta", () => {})],
];

describe("the same box gives the same, with the text from our own file", () => {
  let usual: number;
  beforeAll(async () => {
    const server = await startServer(site);
    const { page, asked } = await searchAt(server.url);
    usual = await found(page);
    expect(asked).not.toContain("search-index/text.js");
    await page.close();
    server.close();
  });

  test.each(hostile)("from %s", async (_, options, prepare) => {
    const server = await startServer(site, "/", options);
    const { page, asked, errors } = await searchAt(server.url, prepare);
    expect(asked).toContain("search-index/text.js");
    expect(await found(page)).toBeGreaterThan(usual / 2);
    expect(errors).toEqual([]);
    // Another question does not try again what failed.
    const pagefind = asked.filter((path) => path.startsWith("pagefind/")).length;
    await page.fill(box, "versleuteld");
    await page.waitForSelector('.search-panel[aria-busy="true"]');
    await page.waitForSelector('.search-panel[aria-busy="false"]');
    expect(await page.locator(".search-result").count()).toBeGreaterThan(0);
    expect(asked.filter((path) => path.startsWith("pagefind/"))).toHaveLength(pagefind);
    expect(asked.filter((path) => path === "search-index/text.js")).toHaveLength(1);
    await page.close();
    server.close();
  });

  test("from a folder, without a web server, where nothing of Pagefind is asked for", async () => {
    const { page, asked, errors } = await searchAt(pathToFileURL(join(site, "/")).href);
    expect(asked.filter((path) => path.includes("pagefind"))).toEqual([]);
    expect(await found(page)).toBeGreaterThan(usual / 2);
    expect(errors).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/zoeken\/index\.html\?q=/);
    await page.waitForSelector('[data-search-page] [aria-busy="false"] .search-result');
    await page.getByLabel("Dilemma’s").check();
    await page.waitForFunction(() => [...document.querySelectorAll(".search-kind")].every(({ textContent }) => textContent === "Dilemma"));
    await page.close();
  });

  test("Pagefind needs no worker of its own: without, it still gives the text", async () => {
    const server = await startServer(site, "/", { fault: () => policyWithout("base-uri", "worker-src 'none'; base-uri") });
    const { page, asked, errors } = await searchAt(server.url);
    expect(await found(page)).toBe(usual);
    expect(asked).not.toContain("search-index/text.js");
    expect(errors).toEqual([]);
    await page.close();
    server.close();
  });
});

describe("when the text does not come at all", () => {
  const noText: ServerOptions = { fault: (file) => (file.startsWith("pagefind/") || file === "search-index/text.js" ? "missing" : undefined) };

  test("what the small index finds stands, and that is said", async () => {
    const server = await startServer(site, "/", noText);
    const { page, errors } = await searchAt(server.url);
    expect(await page.locator(".search-result").count()).toBeGreaterThan(0);
    expect(await found(page)).toBe(await page.locator(".search-result").count());
    expect(errors).toEqual([]);
    await page.fill(box, "qwxzqwxz");
    await page.waitForSelector(".search-nothing");
    await page.close();
    server.close();
  });
});

test.each([
  ["is missing", "missing" as const],
  ["is another page, of a server that asks to log in", { "Content-Type": "text/html" }],
])("a small index that %s is told, with the way to all pages", async (_, fault) => {
  const server = await startServer(site, "/", { fault: (file) => (file === "search-index/pages.js" ? fault : undefined) });
  const page = await browser.newPage();
  await page.goto(`${server.url}zoeken/index.html?q=foto`);
  await page.getByRole("alert").getByText("Zoeken lukt nu niet.").waitFor();
  await page.getByRole("alert").getByRole("link").click();
  expect(new URL(page.url()).hash).toBe("#layout-alle-paginas");
  await page.close();
  server.close();
});

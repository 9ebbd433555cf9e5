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
  site = await builtSite("vlinderhof");
  server = await startServer(site, "/een/sub-pad/");
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const form = "printen/index.html";
const print = "printen/alles/index.html";
const chosen = (page: Page) => page.locator("article[data-topic]:visible > h2").allTextContents();
const contents = (page: Page) => page.locator(".chosen-contents li:visible").allTextContents();
const ticked = (page: Page) => page.locator("input[name=p]:checked").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const trim = (texts: readonly string[]) => texts.map((text) => text.trim());
const stored = (page: Page) => page.evaluate("document.cookie + Object.keys({ ...localStorage, ...sessionStorage }).join()");

/** Ticks two topics and sends the form, all with the keyboard. */
async function chooseTwo(page: Page): Promise<void> {
  await page.getByLabel("Appen met jongeren", { exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("WhatsApp", { exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Maak mijn afdruk" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/printen\/alles\/index\.html\?p=/);
}

describe.each(["on a web server, in a folder", "opened from a folder"])("choosing what to print, %s", (where) => {
  const at = (path: string) => (where === "opened from a folder" ? pathToFileURL(join(site, path)).href : server.url + path);

  test("gives one page with what was ticked and its contents, in reading order, and keeps it only in the address", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(at(form));
    await chooseTwo(page);
    const two = ["WhatsApp", "Appen met jongeren"];
    expect(await chosen(page)).toEqual(two);
    expect(trim(await contents(page))).toEqual(two);
    expect(await page.title()).toBe("Mijn afdruk: WhatsApp en 1 andere – Richtlijnen social media – Vlinderhof");
    expect(new URL(page.url()).search).toBe("?p=platforms_whatsapp&p=clienten_appen");
    await page.reload();
    expect(await chosen(page)).toEqual(two);
    if (where !== "opened from a folder") expect(await stored(page)).toBe("");
    expect(errors).toEqual([]);

    // The link back and the way back of the browser both bring the choice along.
    await page.getByRole("link", { name: "Kies andere onderwerpen" }).click();
    await page.waitForURL(/printen\/index\.html\?/);
    expect(await ticked(page)).toEqual(["platforms_whatsapp", "clienten_appen"]);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(at(form));
    await expect.poll(() => ticked(page)).toEqual(["platforms_whatsapp", "clienten_appen"]);
    expect(await page.locator(".topics-count").textContent()).toBe("2 onderwerpen gekozen");
    await page.close();
  });

  test("works without script: the form leads to the page, which then holds everything and says so", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(form));
    await chooseTwo(page);
    const everything = await chosen(page);
    expect(everything.length).toBeGreaterThan(80);
    expect(trim(await contents(page))).toEqual(everything);
    expect(await page.textContent("noscript")).toContain("JavaScript staat uit");
    await context.close();
  });
});

describe("the page with what was chosen", () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
  });
  afterAll(() => page.close());

  test("leads to a topic that is on it, and to the page of one that is not", async () => {
    await page.goto(`${server.url}${print}?p=clienten_appen&p=platforms_whatsapp`);
    const hrefs = await page.locator("article a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const inside = hrefs.filter((href) => href.startsWith("#"));
    expect(inside.some((href) => href.startsWith("#p_platforms_whatsapp"))).toBe(true);
    for (const href of inside) expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
    expect(hrefs).toContain("../../richtlijnen/privacy-en-beroepsgeheim/index.html");
    const outside = hrefs.filter((href) => href.startsWith("../"));
    for (const href of outside.filter((address) => !address.includes("/pdf/"))) {
      expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
    }
  });

  test("tells the meaning of a word once, where it comes first", async () => {
    await page.goto(`${server.url}${print}?p=clienten_appen&p=platforms_whatsapp&p=richtlijnen_privacy-en-beroepsgeheim`);
    const terms = await page.locator("[data-term]").evaluateAll((meanings) => meanings.map((meaning) => (meaning as HTMLElement).dataset["term"]));
    expect(terms.length).toBeGreaterThan(5);
    expect(new Set(terms).size).toBe(terms.length);
    expect(await page.locator("[data-term=uitleg-avg]").textContent()).toMatch(/^ \(.+\)$/);
  });

  test("names pages that are no more, and nothing in the address can harm it", async () => {
    await page.goto(`${server.url}${print}?p=clienten_appen&p=oud_blad&p=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(await chosen(page)).toEqual(["Appen met jongeren"]);
    expect(await page.textContent(".chosen-note")).toBe("Deze pagina’s bestaan niet meer: oud/blad, <img src=x onerror=alert(1)>.");
    expect(await page.title()).toMatch(/^Mijn afdruk: Appen met jongeren –/);
    await page.goto(`${server.url}${print}?p=oud_blad`);
    expect(await chosen(page)).toEqual([]);
    expect(await page.textContent(".chosen-note")).toBe("Deze pagina bestaat niet meer: oud/blad.");
    expect(await page.getByRole("button", { name: "Printen" }).count()).toBe(0);
  });

  test("holds everything when nothing was chosen, and says so", async () => {
    await page.goto(server.url + print);
    expect((await chosen(page)).length).toBeGreaterThan(80);
    expect(await page.textContent(".chosen-note")).toContain("Er is niets gekozen");
  });

  test("appears all the same when its script cannot be had", async () => {
    const other = await browser.newPage();
    await other.route(/chosen-topics/, (route) => route.abort());
    await other.goto(`${server.url}${print}?p=clienten_appen`);
    await expect.poll(() => other.locator("#p_clienten_appen > h2").isVisible(), { timeout: 8000 }).toBe(true);
    await other.close();
  });

  test("is kept from search engines, and from the menu", async () => {
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
    expect(await page.locator(`nav a[href*="printen/alles"]`).count()).toBe(0);
  });
});

describe("the form", () => {
  test("ticks a whole section, counts, and asks for a choice before it goes on", async () => {
    const page = await browser.newPage();
    await page.goto(server.url + form);
    await page.getByRole("button", { name: "Maak mijn afdruk" }).click();
    expect(await page.textContent(".topics-count")).toBe("Kies eerst een of meer onderwerpen.");
    expect(page.url()).toBe(server.url + form);
    await page.getByRole("button", { name: "Alles kiezen (Platforms)" }).press("Enter");
    const names = await ticked(page);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(name).toMatch(/^platforms/);
    expect(await page.textContent(".topics-count")).toBe(`${names.length} onderwerpen gekozen`);
    await page.getByRole("button", { name: "Niets kiezen (Platforms)" }).click();
    expect(await ticked(page)).toEqual([]);
    await page.close();
  });

  test("has the page a reader came from ticked", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}clienten/appen/index.html`);
    await page.getByRole("link", { name: "Print dit samen met andere onderwerpen" }).click();
    await page.waitForURL(/printen\/index\.html/);
    expect(await ticked(page)).toEqual(["clienten_appen"]);
    await page.close();
  });
});

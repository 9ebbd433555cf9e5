import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
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
  server = await startServer(site);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })).newPage();
  await page.goto(`${server.url}${path}index.html`);
  return page;
}

describe("the page about versions", () => {
  test("leads to what changed in each, to the feed, to a calendar and to a message", async () => {
    const page = await open("over/versies/");
    const links = await page.locator("main a").evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    for (const href of ["1.1/index.html", "1.0/index.html", "0.9/index.html", "../../feed.xml", "../../review.ics"]) {
      expect(links.some((link) => link === href || link === `../../over/versies/${href}`)).toBe(true);
    }
    expect(links.find((link) => link.startsWith("mailto:"))).toContain(encodeURIComponent("versie 1.1"));
    await page.locator(".version-mail > summary").click();
    expect(await page.locator(".version-mail-text").innerText()).toContain("Per pagina staat hier wat er anders is: https://richtlijnen.vlinderhof.example/over/versies/1.1/");
    await page.context().close();
  });
});

describe("the page of a version", () => {
  test("names new pages with a link, and shows in changed ones what went and what came", async () => {
    const page = await open("over/versies/1.1/");
    expect(await page.locator("h1").innerText()).toBe("Versie 1.1");
    expect(await page.locator("#layout-added + ul a").allInnerTexts()).toContain("Gesprekken opnemen en gefilmd worden");
    const place = page.locator("section.version-page", { has: page.locator("h2", { hasText: "Locatie delen" }) });
    const text = await place.locator(".difference-text").evaluateAll((parts) => parts.map((part) => part.innerHTML.replace(/<span class="visually-hidden">(.*?)<\/span>/g, "[$1]")));
    expect(text).toContain("Is een geheim adres toch bekend geworden? Bel dan <del>[weg: ]dezelfde[ einde weg.]</del><ins>[nieuw: ]meteen. Wacht niet tot de volgende[ einde nieuw.]</ins> dag.");
    await page.context().close();
  });

  test("shows it without colour: struck through and underlined", async () => {
    const page = await open("over/versies/1.0/");
    const line = (name: string) => page.locator(`.difference-text ${name}`).first().evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line("del"), await line("ins")]).toEqual(["line-through", "underline"]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("has no fault that axe finds, in %s", async (colorScheme) => {
    const page = await (await browser.newContext({ bypassCSP: true, colorScheme, reducedMotion: "reduce" })).newPage();
    for (const path of ["over/versies/", "over/versies/1.0/"]) {
      await page.goto(`${server.url}${path}index.html`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ["violations"] })`);
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
    await page.context().close();
  });

  test("fits on a telephone", async () => {
    const page = await open("over/versies/1.1/");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test("offers the PDFs of then, says that they hold no more, and leads to what does", async () => {
    const page = await open("over/versies/1.0/");
    expect(await page.locator("main").innerText()).toContain("Deze versie geldt niet meer.");
    const pdf = page.getByRole("main").getByRole("link", { name: "(pdf)" });
    expect(await pdf.count()).toBe(3);
    const href = (await pdf.first().getAttribute("href")) ?? "";
    expect(existsSync(join(site, "over/versies/1.0", href))).toBe(true);
    await page.context().close();
  });

  test("is not in search, which tells what holds now", () => {
    const pages = JSON.parse(readFileSync(join(site, "pages.json"), "utf8")) as { pages: { path: string }[] };
    expect(pages.pages.some(({ path }) => path.startsWith("/over/versies/1"))).toBe(false);
  });
});

test.each(["vlinderhof", join(import.meta.dirname, "../organisations/nasty")])("the feed of %s is sound XML that says what was written", async (organisation) => {
  const xml = readFileSync(join(await builtSite(organisation), "feed.xml"), "utf8");
  const page = await browser.newPage();
  const { fault, summaries } = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, "application/xml");
    return { fault: feed.querySelector("parsererror")?.textContent, summaries: [...feed.querySelectorAll("entry > summary")].map((summary) => summary.textContent) };
  }, xml);
  expect(fault).toBeUndefined();
  expect(summaries.join(" ")).toContain(organisation === "vlinderhof" ? "Voor: iedereen." : "Nieuw: <script>alert(2)</script> & *meer* {{ 7*7 }}.");
  await page.close();
});

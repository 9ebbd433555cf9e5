import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { heardText, listen } from "../helpers/heard.ts";
import type { Heard } from "../helpers/heard.ts";
import { eachPage, oneOfEach } from "../helpers/one-of-each.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/*
 * What a screen reader makes of each layout, in files to be read by a person when they change: npm test -- heard -u
 */

let browser: Browser;
let server: WebServer;
let handbook: WebServer;
let page: Page;
/** What stands around most pages is written down once. */
let article: Heard;

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

beforeAll(async () => {
  [server, handbook, browser] = await Promise.all([startServer(await oneOfEach()), startServer(await builtSite("vlinderhof")), startBrowser()]);
  page = await browser.newPage({ viewport: desktop, reducedMotion: "reduce" });
  await page.goto(server.url + eachPage.article);
  article = await listen(page);
});

afterAll(async () => {
  await browser.close();
  server.close();
  handbook.close();
});

/** Compares what is heard on the page as it stands now with what was written down. */
async function expectHeard(name: string, part?: (heard: Heard) => Heard): Promise<void> {
  const heard = await listen(page);
  const known = name === "article" ? undefined : { parts: article.parts, name: "article.yml" };
  await expect(heardText(part ? part(heard) : heard, known)).toMatchFileSnapshot(join(import.meta.dirname, "heard", `${name}.yml`));
}

/** Of the handbook itself, whose frame is not that of the small site. */
const onlyMain = ({ facts, parts }: Heard): Heard => ({ facts, parts: parts.filter((part) => part.startsWith("- main")) });

test.each(Object.entries(eachPage))("%s", async (name, path) => {
  await page.goto(server.url + path);
  await expectHeard(name);
});

describe("what opens, and what is answered", () => {
  test.each([["menu", ".menu > summary"], ["contents", ".contents-above > summary"]])("the %s, on a phone", async (name, summary) => {
    await page.setViewportSize(phone);
    await page.goto(server.url + eachPage.article);
    await page.locator(summary).press("Enter");
    await expectHeard(`${name}-on-phone`);
    await page.setViewportSize(desktop);
  });

  test("the meaning of a word", async () => {
    await page.goto(server.url + eachPage.article);
    await page.getByRole("button", { name: "beroepsgeheim" }).press("Enter");
    await expectHeard("meaning");
  });

  test("search in the header", async () => {
    await page.goto(server.url + eachPage.article);
    await page.getByRole("searchbox").pressSequentially("verzoek");
    await page.locator('.search-panel[aria-busy="false"]').waitFor();
    await expectHeard("search-in-header");
  });

  test.each([["search-results", "verzoek"], ["search-nothing", "qwxzqwxz"], ["search-filtered-away", "verzoek&soort=about&voor=managers"]])("%s", async (name, query) => {
    await page.goto(`${server.url}zoeken/index.html?q=${query}`);
    await page.locator('.search-panel[aria-busy="false"]').waitFor();
    await expectHeard(name);
  });

  test.each([["aid-question", ""], ["aid-answered", "#antwoorden-2-1"], ["aid-outcome", "#antwoorden-2-1-2"]])("%s", async (name, hash) => {
    await page.goto("about:blank");
    await page.goto(`${handbook.url}beslishulp/index.html${hash}`);
    await expectHeard(name, onlyMain);
  });

  test("a print that is valid no more", async () => {
    await page.goto(`${server.url}${eachPage.validity}#handouts-blad@1.0`);
    await expectHeard("validity-outdated");
  });

  test("the handbook in one file, at its start", async () => {
    await page.goto(`${server.url}meenemen/handboek.html`);
    await expectHeard("one-file");
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { focused, hearStatus, tabTo } from "../helpers/keyboard.ts";
import { eachPage, oneOfEach } from "../helpers/one-of-each.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;
let page: Page;

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(await oneOfEach()), startBrowser()]);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: desktop, reducedMotion: "reduce" });
});

afterEach(() => page.close());

const press = (key: string) => page.keyboard.press(key);
const now = () => focused(page);
const answered = () => page.locator('.search-panel[aria-busy="false"]').waitFor();

async function open(path: string, viewport = desktop): Promise<void> {
  await page.setViewportSize(viewport);
  await page.goto(server.url + path);
}

describe("around every page", () => {
  test("the first stop leads past the header, to the content; from there reading goes on", async () => {
    await open(eachPage.article);
    await press("Tab");
    expect(await now()).toBe("link Naar de inhoud");
    expect(await page.locator(".skip-link").evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await press("Enter");
    expect(await now()).toBe("main");
    await press("Tab");
    expect(await now()).toBe("link Start");
  });

  test("so it does in the handbook in one file", async () => {
    await open("meenemen/handboek.html#/regels/toevoegen/");
    await tabTo(page, "link Naar de inhoud");
    await press("Enter");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Een verzoek van een deelnemer");
    await press("Tab");
    expect(await now()).toBe("link Start");
  });

  test("the menu opens and closes from its button, and closes behind who goes on", async () => {
    await open(eachPage.article, phone);
    const isOpen = () => page.locator(".menu").evaluate((menu: HTMLDetailsElement) => menu.open);
    await tabTo(page, "fold Menu");
    await press("Enter");
    expect(await isOpen()).toBe(true);
    await press("Tab");
    expect(await now()).toBe("link Wat nu?");
    await press("Escape");
    expect([await isOpen(), await now()]).toEqual([false, "fold Menu"]);
    await press("Space");
    await tabTo(page, "link Over");
    expect(await isOpen()).toBe(true);
    await press("Tab");
    expect([await isOpen(), await now()]).toEqual([false, "link Start"]);
    await tabTo(page, "fold Menu", "Shift+Tab");
    await press("Enter");
    await tabTo(page, "link WhatsApp");
    await press("Enter");
    await page.waitForURL(server.url + eachPage.platform);
    expect(await page.locator(".menu [aria-current=page]").textContent()).toBe("WhatsApp");
  });

  test("the contents beside an article lead to their place, from where Tab goes on, and tell where the reader is", async () => {
    await open(eachPage.article, { width: 1280, height: 500 });
    await tabTo(page, /^region Tabel/);
    await tabTo(page, "link Wat je doet");
    await press("Enter");
    await expect.poll(() => page.locator(".contents-beside [aria-current]").allTextContents()).toEqual(["Wat je doet"]);
    await press("Tab");
    expect(await now()).toBe("button beroepsgeheim");
  });

  test("the contents above an article unfold on a phone, and lead on", async () => {
    await open(eachPage.article, phone);
    await tabTo(page, "fold Op deze pagina");
    await press("Enter");
    await press("Tab");
    expect(await now()).toBe("link Wat je doet");
    await press("Enter");
    await press("Tab");
    expect(await now()).toBe("button beroepsgeheim");
  });

  test("the way to the next page is at the end of each", async () => {
    await open(eachPage.article);
    await tabTo(page, "link Volgende WhatsApp");
    await press("Enter");
    await page.waitForURL(server.url + eachPage.platform);
    await tabTo(page, "link Vorige Vriendschapsverzoek");
  });

  test("light or dark is chosen with the arrow keys, and the choice keeps the focus", async () => {
    await open(eachPage.article);
    await tabTo(page, "radio Als mijn toestel");
    await press("ArrowDown");
    expect(await now()).toBe("radio Licht");
    await press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("weergave")).toBe("donker");
    expect(await now()).toBe("radio Donker");
    await tabTo(page, /^link Naar de inhoud|^nothing/);
  });
});

describe("search", () => {
  test("from anywhere with Ctrl and K; the Tab key reaches every result and comes back; Escape closes them", async () => {
    await open(eachPage.article);
    await press("Control+k");
    expect(await now()).toBe("search Zoeken in de richtlijnen");
    await page.keyboard.type("verzoek");
    await answered();
    expect(await now()).toBe("search Zoeken in de richtlijnen");
    await press("Tab");
    await press("Tab");
    expect(await now()).toBe("link Een verzoek van een deelnemer");
    await tabTo(page, /^link Alle \d+ resultaten/);
    await press("Escape");
    expect([await now(), await page.locator(".search-panel").isVisible()]).toEqual(["search Zoeken in de richtlijnen", false]);
    await press("Shift+Tab");
    expect(await now()).toMatch(/^link De Brug/);
  });

  test("results close behind who goes on, and the last of them leads to all", async () => {
    await open(eachPage.article);
    await press("Control+k");
    await page.keyboard.type("verzoek");
    await answered();
    await tabTo(page, "link Er gaat iets mis");
    expect(await page.locator(".search-panel").isVisible()).toBe(false);
    await press("Control+k");
    await answered();
    await tabTo(page, /^link Alle \d+ resultaten/);
    await press("Enter");
    await page.waitForURL(/zoeken\/index\.html\?q=verzoek/);
  });

  test("a filter is ticked where it stands, says once what is left, and is taken away without losing the place", async () => {
    await open("zoeken/index.html?q=verzoek");
    await answered();
    const said = await hearStatus(page);
    await tabTo(page, "fold Filters");
    await press("Enter");
    await press("Tab");
    expect(await now()).not.toMatch(/^checkbox/);
    await tabTo(page, "fold Filters", "Shift+Tab");
    await press("Space");
    await tabTo(page, /^checkbox Dilemma’s/);
    await press("Space");
    await expect.poll(said).toEqual(["1 van 9 pagina’s"]);
    expect(await now()).toMatch(/^checkbox Dilemma’s/);
    await tabTo(page, "button Wis filters");
    await press("Enter");
    await expect.poll(said).toEqual(["9 pagina’s gevonden"]);
    expect(await now()).toBe("fold Filters");
  });

  test("filters that leave nothing are taken away from there, back to the question", async () => {
    await open("zoeken/index.html?q=verzoek&soort=about&voor=managers");
    await answered();
    await page.locator(".search-nothing button").focus();
    await press("Enter");
    await page.locator(".search-result").first().waitFor();
    expect(await now()).toBe("search Zoeken in de richtlijnen");
  });

  test("a question of which nothing is found leads on to sections and people", async () => {
    await open("zoeken/index.html?q=qwxzqwxz");
    await answered();
    await tabTo(page, "button Zoeken");
    await press("Tab");
    expect(await now()).toBe("link Wat nu?");
    await tabTo(page, "link 085 - 0000 101");
  });
});

describe("a word that is explained", () => {
  test("opens, leads to its button, and gives the reader back to the word", async () => {
    await open(eachPage.article);
    const isOpen = () => page.locator(".term-meaning").first().isVisible();
    await tabTo(page, "button beroepsgeheim");
    await press("Enter");
    expect([await isOpen(), await now()]).toEqual([true, "button beroepsgeheim"]);
    await press("Tab");
    expect(await now()).toBe("button Sluit de uitleg");
    await press("Enter");
    expect([await isOpen(), await now()]).toEqual([false, "button beroepsgeheim"]);
    await press("Space");
    await press("Escape");
    expect([await isOpen(), await now()]).toEqual([false, "button beroepsgeheim"]);
  });

  test.each([["Tab", /^region Tabel/], ["Shift+Tab", "link beroepsgeheim"]] as const)("closes behind who goes on with %s", async (key, next) => {
    await open(eachPage.article, phone);
    await tabTo(page, "button beroepsgeheim");
    await press("Enter");
    await tabTo(page, next, key);
    expect(await page.locator(".term-meaning").first().isVisible()).toBe(false);
  });
});

describe("what can be folded and scrolled", () => {
  test("a fold opens with Enter and closes with Space, and the reader stays on it", async () => {
    await open(eachPage.choices);
    const fold = /^fold Wat we niet kozen.*vriend, volger/;
    await tabTo(page, fold);
    const text = page.locator(".fold ul").first();
    await press("Enter");
    expect(await text.isVisible()).toBe(true);
    await press("Space");
    expect(await text.isVisible()).toBe(false);
    expect(await now()).toMatch(fold);
  });

  test("a table that is wider than the screen scrolls with the arrow keys", async () => {
    await open(eachPage.platform, phone);
    await tabTo(page, "region Tabel: wat mag waar");
    await press("ArrowRight");
    await expect.poll(() => page.locator("section.table").first().evaluate((table) => table.scrollLeft)).toBeGreaterThan(0);
    await press("Tab");
    expect(await now()).not.toBe("nothing");
  });
});

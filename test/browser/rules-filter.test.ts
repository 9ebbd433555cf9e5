import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;
let address: string;

beforeAll(async () => {
  server = await startServer(await builtSite("vlinderhof"));
  address = `${server.url}richtlijnen/dos-en-donts/index.html`;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const rules = (page: Page) => page.locator("[data-rules-filter] li[data-audience]:visible");
const count = (page: Page) => page.locator("[data-rules-filter] [role=status]").textContent();

describe("the list of all rules", () => {
  test("shows those for the reader and the platform that were chosen, says how many, and keeps the choice in the address", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(address);
    const all = await rules(page).count();
    expect(await count(page)).toBe(`${all} regels.`);
    await page.getByLabel("Platform").selectOption("WhatsApp");
    const onWhatsApp = await rules(page).count();
    expect(onWhatsApp).toBeGreaterThan(3);
    expect(onWhatsApp).toBeLessThan(all);
    expect(await count(page)).toMatch(new RegExp(`^${onWhatsApp} regels\\. De algemene`));
    await page.getByLabel("Voor wie").selectOption("partners in zorg");
    const shown = await rules(page).evaluateAll((items) => items.map((item) => `${item.dataset["audience"]} ${item.dataset["platforms"]}`));
    expect(shown.length).toBeGreaterThan(0);
    for (const holds of shown) expect(holds).toMatch(/partners.*whatsapp/);
    expect(new URL(page.url()).search).toBe("?platform=whatsapp&voor=partners");
    await page.reload();
    expect(await rules(page).count()).toBe(shown.length);
    // No heading is left without a rule below it.
    const headings = await page.locator("[data-rules-filter] > h3:visible").count();
    expect(headings).toBeLessThanOrEqual(shown.length);
    await page.close();
  });

  test("says so when nothing fits, and starts with everything at an address that asks for what does not exist", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}?voor=partners&platform=discord`);
    expect(await rules(page).count()).toBe(0);
    expect(await count(page)).toContain("Er is geen regel");
    await page.goto(`${address}?voor=iedereen&platform=<b>`);
    expect(await rules(page).count()).toBeGreaterThan(50);
    await page.close();
  });

  test("is there as a whole without script; on paper it is what the reader chose, and says what that is", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${address}?platform=whatsapp`);
    const all = await rules(plain).count();
    expect(await plain.locator("select").count()).toBe(0);
    await context.close();
    const page = await browser.newPage();
    await page.goto(`${address}?platform=whatsapp`);
    const chosen = await rules(page).count();
    expect(chosen).toBeLessThan(all);
    await page.emulateMedia({ media: "print" });
    expect(await rules(page).count()).toBe(chosen);
    expect(await page.getByLabel("Platform").isVisible()).toBe(true);
    expect(await count(page)).toContain("De algemene regels staan er nu niet bij");
    await page.goto(address);
    expect(await rules(page).count()).toBe(all);
    await page.close();
  });
});

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
  address = `${server.url}beslishulp/index.html`;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The title of the only question or outcome in sight. */
async function titleOn(page: Page): Promise<string> {
  const titles = await page.locator("[data-aid-step]:visible > h3").allTextContents();
  expect(titles).toHaveLength(1);
  return titles[0] ?? "";
}

const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
const soFar = (page: Page): Promise<string[]> => page.locator(".aid-given").allTextContents();

describe("the decision aid", () => {
  test("is walked through with the keyboard alone: the focus is on each new question, and Back goes back", async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(address);
    expect(await titleOn(page)).toBe("Ben je boos, moe of aangeslagen?");
    await page.locator(".aid-answers a:visible").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Namens wie plaats je het?");
    expect(await titleOn(page)).toBe("Namens wie plaats je het?");
    // From the question the first answer is one step away.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Waar gaat het over?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Nee: dit is vertrouwelijk");
    expect(await soFar(page)).toEqual(["Nee", "Als medewerker, voor mezelf", "Iets vertrouwelijks, zoals een rooster of een ruzie in het team"]);
    await page.goBack();
    expect(await titleOn(page)).toBe("Waar gaat het over?");
    await page.goBack();
    expect(await titleOn(page)).toBe("Namens wie plaats je het?");
    await page.goForward();
    expect(await titleOn(page)).toBe("Waar gaat het over?");
    await page.close();
  });

  test("lets a reader change an earlier answer, and begin again", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}#antwoorden-2-1-2`);
    expect(await titleOn(page)).toBe("Nee: dit is vertrouwelijk");
    await page.getByRole("link", { name: "Wijzig Namens wie plaats je het?" }).click();
    expect(await titleOn(page)).toBe("Namens wie plaats je het?");
    expect(await soFar(page)).toEqual(["Nee"]);
    await page.getByRole("link", { name: "Begin opnieuw" }).click();
    expect(await titleOn(page)).toBe("Ben je boos, moe of aangeslagen?");
    expect(await soFar(page)).toEqual([]);
    expect(await page.locator(".aid-path").innerText()).toBe("");
    await page.close();
  });

  test("shows a question that was found by searching, and does as if nothing was answered", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}#hulp-place`);
    expect(await titleOn(page)).toContain("woont of nu is?");
    expect(await soFar(page)).toEqual([]);
    await page.getByRole("link", { name: "Nee", exact: true }).click();
    expect(await titleOn(page)).toContain("ook je leidinggevende en je oma?");
    await page.close();
  });

  test.each(["#antwoorden-9", "#antwoorden-2-0-4", "#antwoorden-x", "#vragen", "#<b>"])("begins somewhere sensible at the address %s", async (hash) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(address + hash);
    expect(await titleOn(page)).toMatch(/\?$/);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("is a list of questions with links without script, and all of it goes on paper", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator("[data-aid-step]:visible").count()).toBeGreaterThan(20);
    await page.locator(".aid-question").first().getByRole("link", { name: "Ja" }).click();
    expect(new URL(page.url()).hash).toBe("#hulp-wait");
    expect(await page.locator("#hulp-wait").textContent()).toBe("Nee: wacht tot morgen");
    await context.close();
    const withScript = await browser.newPage();
    await withScript.goto(address);
    await withScript.emulateMedia({ media: "print" });
    expect(await withScript.locator("[data-aid-step]:visible").count()).toBeGreaterThan(20);
    await withScript.close();
  });

  test("brings its script to its own page only", async () => {
    const page = await browser.newPage();
    const scripts = () => page.locator("script[src]").evaluateAll((elements) => elements.map((element) => (element as HTMLScriptElement).src.replace(/.*\/|\.[0-9a-f]+(?=\.js)/g, "")));
    await page.goto(address);
    expect(await scripts()).toEqual(["site-decision-aid.js"]);
    await page.goto(`${server.url}index.html`);
    expect(await scripts()).toEqual(["site.js"]);
    await page.close();
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let browser: Browser;
let server: WebServer;

beforeAll(async () => {
  server = await startServer(await builtSite("de-wilgen"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

type Settings = Parameters<Browser["newContext"]>[0];

/** A page of De Wilgen, which is to be reviewed by 1 October 2027, as somebody reads it on a day. */
async function openOn(day: string, path = "clienten/appen/", settings: Settings = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, ...settings })).newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await page.goto(`${server.url}${path}index.html`);
  return page;
}

const warning = (page: Page) => page.locator(".document-control .overdue");

describe("a site that nobody makes anew", () => {
  test("says nothing up to and including the day of review", async () => {
    const page = await openOn("2027-10-01");
    expect(await warning(page).isVisible()).toBe(false);
    expect(await page.locator(".document-control").innerText()).toContain("1 oktober 2027");
    await page.context().close();
  });

  test.each(["clienten/appen/", "handouts/intake/", "", "zoeken/"])("warns the day after, in words and with a sign, on /%s", async (path) => {
    const page = await openOn("2027-10-02", path);
    expect(await warning(page).innerText()).toMatch(/^Let op: deze tekst had uiterlijk op 1 oktober 2027 opnieuw bekeken moeten zijn\. Vraag aan .+ wat nu geldt\.$/);
    expect(await warning(page).locator("svg").isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([["light", "none"], ["dark", "none"], ["light", "active"]] as const)("sets the day apart in %s, forced colours %s, without colour alone", async (colorScheme, forcedColors) => {
    const page = await openOn("2028-01-01", "clienten/appen/", { colorScheme, forcedColors });
    const looks = (selector: string) => page.locator(selector).evaluate((element) => {
      const { color, textDecorationLine } = getComputedStyle(element);
      return { color, textDecorationLine };
    });
    const [owner, review] = [await looks(".document-facts > div:first-child dd"), await looks(".document-review dd")];
    expect(review.textDecorationLine).toBe("underline");
    if (forcedColors === "none") expect(review.color).not.toBe(owner.color);
    await page.context().close();
  });

  test("warns on a print from the browser too, where the panel on the page is left out", async () => {
    const page = await openOn("2027-10-02");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".paper-foot .overdue").innerText()).toContain("had uiterlijk op 1 oktober 2027");
    await page.context().close();
  });

  test("shows the day itself without script", async () => {
    const page = await openOn("2028-01-01", "clienten/appen/", { javaScriptEnabled: false });
    expect(await page.locator(".document-review").innerText()).toContain("1 oktober 2027");
    expect(await warning(page).isVisible()).toBe(false);
    await page.context().close();
  });
});

test("the script of a first view stays under 10 kB", async () => {
  const page = await openOn("2027-01-01");
  const sizes = await page.evaluate(async () => Promise.all([...document.scripts].map(async ({ src }) => (await (await fetch(src)).arrayBuffer()).byteLength)));
  expect(sizes).toHaveLength(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000);
  await page.context().close();
});

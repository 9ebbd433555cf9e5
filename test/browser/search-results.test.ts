import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

let server: WebServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(await builtSite("vlinderhof"), "/intranet/"), startBrowser()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens the search page with a question, and waits until everything is there. */
async function open(address: string): Promise<void> {
  await page.goto(`${server.url}zoeken/index.html${address}`);
  await page.waitForSelector('.search-panel[aria-busy="false"]');
}

const resultOf = (title: string) => page.locator(".search-result", { has: page.getByRole("link", { name: title, exact: true }) });
const texts = (selector: string) => page.locator(selector).allTextContents();

describe("a result", () => {
  test("tells what it is, where it stands, for whom and what it says, with the words of the question marked", async () => {
    await open("?q=appen");
    const result = resultOf("Appen met jongeren");
    expect(await result.locator(".search-kind").textContent()).toBe("Regel");
    expect(await result.locator(".search-labels").textContent()).toMatch(/Contact met jongeren\s+voor medewerkers/);
    expect(await result.locator("mark").allTextContents()).toContain("appen");
  });

  test("leads to the heading that matches", async () => {
    await open("?q=blauwe vinkjes");
    await page.locator(".search-heading a", { hasText: "Blauwe vinkjes" }).first().click();
    await page.waitForURL(/#blauwe-vinkjes$/);
  });

  test("that can be printed offers its PDF, with how much paper it takes, and by its name for who hears only the link", async () => {
    await open("?q=toestemmingsformulier");
    const pdf = page.locator(".search-pdf a").first();
    expect(await pdf.textContent()).toMatch(/^Pdf, .*\d vel.*: \S/);
    expect(await pdf.getAttribute("href")).toMatch(new RegExp(`^${server.url}pdf/[\\w-]+\\.pdf$`));
  });

  test("is Wat nu, first and with the very place, for who needs help now", async () => {
    await open("?q=telefoon kwijt");
    const first = page.locator(".search-result").first();
    expect(await first.getAttribute("class")).toContain("search-alarm");
    const link = first.getByRole("link").first();
    expect(await link.textContent()).toMatch(/Wat nu\?.+/);
    await link.click();
    await page.waitForURL(/wat-nu\/index\.html#[\w-]+$/);
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
  });
});

test("a slip of the keyboard is asked about, and answered as it was meant", async () => {
  await open("?q=datalke");
  expect(await page.textContent(".search-understood")).toBe("Bedoelde je datalek?");
  expect(await page.textContent("[role=status]")).toMatch(/^Bedoelde je datalek\? \d+ pagina’s gevonden$/);
  const meant = await texts(".search-result > .search-link");
  await open("?q=datalek");
  expect(await page.isVisible(".search-understood")).toBe(false);
  expect(meant).toEqual(await texts(".search-result > .search-link"));
});

test("a result names the section it is in, but not twice: not itself, and not beside the kind that says the same", async () => {
  await open("?q=dilemma");
  for (const [kind, address] of [["Dilemma", /\/dilemmas\/[\w-]+\//], ["Overzicht", /\/dilemmas\/index/]] as const) {
    const [result] = await page.locator(".search-result").filter({ has: page.locator(`.search-kind:text-is("${kind}")`) }).all();
    expect(await result?.getByRole("link").first().getAttribute("href")).toMatch(address);
    expect(await result?.locator(".search-labels").textContent()).toMatch(new RegExp(`^${kind} voor `));
  }
});

describe("when nothing is found", () => {
  test("there are tips, the sections, and whom to ask, as the page itself names them", async () => {
    await open("?q=qwxzqwxz");
    expect(await page.textContent(".search-nothing-title")).toBe("Niets gevonden voor “qwxzqwxz”");
    expect(await page.locator(".search-tips li").count()).toBeGreaterThan(1);
    await expect.poll(() => page.locator(".search-filters").isVisible()).toBe(false);
    expect(await texts(".search-nothing .help-name")).toEqual(await texts(".help .help-name"));
    expect(await texts(".search-nothing .help-line")).toEqual(await texts(".help .help-line"));
    await page.locator(".search-sections a", { hasText: "Platforms" }).click();
    await page.waitForURL(`${server.url}platforms/index.html`);
  });

  test("a page for outsiders names nobody with an internal number: what is copied is what stands there", async () => {
    await page.goto(`${server.url}handouts/partners/index.html`);
    await page.focus("input[type=search]");
    await page.keyboard.type("qwxzqwxz");
    await page.waitForSelector(".search-nothing");
    expect(await texts(".search-nothing .help-line")).toEqual(await texts(".help .help-line"));
  });
});

describe("the filters", () => {
  test("say how many pages each would leave, and leave those", async () => {
    await open("?q=foto");
    const dilemmas = page.getByLabel("Dilemma’s");
    const promised = Number(await page.locator(".search-filter", { has: dilemmas }).locator(".search-filter-count").textContent());
    await dilemmas.check();
    await expect.poll(() => page.textContent("[role=status]")).toMatch(new RegExp(`^${promised} van \\d+ pagina’s$`));
    expect(new Set(await texts(".search-kind"))).toEqual(new Set(["Dilemma"]));
    expect(await page.locator(".search-result").count()).toBe(Math.min(promised, 10));
    expect(await dilemmas.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test("are kept in the address, with the question, and come back with it", async () => {
    await open("?q=foto&voor=clients&voor=partners&soort=handout");
    expect(await texts(".search-filter:has(:checked) > span:first-of-type")).toEqual(["partners in zorg", "jongeren en naasten", "Handouts"]);
    for (const kind of await texts(".search-kind")) expect(kind).toBe("Handout");
    await page.getByLabel("partners in zorg").uncheck();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=foto&voor=clients&soort=handout");
    const results = await texts(".search-result > .search-link");
    await page.reload();
    await page.waitForSelector('.search-panel[aria-busy="false"]');
    expect(await texts(".search-result > .search-link")).toEqual(results);
  });

  test("work from the keyboard, and stay where they are while results change", async () => {
    await open("?q=foto");
    const place = () => page.locator(".search-filters").boundingBox();
    const before = await place();
    await page.getByLabel("medewerkers").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=foto&voor=staff&voor=managers");
    expect({ ...(await place()), height: 0 }).toEqual({ ...before, height: 0 });
  });

  test("that let nothing through can be taken away at once", async () => {
    await open("?q=werkblad doelen&voor=clients&soort=about");
    expect(await page.textContent(".search-nothing-title")).toMatch(/^Er zijn wel \d+ pagina’s gevonden, maar niet met deze filters\.$/);
    await page.locator(".search-nothing button").click();
    await page.waitForSelector(".search-result");
    expect(new URL(page.url()).search).toBe("?q=werkblad+doelen");
    expect(await page.locator(".search-filter :checked").count()).toBe(0);
  });

  test("are folded on a phone, so that results come first", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open("?q=foto");
    expect(await page.locator(".search-filters").getAttribute("open")).toBeNull();
    expect((await page.locator(".search-result").first().boundingBox())?.y).toBeLessThan(740);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

test("whatever can be pressed in the results is at least 24 pixels high", async () => {
  for (const question of ["toestemming", "telefoon kwijt", "qwxzqwxz"]) {
    await open(`?q=${question}`);
    const small = await page.locator(".search-panel :is(a, button, summary, label):visible").evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 120)));
    expect(small).toEqual([]);
  }
});

test.each([
  ["foto", 1280, "light"], ["telefoon kwijt", 360, "dark"], ["datalke", 360, "light"], ["qwxzqwxz", 1280, "dark"],
] as const)("axe finds no fault in what opens below the box for “%s”, on a screen of %i pixels, %s, and it fits", async (question, width, colorScheme) => {
  const other = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true, reducedMotion: "reduce" });
  await other.goto(`${server.url}clienten/appen/index.html`);
  await other.focus("input[type=search]");
  await other.keyboard.type(question);
  await other.waitForSelector('.search-panel[aria-busy="false"]');
  await other.evaluate(axe.source);
  const { violations } = await other.evaluate<AxeResults>(`axe.run(document, { resultTypes: ["violations"] })`);
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await other.close();
});

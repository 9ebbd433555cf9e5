import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typefaces } from "../../data/schema/brand.ts";
import { oneFileStyle } from "../../scripts/onefile/style.ts";
import { contrast } from "../../scripts/site/colour.ts";
import { typefaceFacts } from "../../scripts/site/typefaces.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await builtSite("vlinderhof");
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

/** What each part of a page looks like, as the property of its style or of a part of it. */
async function looks(page: Page, selector: string, property: string, part = ""): Promise<string> {
  return page.locator(selector).first().evaluate((element, [name = "", pseudo = ""]) => getComputedStyle(element, pseudo || null).getPropertyValue(name), [property, part]);
}

describe.each(["light", "dark"] as const)("with the colours of a contrast theme (%s)", (colorScheme) => {
  const theme = { forcedColors: "active", colorScheme } as const;

  /** What only a background or a colour told on the screen, and what tells it here: a border or a filled sign that is not the ground. */
  test.each([
    ["platforms/whatsapp/index.html", [".badge", ".button", ".colour-scheme input", ".search-form", ".menu-button"]],
    ["clienten/appen/index.html", [".callout"]],
    ["richtlijnen/dos-en-donts/index.html", [".rules-controls select"]],
    ["werkbladen/dossiercheck/index.html", [".tick"]],
    ["beslishulp/index.html", [".aid-live [data-aid-step]:not([hidden]) .aid-answers a"]],
  ] as const)("on %s panels, signs and controls have an edge", async (path, selectors) => {
    const page = await open(path, theme);
    const edgeless = await page.evaluate(`(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return ${JSON.stringify(selectors)}.filter((selector) => {
        const all = [...document.querySelectorAll(selector)];
        const edges = all.map((element) => getComputedStyle(element)).map((style) => ["Top", "Left"].some((side) =>
          parseFloat(style["border" + side + "Width"]) >= 1 && style["border" + side + "Color"] !== ground && !/^rgba.*, 0\\)/.test(style["border" + side + "Color"])));
        return edges.length === 0 || edges.includes(false);
      });
    })()`);
    expect(edgeless).toEqual([]);
    await page.close();
  });

  test("where the reader is and what she chose can be told without colour", async () => {
    const page = await open("clienten/appen/index.html", theme);
    const ground = await looks(page, "body", "background-color");
    expect(await looks(page, ".side-nav .nav-page[aria-current]", "background-color", "::before")).not.toBe(ground);
    expect(await looks(page, ".side-nav .nav-page[aria-current]", "font-weight")).toBe("700");
    expect(await looks(page, ".colour-scheme input:checked", "border-top-width")).not.toBe(await looks(page, ".colour-scheme input:not(:checked)", "border-top-width"));
    const before = await page.locator(".colour-scheme").screenshot();
    await page.evaluate(() => document.querySelector<HTMLInputElement>("#layout-weergave-donker")?.click());
    expect((await page.locator(".colour-scheme").screenshot()).equals(before)).toBe(false);
    await page.close();
  });

  test("the focus can be seen on whatever has it", async () => {
    const page = await open("clienten/appen/index.html", theme);
    const unseen = await page.evaluate<string[]>(`(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll("a[href], button, input, summary")].filter((element) => element.checkVisibility()).filter((element) => {
        element.focus({ focusVisible: true });
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return document.activeElement !== element || outlineStyle === "none" || parseFloat(outlineWidth) < 2 || outlineColor === ground;
      }).map(({ outerHTML }) => outerHTML.slice(0, 80));
    })()`);
    expect(unseen).toEqual([]);
    await page.close();
  });
});

test.each(["light", "dark"] as const)("who asks for more contrast gets text for soft grey, and firm lines (%s)", async (colorScheme) => {
  const page = await open("richtlijnen/dos-en-donts/index.html", { colorScheme });
  const look = async () => ({
    text: await looks(page, "body", "color"),
    ground: await looks(page, "body", "background-color"),
    muted: await looks(page, ".breadcrumb a", "color"),
    field: await looks(page, ".rules-controls select", "border-top-color"),
    line: await looks(page, ".rules", "border-top-color"),
  });
  const plain = await look();
  expect(plain.muted).not.toBe(plain.text);
  expect(contrast(hex(plain.line), hex(plain.ground))).toBeLessThan(3);
  await page.emulateMedia({ contrast: "more" });
  const more = await look();
  expect([more.muted, more.field]).toEqual([more.text, more.text]);
  expect(contrast(hex(more.line), hex(more.ground))).toBeGreaterThanOrEqual(3);
  await page.close();
});

test("nothing glides for who wants less motion", async () => {
  const page = await open("clienten/appen/index.html", { reducedMotion: "reduce" });
  const moving = () => page.evaluate<number>(`[...document.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, scrollBehavior, animationDuration } = getComputedStyle(element);
    return scrollBehavior === "smooth" || /[1-9]/.test(transitionDuration + animationDuration);
  }).length + document.getAnimations().length`);
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving()).toBeGreaterThan(0);
  await page.close();
});

test.each(typefaces)("the browser sets text in %s itself, regular, bold and italic", async (typeface) => {
  // That the PDF holds the same one is looked at in test/print/glyphs.test.ts.
  const page = await browser.newPage();
  await page.setContent(`<style>${oneFileStyle({ color: "#0f6e73", typeface })}</style><p>Gewoon</p><b>Vet</b><em>Schuin</em>`);
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument");
  await session.send("CSS.enable");
  for (const selector of ["p", "b", "em"]) {
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map(({ isCustomFont, familyName }) => [isCustomFont, familyName.replaceAll(" ", "").startsWith(typefaceFacts[typeface].label.replaceAll(" ", ""))])).toEqual([[true, true]]);
  }
  await page.close();
});

/** "rgb(15, 110, 115)" as "#0f6e73". */
function hex(color: string): string {
  return `#${(color.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

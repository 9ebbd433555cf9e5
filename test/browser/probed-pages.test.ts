import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneFilePath } from "../../scripts/onefile/places.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { pagesOfEachKind, pagesOfSite } from "../helpers/pages-of-site.ts";
import { colourAlone } from "../helpers/probes/colour-alone.ts";
import { fakeButtons } from "../helpers/probes/fake-buttons.ts";
import { focusObscured } from "../helpers/probes/focus-obscured.ts";
import { orderFaults } from "../helpers/probes/focus-order.ts";
import { focusUnseen } from "../helpers/probes/focus-visible.ts";
import { lostInForcedColours } from "../helpers/probes/forced-colours.ts";
import { headingFaults } from "../helpers/probes/headings.ts";
import { comesUpOnHover } from "../helpers/probes/hover-content.ts";
import { namedOtherwise } from "../helpers/probes/label-in-name.ts";
import { unclearLinks } from "../helpers/probes/link-text.ts";
import { probePage } from "../helpers/probes/look.ts";
import { lostOnPaper, textsOnScreen } from "../helpers/probes/lost-on-paper.ts";
import { moves } from "../helpers/probes/motion.ts";
import { lostOnItsSide } from "../helpers/probes/orientation.ts";
import { positionWords } from "../helpers/probes/position-words.ts";
import { sticksOut } from "../helpers/probes/reflow.ts";
import { smallForThumbs, smallTargets } from "../helpers/probes/target-size.ts";
import { lostByLargeText, lostBySpacing } from "../helpers/probes/text-spacing.ts";
import { settled } from "../helpers/settled.ts";
import { isThorough } from "../helpers/thorough.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/*
 * What axe does not see. What follows from the text of a page is looked at on a page of each kind of the example, in a thorough run on
 * every page; what follows from the design on a page of each kind, in the brand with the widest typeface or in all three. `probes.test.ts` proves that every probe finds what it is there for.
 */

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
/** WCAG 1.4.10: a screen of 1280 by 1024, enlarged four times. */
const enlarged = { width: 320, height: 256 };

/** What a reader did on a page, which its address tells. */
const states = ["beslishulp/index.html#antwoorden-1", "printen/alles/index.html?p=clienten_appen&p=platforms", "zoeken/index.html?q=foto", "zoeken/index.html?q=qwxzqwxz"];

/** A message that goes when the reader leaves the search box it is about. */
const mayHide = [".search:not(:focus-within) > .search-failed"];

/** The one jump there is: on a phone the menu stands beside the name of the site, and Tab comes to it after search and “Wat nu?”. */
const orderBesidesMenu = async (page: Page) => (await orderFaults(page)).filter((fault) => !/^after a\.first-aid .* comes summary\.menu-button /.test(fault));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens a page on a desktop, as it is before anybody touched it. */
async function open(page: Page, address: string): Promise<void> {
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", media: "screen" });
  await page.goto(address);
  await settled(page);
}

/** What each of these finds, by its name; only those that found something. */
async function findings(page: Page, probes: Readonly<Record<string, (page: Page) => Promise<string[]>>>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, probe] of Object.entries(probes)) {
    const faults = await probe(page);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

const pointsWithPlaces = async (page: Page) => positionWords((await textsOnScreen(page)).join(" "));

describe("a page of the example", async () => {
  const site = await builtSite("vlinderhof");
  // The handbook in one file holds these same pages.
  const pages = isThorough ? pagesOfSite(site).filter((path) => `/${path}` !== oneFilePath) : pagesOfEachKind(site);
  const titles: string[] = [];
  let server: WebServer;
  let page: Page;
  beforeAll(async () => {
    server = await startServer(site);
    page = await probePage(browser);
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  test.each(pages)("can be read, reached and printed by everybody: %s", async (path) => {
    await open(page, server.url + path);
    titles.push(await page.title());
    expect(await findings(page, { headingFaults, namedOtherwise, unclearLinks, colourAlone, fakeButtons, orderFaults, moves, pointsWithPlaces, lostOnPaper })).toEqual({});
    await page.setViewportSize(enlarged);
    expect(await findings(page, { sticksOut, lostBySpacing, smallTargets })).toEqual({});
  });

  test("has a title that no other page has", () => {
    expect(titles).toHaveLength(pages.length);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe.each(["de-wilgen", ...(isThorough ? ["vlinderhof", "overzij"] : [])])("each kind of page of %s", async (organisation) => {
  const site = await builtSite(organisation);
  const pages = pagesOfEachKind(site);
  let server: WebServer;
  let page: Page;
  beforeAll(async () => {
    server = await startServer(site);
    page = await probePage(browser);
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  test.each([...pages, ...states])("keeps its text, its order and its focus in every window and all colours: %s", async (path) => {
    await open(page, server.url + path);
    expect(await findings(page, { focusUnseen, lostByLargeText, lostBySpacing })).toEqual({});
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page, { focusUnseen })).toEqual({});
    await page.emulateMedia({ forcedColors: "active" });
    expect(await findings(page, { focusUnseen, lostInForcedColours })).toEqual({});
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize(phone);
    expect(await findings(page, { focusObscured, orderBesidesMenu, lostByLargeText, smallForThumbs })).toEqual({});
    expect(await findings(page, { lostOnItsSide, focusObscured })).toEqual({});
    await page.setViewportSize(enlarged);
    expect(await findings(page, { sticksOut, focusObscured })).toEqual({});
  });

  test("shows nothing because a pointer or the focus is somewhere else", async () => {
    await open(page, server.url);
    expect(await comesUpOnHover(page, mayHide)).toEqual([]);
  });

  test("moves nothing by itself, for a reader who did not ask for that either", async () => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    for (const path of pages) {
      await page.goto(server.url + path);
      expect(await moves(page), path).toEqual([]);
    }
    await page.emulateMedia({ reducedMotion: "reduce" });
  });
});

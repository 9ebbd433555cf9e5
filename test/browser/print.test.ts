import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/** One page of each layout, and pages with each kind of block. */
const pages = [
  "index.html", "clienten/appen/index.html", "richtlijnen/privacy-en-beroepsgeheim/index.html", "platforms/index.html",
  "platforms/whatsapp/index.html", "beslishulp/index.html", "richtlijnen/dos-en-donts/index.html", "wat-nu/index.html",
  "dilemmas/vriendschapsverzoek/index.html", "werkbladen/dossiercheck/index.html", "handouts/intake/index.html",
  "handouts/intake-makkelijk/index.html", "handouts/toestemming-beeld/index.html", "over/keuzes/index.html", "begrippen/index.html",
  "zoeken/index.html", "printen/alles/index.html?p=clienten_appen&p=handouts_intake", "bestaat/niet.html",
];

let browser: Browser;
let server: WebServer;
beforeAll(async () => {
  server = await startServer(await builtSite("vlinderhof"));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page as it is shown in the dark, before it is printed. */
async function openDark(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "dark" });
  await page.goto(server.url + path);
  return page;
}

/**
 * The texts in the content of a page that a reader sees on the screen and not on paper. What only works on a screen is left out
 * of it: ways to other pages, forms, buttons. As text, since the test runner rewrites names in a function.
 */
const lostOnPaper = {
  look: `
    window.isSeen = (node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return node.parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true }) && range.getClientRects().length > 0;
    };
    window.texts = [];
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() === "" || node.parentElement.closest("nav:not(.chosen-contents), form, .button, .download, .print-more, .document-control, .aid-path, .sheet-foot, .chosen-actions")) continue;
      if (window.isSeen(node)) window.texts.push(node);
    }
    window.texts.length`,
  compare: `window.texts.filter((node) => !window.isSeen(node)).map((node) => node.data.trim())`,
};

/** What shows words or signs in a light colour, which only a background could carry. */
const lightWords = `(() => {
  const isLight = ({ color }) => Math.min(...color.match(/[\\d.]+/g).slice(0, 3)) > 150;
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
  return [...document.querySelectorAll("body :not(svg, svg *)")].filter((element) => element.checkVisibility()).flatMap((element) => [
    ...(hasWords(element) && isLight(getComputedStyle(element)) ? [element.outerHTML.slice(0, 80)] : []),
    ...["::before", "::after"].filter((part) => !["none", "normal"].includes(getComputedStyle(element, part).content) && isLight(getComputedStyle(element, part)))
      .map((part) => element.outerHTML.slice(0, 80) + part),
  ]).concat([...document.querySelectorAll(".icon")].filter((icon) => icon.checkVisibility() && isLight(getComputedStyle(icon))).map((icon) => icon.outerHTML.slice(0, 80)));
})()`;

test("a site without an address of its own prints where the page was read", async () => {
  const elsewhere = await startServer(await builtSite("overzij"));
  const page = await browser.newPage();
  await page.goto(`${elsewhere.url}clienten/appen/index.html`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".paper-foot").innerText()).toContain(`Op internet: ${elsewhere.url}clienten/appen/`);
  await page.close();
  elsewhere.close();
});

describe.each(pages)("printed from the browser, %s", (path) => {
  let page: Page;
  let seen: number;
  beforeAll(async () => {
    page = await openDark(path);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).not.toBe("rgb(255, 255, 255)");
    seen = await page.evaluate<number>(lostOnPaper.look);
    // On the dark screen much is light: the check itself works.
    expect(await page.evaluate<string[]>(lightWords)).not.toEqual([]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
  });
  afterAll(() => page.close());

  test("is dark on white, though the screen is dark", async () => {
    const style = await page.evaluate<Record<string, string>>(`(({ colorScheme, backgroundColor, color }) => ({ colorScheme, backgroundColor, color }))(getComputedStyle(document.body))`);
    expect(style).toEqual({ colorScheme: "light", backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)" });
  });

  test("loses no text that the screen shows", async () => {
    expect(seen).toBeGreaterThan(3);
    expect(await page.evaluate(lostOnPaper.compare)).toEqual([]);
  });

  test("leaves out what only works on a screen", async () => {
    const things = page.locator(".skip-link, .search, .menu, .first-aid, .footer, nav:not(.chosen-contents), button:not(.term-word), input, .button");
    expect(await things.evaluateAll((all) => all.filter((thing) => thing.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
  });

  test("says whose it is, which version, from when, until when, who keeps it, and where it stands", async () => {
    const foot = page.locator(".paper-foot");
    expect(await foot.isVisible()).toBe(true);
    const address = path.includes("printen") ? "printen/" : path.startsWith("bestaat") ? "" : path.replace("index.html", "");
    expect((await foot.innerText()).replace(/\s+/g, " ")).toBe(
      "Stichting Vlinderhof Jeugdhulp en Pleegzorg, Richtlijnen social media "
      + "Versie 1.1, 2 november 2026. Eigenaar: de afdeling Communicatie. Geldig tot 1 november 2027. "
      + `Op internet: https://richtlijnen.vlinderhof.example/${address}`,
    );
  });

  test("needs no backgrounds: nothing is light on a ground that the printer leaves out", async () => {
    expect(await page.evaluate(lightWords)).toEqual([]);
  });

  test("fits the width of the paper", async () => {
    // A4 less the margins, at 96 dots an inch.
    await page.setViewportSize({ width: 658, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(658);
  });
});

test("what is folded is on paper too", async () => {
  const page = await openDark("clienten/appen/index.html");
  await page.evaluate(`document.querySelector(".prose").insertAdjacentHTML("beforeend", "<details><summary>Meer</summary><p id='gevouwen'>Een gevouwen zin.</p></details>")`);
  expect(await page.evaluate("document.getElementById('gevouwen').checkVisibility({ contentVisibilityAuto: true })")).toBe(false);
  expect(normal(await textOfPdf(page))).toContain(normal("Een gevouwen zin."));
  await page.close();
});

test("a meaning that lies open over the page is back in its sentence", async () => {
  const page = await openDark("richtlijnen/privacy-en-beroepsgeheim/index.html");
  await page.click('button[popovertarget="uitleg-avg"].term-word');
  const meaning = await page.locator("#uitleg-avg .term-text").textContent();
  expect(normal(await textOfPdf(page))).toContain(normal(`AVG (${meaning ?? "?"})`));
  await page.close();
});

test("a link tells where it leads when its words do not", async () => {
  const page = await openDark("clienten/appen/index.html");
  await page.emulateMedia({ media: "print" });
  const notes = await page.locator(".prose a").evaluateAll((links) => links.map((link) => [link.textContent, getComputedStyle(link, "::after").content]));
  expect(notes).toContainEqual(["beroepsgeheim", '" (Privacy en beroepsgeheim)"']);
  expect(notes.find(([words]) => words === "085 - 0000 110")).toEqual(["085 - 0000 110", "none"]);
  expect(normal(await textOfPdf(page))).toContain(normal("beroepsgeheim (Privacy en beroepsgeheim)"));
  await page.goto(`${server.url}over/hulp-en-bronnen/index.html`);
  const addresses = await page.locator(".prose a[href^='https:'][data-note]").evaluateAll((links) => links.map((link) => link.getAttribute("data-note") ?? ""));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect(address).toMatch(/^[a-z0-9.-]+\.[a-z]+(\/\S*)?$/);
  await page.close();
});

test.each(["clienten/appen/index.html", "wat-nu/index.html", "beslishulp/index.html", "handouts/toestemming-beeld/index.html", "printen/alles/index.html?p=clienten_appen&p=begrippen"])(
  "every paragraph of %s is in the PDF a browser makes of it",
  async (path) => {
    const page = await openDark(path);
    const paragraphs = await page.locator("main :is(article, .sheet) :is(h1, h2, h3, p, li, td, th):not(nav *, .download *)").evaluateAll((all) =>
      all.filter((element) => element.closest(".download, .button, form, .sheet-foot") === null && element.querySelector("p, li") === null)
        .map((element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? "")).flat());
    const text = normal(await textOfPdf(page));
    const parts = paragraphs.map(normal).filter((part) => part.length > 12);
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    await page.close();
  },
);

test("the address of the site itself is on paper when the organisation publishes at one", async () => {
  const own = await startServer(await builtSite(join(import.meta.dirname, "../organisations/fullest")), "/richtlijnen/");
  const page = await browser.newPage();
  await page.goto(`${own.url}clienten/appen/index.html`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".paper-foot").innerText()).toMatch(/Op internet: https:\/\/\S+\/richtlijnen\/clienten\/appen\/$/);
  await page.close();
  own.close();
});

/** The words of what the browser prints, as a printer without backgrounds would get it. */
async function textOfPdf(page: Page): Promise<string> {
  const data = new Uint8Array(await page.pdf({ format: "A4", printBackground: false }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return texts.join("");
}

/** Text without what differs between a page and its PDF: spaces, and where a line or word was broken. */
function normal(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad\u200b\u2060-]+/g, "");
}

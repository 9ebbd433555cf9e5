import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pairs, palette } from "../../scripts/site/palette.ts";
import { customProperty } from "../../scripts/site/scheme-rules.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

/*
 * That every colour stands out from its ground is proven for a table of pairs (palette.ts). This proves that the table holds every
 * pair there is: each role gets a colour that nothing else has, and what a browser then shows is read back as pairs of roles.
 */

/** One page of each kind, and pages with each kind of block. */
const paths = [
  "index.html", "clienten/appen/index.html", "wat-nu/index.html", "beslishulp/index.html", "platforms/whatsapp/index.html", "dilemmas/vriendschapsverzoek/index.html", "werkbladen/dossiercheck/index.html",
  "handouts/jongeren/index.html", "handouts/toestemming-beeld/index.html", "richtlijnen/dos-en-donts/index.html", "over/keuzes/index.html",
  "over/versies/index.html", "over/geldig/index.html", "printen/index.html", "zoeken/index.html?q=datalek", "404.html",
];

const roles = Object.keys(palette({ color: "#0f6e73" }).light);
/** Red tells which role it is; blue is high, so that no other colour is taken for one. */
const marked = roles.map((role, index) => `${customProperty(role)}: rgb(${index * 4 + 3} 0 200) !important;`).join(" ");

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

/**
 * Reads the pairs of the page that is shown: of each text, icon, sign, bullet and control with what lies under it. As text, since the
 * test runner rewrites names in a function.
 */
const readPairs = `(() => {
  const found = {};
  const roleOf = (color) => {
    const [red, green, blue, alpha = 1] = color.match(/[\\d.]+/g).map(Number);
    if (alpha === 0) return undefined;
    return blue === 200 && green === 0 ? (red - 3) / 4 : color;
  };
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const role = roleOf(getComputedStyle(at).backgroundColor);
      if (role !== undefined) return role;
    }
    return "none";
  };
  const add = (kind, front, back, where) => {
    if (front === undefined || front === back) return;
    found[JSON.stringify([kind, front, back])] ??= where.outerHTML.slice(0, 90);
  };
  const edges = (style) => ["Top", "Right", "Bottom", "Left"]
    .filter((side) => style["border" + side + "Style"] !== "none" && parseFloat(style["border" + side + "Width"]) > 0)
    .map((side) => roleOf(style["border" + side + "Color"]));
  const addPart = (element, part) => {
    const style = getComputedStyle(element, part);
    if (["none", "normal"].includes(style.content) && part !== "::marker") return;
    const own = roleOf(style.backgroundColor) ?? groundOf(element);
    if (/\\p{L}|\\p{N}|counter/u.test(style.content)) add("text", roleOf(style.color), own, element);
    for (const edge of edges(style)) add("mark", edge, groundOf(element), element);
    if (own !== groundOf(element)) add("mark", own, groundOf(element), element);
  };
  for (const element of document.querySelectorAll("body, body *:not(svg *, template, script)")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const around = groundOf(element.parentElement);
    const isSeen = element.getClientRects().length > 0 && style.clipPath === "none";
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    if (isSeen && (hasText || element.matches("input:not([type=radio], [type=checkbox]), select"))) add("text", roleOf(style.color), groundOf(element), element);
    if (element.matches("svg")) add("mark", roleOf(style.color), groundOf(element), element);
    if (isSeen && hasText && style.textDecorationLine !== "none") add("mark", roleOf(style.textDecorationColor), groundOf(element), element);
    if (isSeen) for (const edge of edges(style)) add("mark", edge, around, element);
    if (element.matches("li") && style.listStyleType !== "none") add("mark", roleOf(getComputedStyle(element, "::marker").color), groundOf(element), element);
    if (element.matches("input[type=checkbox]")) add("mark", roleOf(style.accentColor), around, element);
    if (element.matches("input[placeholder]")) add("text", roleOf(getComputedStyle(element, "::placeholder").color), groundOf(element), element);
    for (const part of ["::before", "::after"]) addPart(element, part);
    if (element.matches("a[href], button, input, select, summary, [tabindex='0']")) {
      element.focus({ preventScroll: true, focusVisible: true });
      // The field of a form draws it inside itself.
      const focused = getComputedStyle(element);
      if (document.activeElement === element && focused.outlineStyle !== "none") add("mark", roleOf(focused.outlineColor), parseFloat(focused.outlineOffset) < 0 ? groundOf(element) : around, element);
    }
  }
  return Object.entries(found).map(([pair, where]) => [...JSON.parse(pair), where]);
})()`;

type Found = readonly ["text" | "mark", number | string, number | string, string];

/** A hairline only divides, a panel is a ground itself; and the edge of a balloon in the brand is there for the page around it. */
const decorative = ["line", "surface", "softBrand", "markBrand on brand"];

/** The pairs of a page that the table does not have, as "text: textMuted on brand <p…". */
async function strangersOf(page: Page): Promise<string[]> {
  const found = await page.evaluate<Found[]>(readPairs);
  const name = (role: number | string) => (typeof role === "number" ? roles[role] ?? "?" : role);
  return found.flatMap(([kind, one, other, where]) => {
    const [front, back] = [name(one), name(other)];
    const ratio = kind === "text" ? 4.5 : 3;
    const isKnown = pairs.some(([a, b, least]) => least >= ratio && ((a === front && b === back) || (a === back && b === front)));
    return isKnown || decorative.includes(front) || decorative.includes(`${front} on ${back}`) ? [] : [`${kind}: ${front} on ${back} ${where}`];
  });
}

test("whatever stands on something is a pair of the table, at rest, under the pointer and with the focus", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await context.route("**/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n:root { ${marked} } * { transition: none !important; }` });
  });
  const strangers = new Set<string>();
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(server.url + path);
    if (path.includes("?q=")) await page.waitForSelector(".search-panel[aria-busy=false] .search-result");
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const stranger of await strangersOf(page)) strangers.add(stranger);
    await page.evaluate(`for (const sheet of document.styleSheets) {
      const hover = (rules) => { for (const rule of rules) { if (rule.selectorText?.includes(":hover")) rule.selectorText = rule.selectorText.replaceAll(":hover", ":nth-child(n)"); if (rule.cssRules) hover(rule.cssRules); } };
      hover(sheet.cssRules);
    }`);
    for (const stranger of await strangersOf(page)) strangers.add(`${stranger} (under the pointer)`);
  }
  expect([...strangers].sort()).toEqual([]);
  // The check sees what is not in the table.
  await page.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", `<p style="color: var(--border); background: var(--brand)">vreemd</p>`));
  expect((await strangersOf(page)).join()).toContain("text: border on brand");
  await context.close();
});

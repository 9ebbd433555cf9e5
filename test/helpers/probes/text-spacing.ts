import type { Page } from "playwright-core";
import { cutText } from "./cut-text.ts";
import { sticksOut } from "./reflow.ts";

/** The spaces of WCAG 1.4.12, which a reader may set. */
const spacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/**
 * WCAG 1.4.12: what is cut off, lies over something else or sticks out when a reader sets more space between lines, words and letters.
 */
export async function lostBySpacing(page: Page): Promise<string[]> {
  const sheet = await page.addStyleTag({ content: spacing });
  const lost = await lostNow(page);
  await sheet.evaluate((element) => (element as Element).remove());
  return lost;
}

/**
 * WCAG 1.4.4: what is cut off, lies over something else or sticks out when letters are twice as large in the same window, set as a
 * reader sets it: in the browser, so that the style sheet hears of it too.
 */
export async function lostByLargeText(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  const lost = await lostNow(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await devtools.detach();
  return lost;
}

async function lostNow(page: Page): Promise<string[]> {
  return [...await sticksOut(page), ...await cutText(page)];
}

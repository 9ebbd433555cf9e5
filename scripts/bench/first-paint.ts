import type { Browser } from "playwright-core";
import { startServer } from "../../test/helpers/web-server.ts";
import { Line, slow4G } from "./slow-line.ts";

/** What a reader on a slow phone sees of a page that comes. */
export interface FirstPaint {
  /** Milliseconds from the start to the largest piece of the page (LCP). */
  readonly largest: number;
  /** How much moved without the reader's doing (CLS), also when the fonts arrived. */
  readonly shift: number;
}

/** How much slower the phone is than this machine. */
export const slowdown = 4;

/**
 * Opens a page as a reader who has nothing yet, on slow 4G.
 *
 * @param href of the page, from the root of the site
 */
export async function firstPaint(browser: Browser, site: string, href: string, viewport: { width: number; height: number }): Promise<FirstPaint> {
  const server = await startServer(site, "/", { gzip: true, deliver: new Line(slow4G).deliver });
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(watch);
    await page.goto(server.url + href, { waitUntil: "networkidle" });
    return await page.evaluate(() => (globalThis as unknown as { firstPaint: FirstPaint }).firstPaint);
  } finally {
    await context.close();
    server.close();
  }
}

/** Runs in the page. */
function watch(): void {
  const seen = { largest: NaN, shift: 0 };
  Object.assign(globalThis, { firstPaint: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => (seen.largest = startTime));
  observe("layout-shift", (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
}

import type { Page } from "playwright-core";

/** Waits, on the page of search, for what was asked in its address to be answered; elsewhere there is nothing to wait for. */
export async function settled(page: Page): Promise<void> {
  if (new URL(page.url()).search.includes("q=")) await page.waitForSelector('.search-panel[aria-busy="false"]');
}

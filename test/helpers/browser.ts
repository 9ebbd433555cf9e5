import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/**
 * Starts the browser of the tests: without a window, and without the traffic of its own that would blur what a page asks for.
 *
 * @param switches of the program, besides those it always gets
 */
export async function startBrowser(switches: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser: run npm test, which gets one or tells what is missing");
  return chromium.launch({
    executablePath,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", ...switches,
    ],
  });
}

import { chromium } from "playwright-core";
import { findProgram } from "./find-program.ts";

/** Names of Chromium and its relatives, as systems install them. */
const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Places outside the search path. */
const places = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A browser for the browser tests: the one named in LEIDRAAD_BROWSER, one the system has, or one Playwright fetched.
 *
 * @returns path of the program; undefined when there is none
 */
export function findBrowser(): string | undefined {
  const own = process.env["LEIDRAAD_BROWSER"];
  return (own && findProgram([], [own])) || findProgram(commands, [...places, chromium.executablePath()]);
}

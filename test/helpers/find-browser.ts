import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

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
  const path = (process.env["PATH"] ?? "").split(delimiter);
  const own = process.env["LEIDRAAD_BROWSER"];
  const candidates = [
    ...(own ? [own] : []),
    ...path.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find((candidate) => existsSync(candidate));
}

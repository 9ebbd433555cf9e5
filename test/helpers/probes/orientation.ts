import type { Page } from "playwright-core";
import { missing, textsOnScreen } from "./lost-on-paper.ts";
import { sticksOut } from "./reflow.ts";

/** WCAG 1.3.4: what a phone on its side (800 by 360) does not show, and the same screen upright in height does; and what sticks out. */
export async function lostOnItsSide(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 800, height: 1280 });
  const upright = await textsOnScreen(page);
  await page.setViewportSize({ width: 800, height: 360 });
  const lost = missing(upright, await textsOnScreen(page));
  return [...lost.map((text) => `“${text}” is not there on its side`), ...await sticksOut(page)];
}

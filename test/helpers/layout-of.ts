import type { Page } from "playwright-core";

/** Where everything stands on a page and what of it is shown: all but its colours, as one short text to compare. */
export function layoutOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    let hash = 0;
    const add = (value: number) => (hash = Math.imul(hash ^ Math.round(value * 64), 0x9e3779b1) ^ (hash >>> 15));
    const { x: left, y: top } = document.documentElement.getBoundingClientRect();
    for (const element of document.querySelectorAll("body *")) {
      const { x, y, width, height } = element.getBoundingClientRect();
      for (const value of [x - left, y - top, width, height]) add(value);
      add(element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? 1 : 2);
    }
    return hash.toString(36);
  });
}

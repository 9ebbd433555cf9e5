import type { Page } from "playwright-core";

/**
 * WCAG 1.4.10: what makes a page scroll sideways in the window it has now, or sticks out of it. Inside a region that scrolls by
 * itself and can be reached with the keyboard, as a table's, anything may be wide.
 */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const mayBeWide = (element: Element) => element.parentElement?.closest(':is([role="region"], section)[aria-label][tabindex="0"], svg') != null;
    const wide = Array.from(document.querySelectorAll("body *")).filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1) && window.look.isSeen(element) && !mayBeWide(element);
    });
    return [...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []), ...wide.map((element) => `${window.look.name(element)} sticks out`)];
  });
}

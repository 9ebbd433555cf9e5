import type { Page } from "playwright-core";

/**
 * WCAG 1.3.2 and 2.4.3: where Tab jumps against the reading order: to the left on the same line, or up without going on to a column
 * further right. Also every tabindex above 0, which makes an order of its own. What stays in sight while the page scrolls has no place
 * in it, and is left out.
 */
export function orderFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const floats = (element: Element | null): boolean => element !== null && (/sticky|fixed/.test(getComputedStyle(element).position) || floats(element.parentElement));
    const stops = window.look.stops().filter((element) => window.look.isSeen(element));
    const boxes = stops.filter((element) => !floats(element)).map((element) => ({ element, box: element.getClientRects()[0] ?? element.getBoundingClientRect() }));
    const jumps = boxes.slice(1).flatMap(({ element, box }, index) => {
      const before = boxes[index];
      if (!before) return [];
      const shared = Math.min(box.bottom, before.box.bottom) - Math.max(box.top, before.box.top);
      const isSameLine = shared > 0.5 * Math.min(box.height, before.box.height);
      const isWrong = isSameLine ? box.right <= before.box.left + 1 : box.bottom <= before.box.top + 1 && box.left < before.box.right - 1;
      return isWrong ? [`after ${window.look.name(before.element)} comes ${window.look.name(element)}, which stands before it`] : [];
    });
    return [...stops.filter(({ tabIndex }) => tabIndex > 0).map((element) => `${window.look.name(element)} has an order of its own`), ...jumps];
  });
}

import type { Page } from "playwright-core";

/** What a reader presses most, and in a hurry: not only the 24 pixels of WCAG 2.5.8, but the 44 of 2.5.5. */
const primary = "button:not(.term-word), summary, select, input:not([type=hidden], [type=checkbox], [type=radio]), label:has(input), .button, .first-aid, .card-link, .situations a, .page-turn a, .aid-answers a, .menu-panel a";

/** WCAG 2.5.8: what can be pressed, is under 24 by 24 pixels, stands in no sentence and has not that room to itself either. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) => {
      const block = element.closest("p, li, dd, td, th, figcaption, h1, h2, h3, h4");
      return getComputedStyle(element).display.startsWith("inline") && block !== null && (block.textContent ?? "").trim().length > (element.textContent ?? "").trim().length + 3;
    };
    const targets = window.look.stops().filter((element) => window.look.isSeen(element) && !element.matches("[role=region], section, main"))
      .map((element) => ({ element, box: element.closest("label")?.getBoundingClientRect() ?? element.getBoundingClientRect() }))
      .map(({ element, box }) => ({ element, box, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, isSmall: box.width < 24 || box.height < 24 }));
    const reaches = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)) < 12;
    return targets.filter(({ isSmall, element }) => isSmall && !isInSentence(element)).filter((small) => targets.some((other) =>
      other !== small && !other.element.contains(small.element) && !small.element.contains(other.element)
      && (reaches(small.x, small.y, other.box) || other.isSmall && Math.hypot(small.x - other.x, small.y - other.y) < 24)))
      .map(({ element, box }) => `${window.look.name(element)} is ${Math.round(box.width)} by ${Math.round(box.height)} px and has no room around it`);
  });
}

/** The first choices on a page that a thumb may miss: what answers to a finger is less than 44 pixels high or wide. */
export function smallForThumbs(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const answers = (element: Element, x: number, y: number) => {
      const met = document.elementFromPoint(x, y);
      return met !== null && element.contains(met);
    };
    return Array.from(document.querySelectorAll(selector)).filter((element) => window.look.isSeen(element)).flatMap((element) => {
      element.scrollIntoView({ block: "center" });
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      const isLarge = (width >= 43.5 || answers(element, x - 21, y) && answers(element, x + 21, y)) && (height >= 43.5 || answers(element, x, y - 21) && answers(element, x, y + 21));
      return isLarge ? [] : [`${window.look.name(element)} is ${Math.round(width)} by ${Math.round(height)} px`];
    });
  }, primary);
}

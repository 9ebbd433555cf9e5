import type { Page } from "playwright-core";

/**
 * Text that is cut off by the box it stands in, or that lies over other text, as the page stands now. A bar that stays in sight may
 * cover what scrolls along below it.
 */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isShut = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (isShut(overflowX) && element.scrollWidth > element.clientWidth + 2) || (isShut(overflowY) && element.scrollHeight > element.clientHeight + 2);
    };
    const isAfloat = (element: Element | null): boolean => element !== null && (["sticky", "fixed"].includes(getComputedStyle(element).position) || isAfloat(element.parentElement));
    const lines = window.look.texts(document.body).filter(({ parentElement }) => !isAfloat(parentElement)).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return Array.from(range.getClientRects(), (box) => ({ text, box }));
    }).filter(({ box }) => box.width > 4).sort((one, other) => one.box.top - other.box.top);
    const over: string[] = [];
    lines.forEach(({ text, box }, index) => {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.box.top >= box.bottom) break;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (other.text !== text && wide > 4 && high > 0.45 * Math.min(box.height, other.box.height)) over.push(`“${text.data.trim().slice(0, 30)}” lies over “${other.text.data.trim().slice(0, 30)}”`);
      }
    });
    const cut = Array.from(document.querySelectorAll("body *:not(svg, svg *, input, select)"))
      .filter((element) => element.textContent?.trim() && window.look.isSeen(element) && cuts(element));
    return [...cut.map((element) => `${window.look.name(element)} is cut off`), ...over];
  });
}

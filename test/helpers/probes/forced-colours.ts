import type { Page } from "playwright-core";

/**
 * What is lost in a contrast theme of Windows, where backgrounds and shadows are taken away: controls and badges with nothing left
 * to see, words that keep their own colours, and what is chosen and looks like what is not.
 *
 * @param page in forced colours
 */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasLine = (element: Element) => {
      const { borderTopWidth, borderBottomWidth, borderTopStyle, outlineStyle, appearance } = getComputedStyle(element);
      return (borderTopStyle !== "none" && parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0) || outlineStyle !== "none" || (appearance !== "none" && element.matches("input, select, button, textarea"));
    };
    const hasWords = (element: Element) => window.look.texts(element).length > 0;
    const isEmpty = (element: Element) => !hasWords(element) && !element.querySelector("svg, img") && !hasLine(element) && !(element.matches("input, select, textarea") && element.parentElement && hasLine(element.parentElement));
    const controls = window.look.stops().filter((element) => window.look.isSeen(element));
    const badges = Array.from(document.querySelectorAll(".badge")).filter((element) => window.look.isSeen(element));
    const ownColours = Array.from(document.querySelectorAll("body *:not(svg *, mark)")).filter((element) => hasWords(element) && getComputedStyle(element).forcedColorAdjust === "none");
    const shape = (element: Element) => ["", "::before", "::after"].map((part) => {
      const { content, fontWeight, textDecorationLine, borderTopWidth, borderBottomWidth, borderLeftWidth, outlineStyle, width, height, backgroundColor } = getComputedStyle(element, part);
      return part === "" ? [fontWeight, textDecorationLine, borderTopWidth, borderBottomWidth, borderLeftWidth, outlineStyle].join()
        : content === "none" ? "" : [content, width, height, backgroundColor, borderTopWidth].join();
    }).join("|");
    const chosen = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
    const untold = Array.from(document.querySelectorAll(chosen)).filter((element) => window.look.isSeen(element)).filter((element) => {
      const alike = Array.from(element.closest("ul, ol, nav, fieldset, div")?.parentElement?.querySelectorAll(element.localName) ?? [])
        .find((other) => other.className === element.className && !other.matches(chosen) && window.look.isSeen(other));
      return alike !== undefined && shape(alike) === shape(element);
    });
    return [
      ...[...controls, ...badges].filter(isEmpty).map((element) => `${window.look.name(element)} cannot be seen`),
      ...ownColours.map((element) => `${window.look.name(element)} keeps its own colours`),
      ...untold.map((element) => `${window.look.name(element)} is chosen and does not show it`),
    ];
  });
}

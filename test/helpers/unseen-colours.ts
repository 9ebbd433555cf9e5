import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** The elements that stand for the colours not seen before, for axe to look at. */
    unseen: Element[];
  }
}

/**
 * Sets apart, in `window.unseen`, one text for each way in which colours meet on this page that was not met before: the colour, size
 * and weight of the letters, and all that is painted behind them by what they stand in. Contrast follows from these alone, so two
 * texts that agree in them need not both be measured; and a site has some sixty of these ways, on a hundred pages.
 *
 * @param seen what was met before; what is met now is added
 * @returns how many are new
 */
export async function unseenColours(page: Page, seen: Set<string>): Promise<number> {
  const met = await page.evaluate((before) => {
    const known = new Set(before);
    const grounds = new Map<Element | null, string>([[null, ""]]);
    const groundOf = (element: Element | null): string => {
      const found = grounds.get(element);
      if (found !== undefined) return found;
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element as Element);
      const own = backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none" && opacity === "1" && filter === "none" && mixBlendMode === "normal"
        ? "" : `[${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${mixBlendMode}]`;
      const ground = groundOf((element as Element).parentElement) + own;
      grounds.set(element, ground);
      return ground;
    };
    const hasText = (element: Element) => element instanceof HTMLInputElement || Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    window.unseen = [];
    for (const element of document.querySelectorAll("body *")) {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
      const beside = element.matches("a") ? `in ${getComputedStyle(element.parentElement ?? element).color} ${textDecorationLine}` : "";
      const way = `${color} ${fontSize} ${fontWeight} ${textShadow} ${beside} on ${groundOf(element)}`;
      if (known.has(way)) continue;
      known.add(way);
      window.unseen.push(element);
    }
    return [...known].slice(before.length);
  }, [...seen]);
  for (const way of met) seen.add(way);
  return met.length;
}

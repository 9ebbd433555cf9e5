import type { Page } from "playwright-core";

/**
 * WCAG 2.4.7 and 1.4.11: what can have the focus and does not show it, or shows it with a line that has less than 3:1 with what it
 * lies on. Looked at in the styles and not in pixels: nothing moves, and a hundred elements take no time.
 */
export function focusUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = (element: Element) => ["", "::before", "::after"].map((part) => {
      const { content, outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor, textDecorationLine } = getComputedStyle(element, part);
      const outline = outlineStyle === "none" || parseFloat(outlineWidth) === 0 ? "none" : `${outlineWidth} ${outlineColor}`;
      return part && content === "none" ? "" : [outline, boxShadow, borderColor, borderWidth, backgroundColor, textDecorationLine].join();
    }).join("|");
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)$/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor;
    };
    // In forced colours the colours are the reader's own, and styles do not tell them.
    const isForced = matchMedia("(forced-colors: active)").matches;
    const isFaint = (element: Element) => !isForced && ["", "::before", "::after"].some((part) => {
      const { outlineStyle, outlineColor, outlineOffset, outlineWidth } = getComputedStyle(element, part);
      if (outlineStyle === "none" || outlineStyle === "auto" || outlineColor.includes("-")) return false;
      const isInside = parseFloat(outlineOffset) + parseFloat(outlineWidth) <= 0;
      const [dark = 0, bright = 0] = [light(outlineColor), light(ground(isInside || part ? element : element.parentElement))].sort((one, other) => one - other);
      return (bright + 0.05) / (dark + 0.05) < 3;
    });
    const faults = window.look.stops().flatMap((element) => {
      (document.activeElement as HTMLElement | null)?.blur();
      const before = drawing(element);
      const options: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: true };
      element.focus(options);
      if (document.activeElement !== element) return [`${window.look.name(element)} cannot have the focus`];
      if (drawing(element) === before) return [`${window.look.name(element)} does not show that it has the focus`];
      return isFaint(element) ? [`${window.look.name(element)} shows the focus too faintly`] : [];
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return faults;
  });
}

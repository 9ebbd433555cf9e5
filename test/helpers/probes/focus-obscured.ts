import type { Page } from "playwright-core";

/**
 * WCAG 2.4.11: what has the focus and lies wholly under something else, or out of the window. From the first stop to the last and
 * back, for a bar at the top hides what comes from below it, and one at the foot what comes from above.
 */
export function focusObscured(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Of what is larger than the window, the part that is in it.
    const inWindow = ({ left, right, top, bottom }: DOMRect) => ({ left: Math.max(left, 0), right: Math.min(right, innerWidth), top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) });
    const isPartSeen = (element: Element) => Array.from(element.getClientRects(), inWindow).some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((across) => [0.1, 0.5, 0.9].some((down) => {
        const met = document.elementFromPoint(left + across * (right - left), top + down * (bottom - top));
        return met !== null && (element.contains(met) || met.contains(element) && met.localName === "label");
      })));
    const look = (stops: HTMLElement[], way: string) => stops.flatMap((element) => {
      element.focus();
      return isPartSeen(element) ? [] : [`${window.look.name(element)} is not in sight when it has the focus, ${way}`];
    });
    const stops = window.look.stops();
    const faults = [...look(stops, "going forward"), ...look([...stops].reverse(), "going back")];
    (document.activeElement as HTMLElement | null)?.blur();
    return faults;
  });
}

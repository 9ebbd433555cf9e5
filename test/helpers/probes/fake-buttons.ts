import type { Page } from "playwright-core";

/**
 * WCAG 2.1.1 and 4.1.2: what answers to a click, or has the hand of a link, and cannot be reached with the keyboard. A box that
 * listens for the buttons and links inside it, and the label of a field, are well.
 */
export function fakeButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const real = "a[href], button, input, select, textarea, summary, label, [tabindex]";
    const isReal = (element: Element) => element.closest(real) !== null || element.matches(":disabled, :disabled *");
    const hasHand = Array.from(document.querySelectorAll("body *")).filter((element) => getComputedStyle(element).cursor === "pointer" && window.look.isSeen(element));
    const listens = [...document.querySelectorAll("[onclick]"), ...window.look.clicked].filter((element) => element.isConnected && !element.querySelector(real));
    return [...new Set([...hasHand, ...listens])].filter((element) => !isReal(element)).map((element) => `${window.look.name(element)} is clicked, and no key reaches it`);
  });
}

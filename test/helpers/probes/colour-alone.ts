import type { Page } from "playwright-core";

/** What tells how something stands: it always has a word, or a drawing with a name. */
const statuses = ".badge, .rule-label, .callout-title, .verdict";

/** WCAG 1.4.1: what only a colour tells: a status without words, and a link between words without a line under it. */
export function colourAlone(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const hasWords = (element: Element) => Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > 2);
    const isLined = (element: Element): boolean => [element, ...element.querySelectorAll("*")].some((part) => {
      const { textDecorationLine, borderBottomStyle, borderBottomWidth } = getComputedStyle(part);
      return textDecorationLine.includes("underline") || (borderBottomStyle !== "none" && parseFloat(borderBottomWidth) > 0);
    });
    const mute = Array.from(document.querySelectorAll(selector)).filter((element) => window.look.isSeen(element) && !element.textContent?.trim());
    const links = Array.from(document.querySelectorAll(":is(p, li, td, dd) a[href]"))
      .filter((link) => window.look.isSeen(link) && link.parentElement && hasWords(link.parentElement) && !isLined(link));
    return [...mute.map((element) => `${window.look.name(element)} has a colour and no words`), ...links.map((link) => `${window.look.name(link)} is a link by its colour alone`)];
  }, statuses);
}

import type { Page } from "playwright-core";

/** What only works on a screen: ways to other pages, forms, buttons. */
const screenOnly = "nav:not(.chosen-contents), form, .button, .download, .print-more, .document-control, .aid-path, .sheet-foot, .chosen-actions, .take-away";

/** The pieces of text in the content of a page that its reader sees, leaving out what only works on a screen. */
export function textsOnScreen(page: Page): Promise<string[]> {
  return page.evaluate((left) => window.look.texts(document.querySelector("main") ?? document.body)
    .filter((text) => text.parentElement?.closest(left) === null).map(({ data }) => data.trim()), screenOnly);
}

/** Those of the texts of the screen that are not on paper. The page is shown on a screen again afterwards. */
export async function lostOnPaper(page: Page): Promise<string[]> {
  const onScreen = await textsOnScreen(page);
  await page.emulateMedia({ media: "print" });
  const onPaper = await textsOnScreen(page);
  await page.emulateMedia({ media: "screen" });
  return missing(onScreen, onPaper);
}

/** What is in the first list and not, or not as often, in the second. */
export function missing(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

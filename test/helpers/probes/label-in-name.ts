import type { Page } from "playwright-core";

/** WCAG 2.5.3: what is named otherwise than the words on it, so that who speaks these words does not press it. */
export function namedOtherwise(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const named = Array.from(document.querySelectorAll(":is(a, button, summary, [role=button], [role=link]):is([aria-label], [aria-labelledby])"));
    return named.filter((element) => window.look.isSeen(element)).flatMap((element) => {
      const ids = element.getAttribute("aria-labelledby")?.split(/\s+/);
      const name = ids ? ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ") : element.getAttribute("aria-label") ?? "";
      const words = window.look.texts(element).filter((text) => !text.parentElement?.closest("[aria-hidden=true]")).map(({ data }) => data).join(" ");
      return plain(name).includes(plain(words)) ? [] : [`${window.look.name(element)} is called “${name}”`];
    });
  });
}

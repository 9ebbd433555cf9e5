import type { Page } from "playwright-core";

/**
 * WCAG 2.4.4: links that say nothing (“klik hier”), and links with the same words in the same place (paragraph, list item, row or
 * card, under the same heading) that lead elsewhere.
 */
export function unclearLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
    const mute = /^(klik )?(hier|meer|lees meer|lees verder|verder|deze pagina|deze link|link|pagina)[.…]?$/;
    const headingBefore = (link: Element) => Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6"))
      .filter((heading) => heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.textContent ?? "";
    const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("main a[href]")).filter((link) => window.look.isSeen(link))
      .map((link) => ({ link, words: plain(link.getAttribute("aria-label") ?? link.textContent ?? "") }));
    const targets = Map.groupBy(links, ({ words }) => words);
    const seen = new Map<string, string>();
    const twice = links.filter(({ words }) => (targets.get(words)?.length ?? 0) > 1).filter(({ link, words }) => {
      const place = [words, plain(link.closest("p, li, tr, dd, figure, section")?.textContent ?? ""), headingBefore(link)].join("|");
      const target = seen.get(place);
      seen.set(place, target ?? link.href);
      return target !== undefined && target !== link.href;
    });
    return [...links.filter(({ words }) => mute.test(words)).map(({ link }) => `${window.look.name(link)} says nothing`), ...twice.map(({ link }) => `${window.look.name(link)} leads to two places`)];
  });
}

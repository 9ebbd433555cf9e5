import type { Page } from "playwright-core";

/** WCAG 1.3.1 and 2.4.6: a page without exactly one title, a heading without words, and a level that is skipped. */
export function headingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6")).filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => ({ heading, level: Number(heading.localName.slice(1)) }));
    const titles = headings.filter(({ level }) => level === 1).length;
    return [
      ...(titles === 1 ? [] : [`${titles} titles`]),
      ...headings.filter(({ heading }) => !heading.textContent?.trim()).map(({ heading }) => `an empty ${heading.localName}`),
      ...headings.filter(({ level }, index) => index > 0 && level > (headings[index - 1]?.level ?? 0) + 1).map(({ heading }) => `${window.look.name(heading)} skips a level`),
    ];
  });
}

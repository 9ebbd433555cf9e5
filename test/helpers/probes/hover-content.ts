import type { Page } from "playwright-core";

/**
 * WCAG 1.4.13: what comes up when a pointer or the focus is on something else: rules of the style sheet that show an element, or
 * words, because of the hover or focus of another, and tooltips (`title`). Such a thing is hard to reach, to read and to get rid of;
 * ours open by a press.
 *
 * @param well selectors that may do so, because they show only what the reader is busy with
 */
export function comesUpOnHover(page: Page, well: readonly string[] = []): Promise<string[]> {
  return page.evaluate((allowed) => {
    const shows = /(^|[\s;])(display|visibility|opacity|content|content-visibility|clip-path|height|max-height|block-size|transform|scale)\s*:/;
    const rulesIn = (rules: CSSRuleList): CSSStyleRule[] => Array.from(rules).flatMap((rule) =>
      [...(rule instanceof CSSStyleRule ? [rule] : []), ...("cssRules" in rule ? rulesIn(rule.cssRules as CSSRuleList) : [])]);
    const isOfAnother = (selector: string) => {
      const compounds = selector.trim().split(/\s*[\s>+~]\s*(?![^(]*\))/);
      return /:(hover|focus)/.test(selector) && (!/:(hover|focus)/.test(compounds.at(-1) ?? "") || /::(before|after)/.test(selector));
    };
    const sheets = Array.from(document.styleSheets).flatMap(({ cssRules }) => rulesIn(cssRules));
    const rules = sheets.filter(({ selectorText, style }) => shows.test(style.cssText) && selectorText.split(/,(?![^(]*\))/).some((selector) => isOfAnother(selector) && !allowed.includes(selector.trim())));
    const tooltips = Array.from(document.querySelectorAll("body [title]:not(iframe)"));
    return [...rules.map(({ selectorText }) => `${selectorText} comes up on hover or focus`), ...tooltips.map((element) => `${window.look.name(element)} has a tooltip`)];
  }, well);
}

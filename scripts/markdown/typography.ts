import type { MarkdownIt, StateCore, Token } from "markdown-it";

/**
 * Dutch typography in the text of a page: apostrophes, dashes, an ellipsis, and spaces at which a line must not
 * break. Curly quotes are markdown-it's own. Values of the organisation are not text tokens, so they stay as they are.
 */
export function typography(md: MarkdownIt): void {
  md.core.ruler.before("smartquotes", "typography", (state: StateCore) => {
    for (const { children } of state.tokens) if (children) setType(children);
  });
}

function setType(tokens: readonly Token[]): void {
  let inAutoLink = false;
  tokens.forEach((token, index) => {
    if (token.info === "auto") inAutoLink = token.type === "link_open";
    if (token.type !== "text" || inAutoLink) return;
    token.content = dutch(token.content);
    if (endsInDigit(tokens[index - 1])) token.content = token.content.replace(unitAfterFact, "\u00a0");
  });
}

const endsInDigit = (token: Token | undefined): boolean => token?.type === "fact" && /\d$/.test(token.content);

const months = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
const units = `uur|uren|minuten|minuut|seconden|dag|dagen|week|weken|maand|maanden|jaar|keer|procent|euro|cent|km|m|cm|mm|kg|kB|MB|GB|${months}`;
const unitAfterFact = new RegExp(`^ (?=(?:%|(?:${units})(?!\\p{Letter})))`, "u");

/** What is replaced, in this order. Each pattern reads a text once, whatever stands in it. */
const replacements: readonly (readonly [RegExp, string])[] = [
  // 's avonds, 't, 'n; also with the opening quote that word processors make of it.
  [/(?<![\p{Letter}\p{Number}])['‘](?=(?:s|t|n|k|m)(?![\p{Letter}\p{Number}'’]))/gu, "’"],
  // De jaren '90.
  [/(?<![\p{Letter}\p{Number}])'(?=\d\d(?!\d))/gu, "’"],
  [/\.{3,}/g, "…"],
  [/(?<!-)--(?!-)/g, "–"],
  // A hyphen between spaces is a dash, but not in a phone number.
  [/(?<=\S) - (?=\D)|(?<=[^\d\s]) - (?=\S)/g, " – "],
  // A dash stays with the word before it.
  [/(?<=\S) – /g, "\u00a0– "],
  [new RegExp(`(?<=\\d) (?=(?:%|(?:${units})(?!\\p{Letter})))`, "gu"), "\u00a0"],
  [/€ (?=\d)/g, "€\u00a0"],
  [/(?<=\b(?:artikel|art\.|lid|nr\.|stap|bladzijde)) (?=\d)/gi, "\u00a0"],
];

function dutch(text: string): string {
  return replacements.reduce((changed, [pattern, by]) => changed.replace(pattern, by), text);
}

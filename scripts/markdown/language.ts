import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { isLanguage, type LanguageCode, languageOf, languages } from "../../data/language/languages.ts";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { closingIndex } from "./outline.ts";
import { plainText } from "./plain-text.ts";
import { metaOf } from "./tokens.ts";

/**
 * `[safe space]{en}`: words in another language, marked by hand. English words that many handbooks use are found by themselves,
 * once the book is complete (scripts/book/mark-languages.ts).
 */
export function language(md: MarkdownIt): void {
  md.inline.ruler.before("link", "language", readWords);
  md.core.ruler.before("smartquotes", "language", ({ tokens, env }: StateCore) => {
    for (const { children } of tokens) if (children) checkAll(pageOf(env), children);
  });
}

/** A name of a place, `{#…}`, is no code, and neither are the braces of a fact. */
const codePattern = /^\{(?![#{])([^{}\n]{0,30})\}/;

function readWords(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  // Skipped over, it would be a link in a link to markdown-it; bracket by bracket it may stand in one.
  if (src[pos] !== "[" || silent) return false;
  const end = state.md.helpers.parseLinkLabel(state, pos, false);
  const found = end < 0 ? null : codePattern.exec(src.slice(end + 1, Math.min(end + 40, posMax)));
  if (!found) return false;
  pushWords(state, { start: pos + 1, end, code: (found[1] ?? "").trim().toLowerCase() });
  state.pos = end + 1 + found[0].length;
  state.posMax = posMax;
  return true;
}

function pushWords(state: StateInline, { start, end, code }: { start: number; end: number; code: string }): void {
  state.push("language_open", "span", 1).meta = { code };
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.push("language_close", "span", -1);
}

function checkAll(page: PageEnv, children: readonly Token[]): void {
  children.forEach((token, index) => {
    if (token.type === "image") checkAll(page, token.children ?? []);
    if (token.type === "language_open") checkWords(page, token, children.slice(index + 1, closingIndex(children, index)));
  });
}

function checkWords(page: PageEnv, token: Token, inside: readonly Token[]): void {
  const code = String(token.meta?.["code"]);
  const words = plainText(inside);
  if (!isLanguage(code)) reportCode(page, token, code, words);
  else if (words === "") reportEmpty(page, token, code);
}

function reportCode(page: PageEnv, token: Token, code: string, words: string): void {
  report(page, {
    code: "language",
    line: lineOf(page, token),
    what: code === "" ? `Achter “[${words.slice(0, 40)}]” staan lege accolades.` : `“{${code.slice(0, 30)}}” is geen taal die we kennen.`,
    why: "Een schermlezer moet weten met welke stem hij de woorden zegt.",
    todo: "Zet de woorden tussen rechte haken en de code van de taal erachter: [safe space]{en}.",
    allowed: Object.entries(languages).map(([known, { name }]) => `${known} (${name})`),
  });
}

function reportEmpty(page: PageEnv, token: Token, code: LanguageCode): void {
  report(page, {
    code: "language",
    line: lineOf(page, token),
    what: `Voor “{${code}}” staan geen woorden.`,
    todo: `Zet de woorden in het ${languages[code].name} tussen de rechte haken: [safe space]{en}.`,
  });
}

/** `<span lang="en">safe space</span>`; what runs from right to left says so too. */
export const languageHtml = {
  language_open: (token) => {
    const { code } = metaOf(token, "language_open");
    return `<span lang="${code}"${languageOf(code).rightToLeft ? ' dir="rtl"' : ""}>`;
  },
  language_close: () => "</span>",
} satisfies HtmlRules;

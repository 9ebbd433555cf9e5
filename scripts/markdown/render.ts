import type { Token } from "markdown-it";
import { badgeHtml } from "./badge.ts";
import { calloutHtml } from "./callout.ts";
import { choiceHtml } from "./choice.ts";
import { chooseTopicsHtml } from "./choose-topics.ts";
import { cutHtml } from "./cut.ts";
import { dataHtml } from "./data-html.ts";
import { decisionAidHtml } from "./decision-aid.ts";
import { ruleHtml } from "./do-dont.ts";
import { factHtml } from "./facts.ts";
import { fillHtml } from "./fill-in.ts";
import type { HtmlRule, RenderEnv } from "./html.ts";
import { imageHtml } from "./images.ts";
import { languageHtml } from "./language.ts";
import { linkHtml } from "./links.ts";
import { optionHtml } from "./options.ts";
import { ordinaryHtml } from "./ordinary-html.ts";
import { pictogramHtml } from "./pictogram.ts";
import { quoteHtml } from "./quote.ts";
import { signaturesHtml } from "./signatures.ts";
import { situationsHtml } from "./situations.ts";
import { stepsHtml } from "./steps.ts";
import { tableHtml } from "./table.ts";
import { termHtml } from "./term.ts";
import { tickHtml } from "./tick-box.ts";
import { isTokenType, type TokenType } from "./tokens.ts";
import { validityCheckHtml } from "./validity-check.ts";
import { weighHtml } from "./weigh.ts";

/** The HTML of every token type; one that is forgotten is a type error. */
const html: Readonly<Record<TokenType, HtmlRule>> = {
  ...ordinaryHtml,
  ...badgeHtml,
  ...linkHtml,
  ...languageHtml,
  ...imageHtml,
  ...factHtml,
  ...tickHtml,
  ...optionHtml,
  ...fillHtml,
  ...tableHtml,
  ...quoteHtml,
  ...calloutHtml,
  ...choiceHtml,
  ...ruleHtml,
  ...stepsHtml,
  ...situationsHtml,
  ...weighHtml,
  ...pictogramHtml,
  ...signaturesHtml,
  ...cutHtml,
  ...dataHtml,
  ...decisionAidHtml,
  ...termHtml,
  ...chooseTopicsHtml,
  ...validityCheckHtml,
};

/**
 * The HTML of tokens, block or inline. Reads the tokens and changes nothing, so they can be rendered as often and
 * for as many pages as needed.
 *
 * @throws Error for a token type that is not in `tokenTypes`: nothing may reach a reader unseen
 */
export function renderTokens(tokens: readonly Token[], env: RenderEnv): string {
  return tokens.map((token) => renderToken(token, env)).join("");
}

function renderToken(token: Token, env: RenderEnv): string {
  if (!isTokenType(token.type)) throw new Error(`no HTML for a token of type ${token.type}`);
  // The paragraphs of a list without blank lines.
  if (token.hidden) return "";
  return html[token.type](token, env, (children) => renderTokens(children, env));
}

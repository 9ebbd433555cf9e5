import MarkdownItClass, { type MarkdownIt } from "markdown-it";
import { answerPlaces } from "./answer-places.ts";
import { blockRule } from "./block-rule.ts";
import { blocks } from "./blocks.ts";
import { braces } from "./braces.ts";
import { choose } from "./choose.ts";
import { collect } from "./collect.ts";
import { easyLines } from "./easy-lines.ts";
import { emptyFacts, facts } from "./facts.ts";
import { fillIn } from "./fill-in.ts";
import { headingLevels } from "./heading-levels.ts";
import { ids, uniqueIds } from "./ids.ts";
import { images } from "./images.ts";
import { inlineLines } from "./inline-lines.ts";
import { language } from "./language.ts";
import { links } from "./links.ts";
import { options } from "./options.ts";
import { rawHtml } from "./raw-html.ts";
import { situations } from "./situations.ts";
import { tableLabels, tables } from "./table.ts";
import { tickBox } from "./tick-box.ts";
import { typography } from "./typography.ts";

export { createPageEnv, type PageEnv, type PageSource, type PageYield } from "./env.ts";
export type { RenderEnv } from "./html.ts";
export { parseLine, parsePage } from "./parse-page.ts";
export { plainText } from "./plain-text.ts";
export { renderTokens } from "./render.ts";
export { isTokenType, metaOf, type PageTarget, type TokenMeta, type TokenType, tokenTypes } from "./tokens.ts";

/**
 * What Markdown offers and our pages do without. Indented code and underlined headings are made by accident (four
 * spaces, a line of dashes under a text), definitions of links make a line disappear, and (c) is a point of a list
 * more often than a copyright sign.
 */
const unused = ["code", "fence", "reference", "html_block", "lheading", "linkify", "replacements", "strikethrough", "html_inline"];

/** Markdown as the handbook speaks it. The order of the rules matters: what a rule needs, an earlier one has made. */
export function createMarkdown(): MarkdownIt {
  const md = new MarkdownItClass({ html: false, linkify: false, typographer: true, quotes: "“”‘’" }).disable(unused);
  // Reading: which blocks, which words.
  md.use(blockRule, blocks).use(fillIn).use(ids).use(inlineLines).use(braces).use(language).use(rawHtml);
  // Looking up and checking, in everything that was written.
  md.use(tickBox).use(options).use(facts).use(links).use(images).use(situations).use(typography).use(tables).use(headingLevels);
  // Choosing, and what only makes sense for what was chosen.
  md.use(answerPlaces).use(choose).use(easyLines).use(emptyFacts).use(uniqueIds).use(tableLabels).use(collect);
  return md;
}

import type { Token } from "markdown-it";
import { attributes, escapeHtml, type HtmlRules, idIn, type RenderEnv } from "./html.ts";
import { metaOf } from "./tokens.ts";

/** The HTML of Markdown's own tokens. */
export const ordinaryHtml = {
  inline: (token, _env, inline) => inline(token.children ?? []),
  text: ({ content }) => escapeHtml(content),
  softbreak: () => "\n",
  hardbreak: () => "<br>\n",
  code_inline: ({ content }) => `<code>${escapeHtml(content)}</code>`,
  em_open: () => "<em>",
  em_close: () => "</em>",
  strong_open: () => "<strong>",
  strong_close: () => "</strong>",
  hr: () => "<hr>\n",
  paragraph_open: () => "<p>",
  paragraph_close: () => "</p>\n",
  heading_open: (token, env) => `<${headingTag(token, env)}${headingId(token, env)}>`,
  heading_close: (token, env) => `</${headingTag(token, env)}>\n`,
  bullet_list_open: ({ meta }) => `<ul${listClass(meta)}>\n`,
  bullet_list_close: () => "</ul>\n",
  ordered_list_open: (token) => `<ol${attributes(token)}>\n`,
  ordered_list_close: () => "</ol>\n",
  list_item_open: (token) => (token.meta?.["document"] ? `<li class="document document-${metaOf(token, "list_item_open").document}">` : "<li>"),
  list_item_close: () => "</li>\n",
} satisfies HtmlRules;

function listClass(meta: Token["meta"]): string {
  if (meta?.["ticks"]) return ' class="ticks"';
  return meta?.["documents"] ? ' class="documents"' : "";
}

/** Under the title of its own page a heading keeps its level; among other pages, whose titles are an h2, it goes one down. */
function headingTag({ tag }: Token, { together }: RenderEnv): string {
  return together ? `h${Math.min(Number(tag.slice(1)) + 1, 6)}` : tag;
}

function headingId(token: Token, env: RenderEnv): string {
  const id = token.attrGet("id");
  return id === null ? "" : ` id="${escapeHtml(idIn(env, String(id)))}"`;
}

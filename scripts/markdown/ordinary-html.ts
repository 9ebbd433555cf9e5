import { attributes, escapeHtml, type HtmlRules } from "./html.ts";
import { metaOf } from "./tokens.ts";

/** The HTML of Markdown's own tokens, and of a badge. */
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
  badge: (token) => `<span class="badge badge-${metaOf(token, "badge").tone}">${escapeHtml(token.content)}</span>`,
  hr: () => "<hr>\n",
  paragraph_open: () => "<p>",
  paragraph_close: () => "</p>\n",
  heading_open: (token) => `<${token.tag}${attributes(token)}>`,
  heading_close: ({ tag }) => `</${tag}>\n`,
  bullet_list_open: ({ meta }) => (meta?.["ticks"] ? '<ul class="ticks">\n' : "<ul>\n"),
  bullet_list_close: () => "</ul>\n",
  ordered_list_open: (token) => `<ol${attributes(token)}>\n`,
  ordered_list_close: () => "</ol>\n",
  list_item_open: () => "<li>",
  list_item_close: () => "</li>\n",
} satisfies HtmlRules;

import { icon } from "../site/icon.ts";
import type { IconName } from "../site/icon.ts";
import { ruleKinds } from "./do-dont.ts";
import { words } from "../../data/words.ts";
import { escapeHtml, type HtmlRules } from "./html.ts";
import { metaOf } from "./tokens.ts";
import type { ContactPart } from "./tokens.ts";

const contactIcons: Partial<Record<ContactPart, IconName>> = { phone: "phone", email: "mail", hours: "clock", url: "external" };

/** The HTML of what data blocks are made of: contacts, gathered rules, cards, answers and decisions. */
export const dataHtml = {
  contacts_open: () => '<ul class="contacts">\n',
  contacts_close: () => "</ul>\n",
  contact_open: () => '<li class="contact">\n',
  contact_close: () => "</li>\n",
  contact_line_open: (token) => {
    const { part } = metaOf(token, "contact_line_open");
    const name = contactIcons[part];
    return `<p class="contact-${part}">${name ? icon(name) : ""}`;
  },
  contact_line_close: () => "</p>\n",
  rules_open: (token) => `<ul class="rules rules-${metaOf(token, "rules_open").kind}">\n`,
  rules_close: () => "</ul>\n",
  rules_item_open: (token) => {
    const { kind, audience, platforms } = metaOf(token, "rules_item_open");
    const { label, icon: name } = ruleKinds[kind];
    const holds = audience && platforms ? ` data-audience="${audience.join(" ")}" data-platforms="${platforms.join(" ")}"` : "";
    return `<li${holds}>${icon(name)}<span class="visually-hidden">${label}: </span>`;
  },
  rules_item_close: () => "</li>\n",
  rules_filter_open: (token) => `<div data-rules-filter="${escapeHtml(JSON.stringify({ ...metaOf(token, "rules_filter_open"), say: words.dataBlocks.rules.filter }))}">\n`,
  rules_filter_close: () => "</div>\n",
  cards_open: () => '<ul class="cards">\n',
  cards_close: () => "</ul>\n",
  register_open: () => '<div class="register">\n',
  register_close: () => "</div>\n",
  // What was not chosen, or is still to be decided, is not what a reader who searches must find.
  fold_open: () => '<details class="fold" data-pagefind-ignore>\n',
  fold_close: () => "</details>\n",
  fold_title_open: () => "<summary>",
  fold_title_close: (token) => `<span class="visually-hidden">: ${escapeHtml(metaOf(token, "fold_title_close").of)}</span></summary>\n`,
  decision_open: () => '<div class="decision" data-pagefind-ignore>\n',
  decision_close: () => "</div>\n",
  card_open: () => '<li class="card">',
  card_close: () => "</li>\n",
} satisfies HtmlRules;

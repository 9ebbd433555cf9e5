import { icon } from "../site/icon.ts";
import type { IconName } from "../site/icon.ts";
import { ruleKinds } from "./do-dont.ts";
import type { HtmlRules } from "./html.ts";
import { metaOf } from "./tokens.ts";
import type { ContactPart } from "./tokens.ts";

const contactIcons: Partial<Record<ContactPart, IconName>> = { phone: "phone", email: "mail", hours: "clock", url: "external" };

/** The HTML of what data blocks are made of: contacts, gathered rules and cards. */
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
    const { label, icon: name } = ruleKinds[metaOf(token, "rules_item_open").kind];
    return `<li>${icon(name)}<span class="visually-hidden">${label}: </span>`;
  },
  rules_item_close: () => "</li>\n",
  cards_open: () => '<ul class="cards">\n',
  cards_close: () => "</ul>\n",
  card_open: () => '<li class="card">',
  card_close: () => "</li>\n",
} satisfies HtmlRules;

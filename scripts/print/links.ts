import type { Token } from "markdown-it";
import { metaOf } from "../markdown/tokens.ts";
import { attributeOf } from "./nest.ts";
import type { InlineNode } from "./nodes.ts";
import { wordsOf } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** A longer address than this is printed as the name of the site only; nobody types more from paper. */
const longestAddress = 48;

/**
 * A link on paper. Inside the document it goes to a place there; to a page outside it, it names that page, and
 * leads to it when the site has an address; anything else stays a link, with its address printed beside it.
 */
export function linkNode(token: Token, children: readonly InlineNode[], scope: Scope): readonly InlineNode[] {
  const { link } = metaOf(token, "link_open");
  if (!link) return [outerLink(attributeOf(token, "href") ?? "", children)];
  const target = scope.labelOf(link);
  if (attributeOf(token, "class") === "rule-source") return ruleSource(target);
  if (target !== undefined) return [{ t: "reference", target, c: children }];
  const { title, href, where } = scope.elsewhere(link);
  // In a row of titles an address behind each would bury them.
  if (attributeOf(token, "class") === "register-place") return [{ t: "link", href, note: null, literal: false, c: children }];
  const parts = [title !== null && sameWords(wordsOf(children), title) ? null : title, where].filter((part) => part !== null);
  return [{ t: "link", href, note: parts.length === 0 ? null : parts.join(", "), literal: false, c: children }];
}

/** Behind a gathered rule stands the page that explains it; on a sheet without that page it would be a dead end. */
function ruleSource(target: string | undefined): readonly InlineNode[] {
  return target === undefined ? [] : [{ t: "page", target }];
}

function outerLink(href: string, children: readonly InlineNode[]): InlineNode {
  const note = addressNote(href, wordsOf(children));
  return { t: "link", href, note, literal: note === null, c: children };
}

/**
 * The address to print beside a link that leads out of the handbook.
 *
 * @param said the words of the link
 * @returns nothing when the words say the address already
 */
export function addressNote(href: string, said: string): string | null {
  const address = printedAddress(href);
  const literal = href.startsWith("tel:") ? digitsOf(said) === digitsOf(href) : said.toLowerCase().includes(address.toLowerCase());
  return literal ? null : address;
}

/**
 * An address as people type it over: "www.autoriteitpersoonsgegevens.nl", "meldpunt@vlinderhof.example", "0850000101". What
 * a site is called without "www." is not sure to work, so that stays.
 */
export function printedAddress(href: string): string {
  const short = href.replace(/^(https:\/\/|mailto:|tel:)/, "").replace(/\/$/, "");
  return short.length <= longestAddress ? short : (short.split(/[/?#]/)[0] ?? short);
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The digits of a number, whatever stands between them; the "(0)" of "+31 (0)85" is not dialled. */
function digitsOf(phone: string): string {
  return phone.replace("(0)", "").replace(/\D/g, "");
}

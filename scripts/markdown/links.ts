import type { MarkdownIt, Token } from "markdown-it";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";
import { attributes, escapeHtml, hrefIn, type HtmlRules } from "./html.ts";
import { readAddress } from "./link-address.ts";
import { closingIndex } from "./outline.ts";
import { plainText } from "./plain-text.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

/**
 * Reads where each link leads: to a page, by the path of its file, or to an address outside the site. Whether the
 * page and the place on it exist is for the book to say, which knows all pages.
 */
export function links(md: MarkdownIt): void {
  // markdown-it would leave a link it does not trust in the text as it stands; here each is a problem instead.
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  md.core.ruler.before("smartquotes", "links", (state) => {
    const page = pageOf(state.env);
    for (const { children } of state.tokens) if (children) checkChildren(page, children);
  });
}

function checkChildren(page: PageEnv, children: readonly Token[]): void {
  let reported = false;
  children.forEach((token, index) => {
    // A link made by a fact is right by nature, and marked as such.
    if (token.type === "link_open" && !token.meta) readLink(page, token, children.slice(index + 1, closingIndex(children, index)));
    if (token.type !== "text" || reported || !token.content.includes("](")) return;
    reported = true;
    reportUnread(page, token);
  });
}

function readLink(page: PageEnv, token: Token, words: readonly Token[]): void {
  const line = lineOf(page, token);
  const address = readAddress(String(token.attrGet("href") ?? ""), page);
  // An empty fact is a problem of its own.
  if (plainText(words) === "" && !words.some(({ type }) => type === "fact")) report(page, { ...noWords, line });
  if (token.attrGet("title") !== null) report(page, { ...noTitle, line });
  if ("problem" in address) report(page, { ...address.problem, line });

  token.attrs = "href" in address ? [["href", address.href]] : null;
  const link = "path" in address ? { path: address.path, ...(address.anchor ? { anchor: address.anchor } : {}), line } : undefined;
  token.meta = (link ? { link } : {}) satisfies TokenMeta["link_open"];
  if (link) page.links.push(link);
}

const noWords = {
  code: "link",
  what: "Deze link heeft geen woorden.",
  why: "Wie niet ziet, hoort dan niet waar de link heen gaat.",
  todo: "Zet tussen de rechte haken waar de link heen gaat: [Appen met cliënten](clienten/appen.md).",
};

const noTitle = {
  code: "link",
  what: "Deze link heeft een tekst tussen aanhalingstekens achter het adres.",
  why: "Die tekst verschijnt alleen bij wie een muis gebruikt.",
  todo: "Haal hem weg en zet wat lezers moeten weten in de zin.",
};

function reportUnread(page: PageEnv, token: Token): void {
  report(page, {
    code: "link",
    line: lineOf(page, token),
    what: "Hier lijkt een link bedoeld, maar hij klopt niet.",
    why: "Lezers zouden haken en tekens zien in plaats van een link.",
    todo: "Schrijf [woorden](bestand.md) zonder spaties in het adres. Een telefoonnummer of mailadres van de organisatie wordt vanzelf een link: schrijf alleen het gegeven tussen accolades.",
  });
}

/** `<a href="../../clienten/appen/index.html#anker" data-note="Appen met cliënten">…</a>`; the note is for paper. */
export const linkHtml = {
  link_open: (token, env) => {
    const { link, note } = metaOf(token, "link_open");
    const href = link ? ` href="${escapeHtml(hrefIn(env, link))}"` : "";
    const onPaper = note === undefined ? "" : ` data-note="${escapeHtml(note)}"`;
    return `<a${href}${attributes(token)}${onPaper}>`;
  },
  link_close: () => "</a>",
} satisfies HtmlRules;

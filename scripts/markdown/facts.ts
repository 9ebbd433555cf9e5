import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { ContactRole } from "../../data/schema/contacts.ts";
import { type Fact, factAt, factPaths } from "../../data/schema/fact-paths.ts";
import { nearest } from "../report/nearest.ts";
import { addressText, reportForms } from "./address.ts";
import { addressForms } from "./braces.ts";
import { fact, link, text } from "./build-tokens.ts";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";
import { escapeHtml, type HtmlRules } from "./html.ts";
import { startsSentence, withCapital } from "./sentence.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

/**
 * Puts the facts of the organisation where `{{ organisation.… }}` stands, as tokens of their own: a value is never
 * Markdown, never HTML, and no typography touches it.
 */
export function facts(md: MarkdownIt): void {
  md.core.ruler.before("smartquotes", "facts", (state) => {
    const page = pageOf(state.env);
    for (const token of state.tokens) {
      if (token.type === "inline" && token.children) token.children = lookUp(page, token.children);
    }
  });
}

/** An optional fact that this organisation left empty is only a problem where its passage was chosen. */
export function emptyFacts(md: MarkdownIt): void {
  md.core.ruler.push("empty_facts", (state: StateCore) => {
    const page = pageOf(state.env);
    for (const token of state.tokens) for (const child of token.children ?? []) reportIfEmpty(page, child);
  });
}

/** What a walk along the tokens of one block remembers. */
interface Walk {
  readonly page: PageEnv;
  /** The end of the text so far, to see where a sentence starts. */
  before: string;
  inLink: boolean;
  unclosed: boolean;
}

function lookUp(page: PageEnv, tokens: readonly Token[], inLink = false): Token[] {
  const walk: Walk = { page, before: "", inLink, unclosed: false };
  return tokens.flatMap((token) => {
    const found = lookUpToken(walk, token);
    for (const { type, content } of found) walk.before = (walk.before + (type.endsWith("break") ? " " : content)).slice(-40);
    return found;
  });
}

function lookUpToken(walk: Walk, token: Token): Token[] {
  if (token.type === "link_open") walk.inLink = true;
  if (token.type === "link_close") walk.inLink = false;
  if (token.type === "text" && !walk.unclosed) checkText(walk.page, token);
  if (token.type === "image") token.children = lookUp(walk.page, atLineOf(token), true);
  if (token.type !== "braces") return [token];
  const forms = addressForms(token.content);
  if (token.meta?.["closed"] !== true) return [unclosed(walk, token)];
  return forms ? [addressText(walk.page, token, forms)] : factTokens(walk, token);
}

/** The words of an alternative text are parsed apart and know no lines; they stand where the picture stands. */
function atLineOf(image: Token): Token[] {
  const children = image.children ?? [];
  for (const child of children) child.map = image.map;
  return children;
}

function factTokens({ page, before, inLink }: Walk, token: Token): Token[] {
  const path = token.content;
  if (path.includes("/")) reportForms(page, token);
  else if (!factPaths.includes(path)) reportUnknown(page, token, path);
  const found = factAt(page.organisation, path);
  const value = fact(found ? valueOf(found, before) : "", found?.kind, path);
  if (!found) value.meta = { ...value.meta, empty: true };
  value.map = token.map;
  value.level = token.level;
  const href = found && !inLink ? factHref(found) : undefined;
  return href === undefined ? [value] : atLevel(token.level, link(href, [value]));
}

/** Typography reads the levels to see which quotes belong together. */
function atLevel(level: number, tokens: Token[]): Token[] {
  tokens.forEach((token, index) => (token.level = index === 1 ? level + 1 : level));
  return tokens;
}

/** A common noun gets a capital where a sentence starts; everything else stands as the organisation writes it. */
function valueOf({ kind, value }: Fact, before: string): string {
  return kind === "word" && startsSentence(before) ? withCapital(value) : value;
}

/** The address behind a phone number, mail address or website; nothing for any other fact. */
export function factHref({ kind, value }: Fact): string | undefined {
  if (kind === "email") return `mailto:${value}`;
  if (kind === "url") return value;
  if (kind === "phone") return `tel:${value.replace("(0)", "").replace(/[^\d+]/g, "")}`;
  return undefined;
}

function unclosed(walk: Walk, token: Token): Token {
  if (!walk.unclosed) reportUnclosed(walk.page, token);
  walk.unclosed = true;
  return text(token.content);
}

/** Finds what was meant as a fact but lost its braces; it would reach the reader as it stands. */
function checkText(page: PageEnv, token: Token): void {
  const loose = token.content.includes("}}");
  const bare = /\borganisation\.[a-z]/.test(token.content);
  if (loose || bare) reportLoose(page, token);
}

function reportIfEmpty(page: PageEnv, token: Token): void {
  if (token.type === "image") for (const child of token.children ?? []) reportIfEmpty(page, child);
  const { empty, path = "" } = (token.meta ?? {}) as Partial<TokenMeta["fact"]>;
  // An unknown path has been reported already.
  if (token.type !== "fact" || !empty || !factPaths.includes(path)) return;
  const field = path.replace("organisation.", "");
  if (isHeldBack(page, field)) return reportHeldBack(page, token, field);
  report(page, {
    code: "fact",
    line: lineOf(page, token),
    what: `“${field}” is niet ingevuld, maar deze tekst noemt het.`,
    why: "Op de site zou er een gat in de zin staan.",
    todo: `Vul “${field}” in het organisatiebestand in, of schrijf de zin zonder dit gegeven.`,
  });
}

/** Whether a fact is empty because those outside may not know it. */
function isHeldBack({ organisation }: PageEnv, field: string): boolean {
  const [group, role] = field.split(".");
  return organisation.circulation === "extern" && group === "contacts" && organisation.contacts[role as ContactRole].visibility === "internal";
}

function reportHeldBack(page: PageEnv, token: Token, field: string): void {
  const contact = field.split(".").slice(0, 2).join(".");
  report(page, {
    code: "circulation",
    line: lineOf(page, token),
    what: `Deze pagina is ook voor buiten en noemt “${field}”, maar ${contact} is alleen voor medewerkers.`,
    why: "In de uitgave voor buiten zou er een gat in de zin staan.",
    todo: `Zet bij ${contact} visibility: "public", noem een contact dat wel public is, of zet de zin tussen “::: when circulation is intern” en “:::”.`,
  });
}

function reportUnknown(page: PageEnv, token: Token, path: string): void {
  const near = nearest(path, factPaths) ?? nearest(`organisation.${path}`, factPaths);
  report(page, {
    code: "fact",
    line: lineOf(page, token),
    what: path === "" ? "Tussen deze accolades staat niets." : `“${path}” is geen gegeven van de organisatie.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een gegeven uit de lijst.",
    ...(near ? {} : { allowed: factPaths }),
  });
}

function reportUnclosed(page: PageEnv, token: Token): void {
  report(page, {
    code: "fact",
    line: lineOf(page, token),
    what: "Deze accolades {{ worden niet gesloten.",
    why: "Anders verdwijnt een stuk tekst, of staat er op de site een raadsel.",
    todo: "Sluit af met twee accolades: {{ organisation.shortName }}. Wil je echt accolades laten zien? Zet er een \\ voor: \\{\\{.",
  });
}

function reportLoose(page: PageEnv, token: Token): void {
  report(page, {
    code: "fact",
    line: lineOf(page, token),
    what: "Hier lijkt een gegeven bedoeld, maar de accolades kloppen niet.",
    todo: "Schrijf twee accolades ervoor en twee erachter: {{ organisation.shortName }}.",
  });
}

/** Letters of scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The value itself; one that runs from right to left is kept apart from the sentence around it. A mail address breaks before its @. */
export const factHtml = {
  fact: (token) => {
    const shown = escapeHtml(token.content);
    if (rightToLeft.test(token.content)) return `<bdi>${shown}</bdi>`;
    return metaOf(token, "fact").kind === "email" ? shown.replace("@", "<wbr>@") : shown;
  },
} satisfies HtmlRules;

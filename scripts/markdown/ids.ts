import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { slugOf } from "./braces.ts";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";
import { kebab } from "./slug.ts";

/**
 * Gives headings, rules and choices their ids. An id follows from what the author wrote, not from what the
 * organisation filled in, so that a link works in every handbook. `## Kop {#anker}` sets one by hand, and keeps links
 * alive when the words of the heading change.
 */
export function ids(md: MarkdownIt): void {
  md.core.ruler.after("block", "anchors", readAnchors);
  md.core.ruler.before("smartquotes", "wanted_ids", wantIds);
}

/** Hands out the ids once it is known what this organisation sees of the page. */
export function uniqueIds(md: MarkdownIt): void {
  md.core.ruler.push("unique_ids", giveIds);
}

/** The id a token would like to have; one set by hand it must have. */
interface Wish {
  readonly id: string;
  readonly byHand: boolean;
}

const wishes = new WeakMap<Token, Wish>();

function readAnchors({ tokens, env }: StateCore): void {
  tokens.forEach((token, index) => {
    const heading = tokens[index - 1];
    if (token.type !== "inline" || heading?.type !== "heading_open" || !token.content.endsWith("}")) return;
    const start = token.content.lastIndexOf("{#");
    if (start < 0) return;
    const id = token.content.slice(start + 2, -1);
    token.content = token.content.slice(0, start).trimEnd();
    wishes.set(heading, { id, byHand: true });
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) reportForm(pageOf(env), heading, id);
  });
}

function wantIds({ tokens, env }: StateCore): void {
  const { allIds } = pageOf(env);
  tokens.forEach((token, index) => {
    if (token.type === "heading_open" && !wishes.has(token)) wishes.set(token, { id: headingId(tokens[index + 1]), byHand: false });
    if (token.type === "rule_open") wishes.set(token, { id: joined("regel", slugOf(tokens[index + 2]?.children ?? [])), byHand: false });
    if (token.type === "choice_open") wishes.set(token, { id: joined("choice", kebab(String(token.meta?.["question"]))), byHand: false });
    const id = wishes.get(token)?.id;
    if (id) allIds.add(id);
  });
}

/** Ids start with a letter: one that starts with a digit cannot be used in a style sheet as it stands. */
function headingId(text: Token | undefined): string {
  const slug = slugOf(text?.children ?? []);
  return /^\d/.test(slug) ? joined("kop", slug) : slug;
}

const joined = (start: string, slug: string): string => [start, slug].filter(Boolean).join("-");

function giveIds({ tokens, env }: StateCore): void {
  const page = pageOf(env);
  const { ids: taken } = page;
  const next = new Map<string, number>();
  const [byHand, others] = [true, false].map((hand) => tokens.filter((token) => wishes.get(token)?.byHand === hand));
  for (const token of byHand ?? []) {
    const { id = "" } = wishes.get(token) ?? {};
    if (taken.has(id)) reportDouble(page, token, id);
    setId(token, id, taken);
  }
  for (const token of others ?? []) {
    const { id = "" } = wishes.get(token) ?? {};
    if (id === "") reportEmpty(page, token);
    setId(token, free(id, taken, next), taken);
  }
}

function setId(token: Token, id: string, taken: Set<string>): void {
  taken.add(id);
  if (token.type === "heading_open") token.attrSet("id", id);
  else token.meta = { ...token.meta, id };
}

/** The id itself, or else "id-2", "id-3" …; `next` remembers where counting stopped. */
function free(id: string, taken: ReadonlySet<string>, next: Map<string, number>): string {
  let candidate = id;
  let count = next.get(id) ?? 2;
  for (; taken.has(candidate); count += 1) candidate = `${id}-${count}`;
  next.set(id, count);
  return candidate;
}

function reportForm(page: PageEnv, token: Token, id: string): void {
  report(page, {
    code: "heading",
    line: lineOf(page, token),
    what: `“{#${id.slice(0, 60)}}” kan geen naam van een plek op de pagina zijn.`,
    todo: "Begin met een kleine letter; daarna mogen kleine letters, cijfers en streepjes tussen woorden: {#blauwe-vinkjes}.",
  });
}

function reportDouble(page: PageEnv, token: Token, id: string): void {
  report(page, {
    code: "C14",
    line: lineOf(page, token),
    what: `De naam “{#${id}}” staat twee keer op deze pagina.`,
    why: "Een link kan maar naar één plek gaan.",
    todo: "Geef een van de twee koppen een andere naam.",
  });
}

function reportEmpty(page: PageEnv, token: Token): void {
  report(page, {
    code: "heading",
    line: lineOf(page, token),
    what: "Uit deze kop is geen naam voor een link te maken.",
    why: "Er staan geen gewone letters of cijfers in.",
    todo: "Zet er zelf een naam achter: ## Kop {#naam}.",
  });
}

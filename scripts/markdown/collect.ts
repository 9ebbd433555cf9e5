import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { Heading } from "../book/book.ts";
import { placesOf } from "./answer-places.ts";
import { pageOf } from "./env.ts";
import { plainText } from "./plain-text.ts";
import { metaOf } from "./tokens.ts";

/** Gathers what others need of a page: its headings, its rules and the choices it follows from. */
export function collect(md: MarkdownIt): void {
  md.core.ruler.push("collect", collectFrom);
}

/** The headings in the tokens of a page, in order. */
export function headingsIn(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((token, index) => (token.type === "heading_open" ? [headingOf(token, tokens[index + 1])] : []));
}

function collectFrom({ tokens, env }: StateCore): void {
  const { headings, rules, choices } = pageOf(env);
  choices.push(...placesOf(pageOf(env)));
  headings.push(...headingsIn(tokens));
  tokens.forEach((token, index) => {
    if (token.type === "rule_open") rules.push({ ...metaOf(token, "rule_open"), sentence: tokens[index + 2]?.children ?? [] });
  });
}

function headingOf(token: Token, text: Token | undefined): Heading {
  return { id: String(token.attrGet("id")), level: Number(token.tag.slice(1)), text: plainText(text?.children ?? []) };
}

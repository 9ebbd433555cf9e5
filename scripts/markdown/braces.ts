import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { slugify } from "./slug.ts";

/** Longest text between braces; what is longer is a forgotten closing pair. */
const maxLength = 300;

/**
 * Recognises `{{ … }}`: a fact of the organisation or two ways to address the reader. The rule only makes a token of
 * type "braces"; what stands in it is looked up afterwards, in one place, with the text around it at hand.
 */
export function braces(md: MarkdownIt): void {
  md.inline.ruler.before("escape", "braces", readBraces);
}

function readBraces(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== "{" || src[pos + 1] !== "{") return false;
  const inside = src.slice(pos + 2, Math.min(pos + 2 + maxLength, state.posMax));
  const end = inside.indexOf("}}");
  const closed = end >= 0 && !inside.slice(0, end).includes("{{");
  if (!silent) {
    const token = state.push("braces", "", 0);
    token.content = closed ? inside.slice(0, end).replace(/\s+/g, " ").trim() : "{{";
    token.meta = { closed };
  }
  state.pos = pos + (closed ? end + 4 : 2);
  return true;
}

/** The two forms of `{{ Heb je / Hebt u }}`, or nothing when it is something else. */
export function addressForms(content: string): readonly [string, string] | undefined {
  const [left, right, ...more] = ` ${content} `.split(" / ");
  return left !== undefined && right !== undefined && more.length === 0 ? [left.trim(), right.trim()] : undefined;
}

/**
 * An id from inline tokens that are parsed but not looked up yet, so that it is the same for every organisation: a
 * fact counts as the last part of its path, the reader is addressed with je.
 */
export function slugOf(tokens: readonly Token[]): string {
  return slugify(tokens.map(slugPart).join(""));
}

function slugPart(token: Token): string {
  if (token.type === "image") return token.content;
  if (token.type !== "braces") return token.content || " ".repeat(token.type.endsWith("break") ? 1 : 0);
  return addressForms(token.content)?.[0] ?? token.content.split(".").at(-1) ?? "";
}

import type { Token } from "markdown-it";
import type { TokenType } from "./tokens.ts";

/** What rendering must know of the page that the tokens end up on. */
export interface RenderEnv {
  /** Site path of that page, "/clienten/appen/": links are relative to it. */
  readonly path: string;
  /**
   * The HTML of a picture.
   *
   * @param file absolute path of the picture
   * @param alt alternative text, not escaped yet
   */
  readonly picture: (file: string, alt: string) => string;
}

/** Turns one token into HTML; `inline` renders the tokens inside it. */
export type HtmlRule = (token: Token, env: RenderEnv, inline: (tokens: readonly Token[]) => string) => string;

/** The HTML of some token types; all of them together are the renderer. */
export type HtmlRules = Partial<Record<TokenType, HtmlRule>>;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The attributes of a token as HTML, in the order they were set. */
export function attributes(token: Token): string {
  return (token.attrs ?? []).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join("");
}

import type { Token } from "markdown-it";
import { relativeHref } from "../book/href.ts";
import type { PageTarget, TokenType } from "./tokens.ts";

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
  /** Given when the page does not stand alone, but with others on one page to print. */
  readonly together?: Together;
}

/** What changes in a page that stands with others on one page: its headings go one level down, its terms are told in the text. */
export interface Together {
  /** What to call it beside the others. */
  readonly title: string;
  /** An id of the page as an id that no other page has. */
  readonly id: (id: string) => string;
  /** The address of a place in the handbook: on the page they share, when it is there. */
  readonly href: (target: LinkPlace) => string;
}

export type LinkPlace = Pick<PageTarget, "path" | "anchor">;

/** The id of a place as it stands on the page that is made. */
export function idIn({ together }: RenderEnv, id: string): string {
  return together ? together.id(id) : id;
}

/** The address of a place in the handbook, as seen from the page that is made. */
export function hrefIn({ path, together }: RenderEnv, target: LinkPlace): string {
  return together ? together.href(target) : relativeHref(path, target.path, target.anchor);
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

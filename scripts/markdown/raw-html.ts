import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";

/** Longest tag that is recognised; a bound keeps a text full of "<" from being searched over and over. */
const maxLength = 300;

/**
 * HTML in a page is text to markdown-it (`html: false`), so a reader would see the tags. Here it becomes a problem:
 * pages hold words and our own blocks, so that every page looks right, prints right and cannot carry a script.
 */
export function rawHtml(md: MarkdownIt): void {
  md.inline.ruler.after("autolink", "raw_html", readTag);
  md.core.ruler.before("smartquotes", "raw_html", (state: StateCore) => {
    const page = pageOf(state.env);
    for (const token of state.tokens) for (const child of token.children ?? []) reportTag(page, child);
  });
}

function readTag(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "<") return false;
  const start = state.src.slice(state.pos, Math.min(state.pos + maxLength, state.posMax));
  if (!/^<[a-z/!?]/i.test(start)) return false;
  const end = start.indexOf(">");
  if (end < 0 && !start.startsWith("<!--")) return false;
  const length = end < 0 ? 4 : end + 1;
  if (!silent) state.push("raw_html", "", 0).content = start.slice(0, length);
  state.pos += length;
  return true;
}

function reportTag(page: PageEnv, token: Token): void {
  if (token.type === "image") for (const child of token.children ?? []) reportTag(page, child);
  if (token.type !== "raw_html") return;
  report(page, {
    code: "C01",
    line: lineOf(page, token),
    what: `HTML is niet toegestaan: ${token.content.replace(/\s+/g, " ").slice(0, 40)}`,
    why: "Een pagina bevat alleen tekst en onze eigen blokken; zo klopt hij op elk scherm, in zoeken en op papier.",
    todo: "Schrijf het met gewone tekst of een blok. Is het geen HTML? Zet dan een \\ voor het haakje: \\<.",
  });
}

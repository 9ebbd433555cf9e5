import type { MarkdownIt, StateCore } from "markdown-it";
import { pageOf } from "./env.ts";

/**
 * On a page in easy language every line of the file is a line of its own, on screen and on paper: one sentence, one line
 * (the Dutch practice of easy text, and DIN SPEC 33429:2025).
 */
export function easyLines(md: MarkdownIt): void {
  md.core.ruler.push("easy_lines", (state: StateCore) => {
    if (pageOf(state.env).layer !== "easy") return;
    const softBreaks = state.tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "softbreak");
    for (const token of softBreaks) {
      token.type = "hardbreak";
      token.tag = "br";
    }
  });
}

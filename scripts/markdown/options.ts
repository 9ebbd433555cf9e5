import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { makeToken, text } from "./build-tokens.ts";
import { lineOf, pageOf, report } from "./env.ts";
import type { HtmlRules } from "./html.ts";

/** A box in running text, with the space behind it; one without words may stand alone in a cell. */
const box = /(?<!\S)\[ \](?: |$)/;

/** Boxes to choose from in a paragraph, a point or a cell: `Lukt het? [ ] ja [ ] nee`. What a list begins with is its own. */
export function options(md: MarkdownIt): void {
  md.core.ruler.after("tick_box", "options", (state) => {
    if (!state.src.includes("[ ]")) return;
    state.tokens.forEach((token, index) => {
      if (token.type === "inline" && mayHoldOptions(state.tokens[index - 1])) token.children = withOptions(state, token.children ?? []);
    });
  });
}

const mayHoldOptions = (open: Token | undefined): boolean => ["paragraph_open", "td_open", "fill_open"].includes(open?.type ?? "");

/** Puts a box and the words behind it together: up to the next box, or to the end of the line or the text. */
function withOptions(state: StateCore, children: readonly Token[]): Token[] {
  const result: Token[] = [];
  let option: Token[] | undefined;
  const endOption = (): void => {
    if (option) result.push(...wrapOption(option));
    option = undefined;
  };
  let depth = 0;
  for (const token of children.flatMap(splitAtMarks)) {
    depth += token.nesting;
    const starts = token.type === "text" && token.content.search(box) === 0;
    if (starts && depth > 0) reportInside(state, token);
    if (starts || token.type === "hardbreak") endOption();
    if (starts) {
      token.content = token.content.replace(box, "");
      option = [makeToken("tick", 0), token];
    } else (option ?? result).push(token);
  }
  endOption();
  return result;
}

/** The text of one token in pieces, each of which begins with a box, but for the first. */
function splitAtMarks(token: Token): Token[] {
  if (token.type !== "text" || !box.test(token.content)) return [token];
  return token.content.split(/(?<!\S)(?=\[ \](?: |$))/).filter(Boolean).map((content) => Object.assign(text(content), { map: token.map }));
}

/** The space before the next box stands between two choices, not in one. */
function wrapOption(option: readonly Token[]): Token[] {
  const last = option.at(-1);
  const after = last?.type === "softbreak" ? [last] : last?.type === "text" && last.content.endsWith(" ") ? [text(" ")] : [];
  if (last?.type === "text") last.content = last.content.trimEnd();
  return [makeToken("option_open", 1), ...(last?.type === "softbreak" ? option.slice(0, -1) : option), makeToken("option_close", -1), ...after];
}

function reportInside(state: StateCore, inside: Token): void {
  const page = pageOf(state.env);
  report(page, {
    code: "tick-box",
    line: lineOf(page, inside),
    what: "Een aankruisvakje staat midden in vette of schuine tekst, of in een link.",
    todo: "Zet het vakje ervoor: [ ] **ja**, of [ ] [meer lezen](pagina.md).",
  });
}

/** `<span class="option"><span class="tick" aria-hidden="true"></span>ja</span>` */
export const optionHtml = {
  option_open: () => '<span class="option">',
  option_close: () => "</span>",
} satisfies HtmlRules;

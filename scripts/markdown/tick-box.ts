import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { makeToken } from "./build-tokens.ts";
import { lineOf, pageOf, report } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { closingIndex } from "./outline.ts";

const mark = "[ ] ";
/** A list to tick off: each point starts with `[ ] `. */
export function tickBox(md: MarkdownIt): void {
  md.core.ruler.before("smartquotes", "tick_box", (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type.endsWith("_list_open")) readList(state, index);
    });
  });
}

function readList(state: StateCore, open: number): void {
  const list = state.tokens[open];
  const items = itemTexts(state.tokens, open);
  const ticks = items.filter(startsWithMark);
  if (!list || ticks.length === 0) return;
  if (ticks.length < items.length || list.type !== "bullet_list_open") reportMixed(state, list);
  list.meta = { ticks: true };
  for (const text of ticks) addBox(text);
}

/** The first text of each point of the list itself, not of lists inside it. */
function itemTexts(tokens: readonly Token[], open: number): Token[] {
  const texts: Token[] = [];
  const close = closingIndex(tokens, open);
  for (let index = open + 1; index < close; index = closingIndex(tokens, index) + 1) {
    const text = tokens[index + 2];
    if (text?.type === "inline") texts.push(text);
  }
  return texts;
}

const startsWithMark = ({ children }: Token): boolean => children?.[0]?.type === "text" && children[0].content.startsWith(mark);

function addBox({ children }: Token): void {
  const [first] = children ?? [];
  if (first) first.content = first.content.slice(mark.length);
  children?.unshift(makeToken("tick", 0));
}

function reportMixed(state: StateCore, list: Token): void {
  const page = pageOf(state.env);
  report(page, {
    code: "tick-box",
    line: lineOf(page, list),
    what: "In deze lijst hebben niet alle punten een aankruisvakje, of hij is genummerd.",
    todo: "Begin elk punt met een streepje en een vakje: - [ ] Besproken met het team.",
  });
}

/** `<li><span class="tick" aria-hidden="true"></span>…</li>` */
export const tickHtml = {
  tick: () => '<span class="tick" aria-hidden="true"></span>',
} satisfies HtmlRules;

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { closingIndex } from "./outline.ts";

/**
 * Leaves of every choice and when only what this organisation chose. Until here everything was parsed and checked,
 * so that a mistake in a passage nobody reads now is found now.
 */
export function choose(md: MarkdownIt): void {
  md.core.ruler.push("choose", (state: StateCore) => {
    state.tokens = chosenTokens(state.tokens);
  });
}

/** The edges of what was chosen; they disappear, the text between them stays. */
const edges: ReadonlySet<string> = new Set(["when_open", "when_close", "choice_part_open", "choice_part_close"]);

function chosenTokens(tokens: readonly Token[]): Token[] {
  const chosen: Token[] = [];
  let afterEdge = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const left = token.meta?.["chosen"] === false;
    if (left) index = closingIndex(tokens, index);
    if (left || edges.has(token.type)) afterEdge = true;
    else {
      if (!afterEdge || !continueList(chosen, token)) chosen.push(token);
      afterEdge = false;
    }
  }
  return chosen;
}

/**
 * A when between the points of a list makes three lists of one. Once its edges are gone the parts are joined again,
 * so that numbering runs on: the end of one list and the start of the next drop out.
 */
function continueList(chosen: Token[], token: Token): boolean {
  const last = chosen.at(-1);
  const joins = token.type.endsWith("_list_open") && last?.type === token.type.replace("_open", "_close") && last.markup === token.markup;
  if (joins) chosen.pop();
  return joins;
}

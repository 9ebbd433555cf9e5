import MarkdownItClass, { type Env, type MarkdownIt, type StateCore, type Token } from "markdown-it";

/**
 * Gives every inline token the line it stands on (`token.map`), which markdown-it itself does for blocks only:
 * a problem halfway a paragraph of ten lines must name the right one.
 */
export function inlineLines(md: MarkdownIt): void {
  md.core.ruler.at("inline", parseInlines);
  md.inline.State = StateInlineWithLines;
}

function parseInlines(state: StateCore): void {
  let line = 0;
  for (const token of state.tokens) {
    // A table cell has no lines of its own: those of its row count.
    line = token.map?.[0] ?? line;
    if (token.type !== "inline") continue;
    state.env["inlineLine"] = line;
    state.md.inline.parse(token.content, state.md, state.env, (token.children ??= []));
  }
}

class StateInlineWithLines extends MarkdownItClass.StateInline {
  private line: number;
  private counted = 0;

  constructor(source: string, md: MarkdownIt, env: Env, outTokens: Token[]) {
    super(source, md, env, outTokens);
    this.line = env["inlineLine"] as number;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    return this.withLine(super.push(type, tag, nesting));
  }

  override pushPending(): Token {
    return this.withLine(super.pushPending());
  }

  /** Parsing goes forward only, so each line end is counted once, not again for every token. */
  private withLine(token: Token): Token {
    for (; this.counted < this.pos; this.counted += 1) if (this.src[this.counted] === "\n") this.line += 1;
    token.map = [this.line, this.line + 1];
    return token;
  }
}

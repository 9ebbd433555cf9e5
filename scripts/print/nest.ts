import type { Token } from "markdown-it";
import { isTokenType } from "../markdown/tokens.ts";

/** One token, or an opening token with all that stands between it and its closing token. */
export interface Branch {
  /** The token type without "_open": "paragraph", "text". */
  readonly name: string;
  readonly token: Token;
  readonly children: readonly Branch[];
}

/**
 * A flat row of tokens as a tree. An `inline` token holds its own children.
 *
 * @throws Error for a token type that is not in the closed list, and for tokens that do not pair: faults of ours
 */
export function nest(tokens: readonly Token[]): Branch[] {
  const root: Branch[] = [];
  const open: { name: string; children: Branch[] }[] = [{ name: "", children: root }];
  for (const token of tokens) {
    if (!isTokenType(token.type)) throw new Error(`no print rendering for a token of type ${token.type}`);
    const name = token.type.replace(/_(open|close)$/, "");
    if (token.nesting === -1) {
      if (open.pop()?.name !== name) throw new Error(`a stray ${token.type} token`);
      continue;
    }
    const children = token.type === "inline" ? nest(token.children ?? []) : [];
    open.at(-1)?.children.push({ name, token, children });
    if (token.nesting === 1) open.push({ name, children });
  }
  if (open.length !== 1) throw new Error(`a ${open.at(-1)?.name} token that is never closed`);
  return root;
}

/** Children that are reached by name: the cells of a row, the items of a list. */
export function childrenOf(branch: Branch, ...names: readonly string[]): readonly Branch[] {
  const stranger = branch.children.find((child) => !names.includes(child.name));
  if (stranger) throw new Error(`a ${stranger.name} in a ${branch.name}, where print expects only ${names.join(" or ")}`);
  return branch.children;
}

/** An attribute of a token as text; undefined when it is not there. */
export function attributeOf(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}

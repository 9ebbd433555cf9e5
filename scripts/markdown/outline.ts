import type { Token } from "markdown-it";

/**
 * What a passage consists of: the blocks that stand directly in it, by name without "_open". The edges of a `when`
 * count as "when", and what stands in one counts as standing in the passage itself.
 */
export function outline(tokens: readonly Token[]): string[] {
  const types: string[] = [];
  let depth = 0;
  for (const { type, nesting } of tokens) {
    const name = type.replace(/_(open|close)$/, "");
    if (name === "when") {
      if (depth === 0) types.push(name);
      continue;
    }
    if (nesting >= 0 && depth === 0) types.push(name);
    depth += nesting;
  }
  return types;
}

/** The index of the token that closes the one at `open`. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  throw new Error(`nothing closes the ${tokens[open]?.type} token`);
}

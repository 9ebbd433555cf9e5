import type { Token } from "markdown-it";

/**
 * The words of tokens without markup: titles, labels, alternative texts, search.
 *
 * @param tokens inline tokens, or the block tokens of a passage
 * @returns one line of text; blocks are separated by a space
 */
export function plainText(tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const token of tokens) words.push(textOf(token));
  return words.join("").replace(/\s+/g, " ").trim();
}

function textOf(token: Token): string {
  if (token.type === "inline") return `${plainText(token.children ?? [])} `;
  if (token.type === "image") return plainText(token.children ?? []);
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  return token.content;
}

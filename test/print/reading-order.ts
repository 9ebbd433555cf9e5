import type { Token } from "markdown-it";
import { plainText } from "../../scripts/markdown/plain-text.ts";
import { tagText } from "./tag-text.ts";

/**
 * The text of a page in reading order, in the pieces that print leaves whole: each paragraph, heading, cell and line, cut
 * before and after links, because page numbers and addresses are printed behind them, after terms, whose meaning is read there,
 * and at pictures. Where a gathered
 * rule comes from is left out: print gives a page number instead. So is what an answer of the decision aid leads to: print
 * gives a number or a letter.
 */
export function sourceBlocks(tokens: readonly Token[]): string[] {
  const onPaper = tokens.filter((_, index) => tokens[index - 1]?.type !== "aid_to_open");
  return onPaper.flatMap((token) => (token.type === "inline" ? piecesOf(token.children ?? []) : []));
}

const cuts = ["link_open", "link_close", "image"];

function piecesOf(children: readonly Token[]): string[] {
  const pieces: Token[][] = [[]];
  for (const token of children) {
    if (cuts.includes(token.type)) pieces.push([]);
    if (token.type !== "image") pieces.at(-1)?.push(token);
    if (token.type === "term") pieces.push([]);
  }
  return pieces.filter(([first]) => first?.attrGet("class") !== "rule-source").map((piece) => plainText(piece)).filter((text) => text !== "");
}

/**
 * The blocks of a source that are not read in its order: missing, cut up, or before what stands above them. Spaces and
 * hyphens are not compared, since lines are broken elsewhere on paper.
 *
 * @param blocks texts in the order in which they must be read
 * @param readAloud page by page, as a window does, unless told otherwise: a booklet to fold is only in order as a whole
 */
export async function outOfOrder(bytes: Uint8Array, blocks: readonly string[], readAloud = tagText): Promise<string[]> {
  const text = squeeze(await readAloud(bytes));
  let at = 0;
  return blocks.filter((block) => {
    const found = text.indexOf(squeeze(block), at);
    if (found < 0) return true;
    at = found + squeeze(block).length;
    return false;
  });
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u2010\u2011\u200b\u2060-]+/gu, "").toLowerCase();
}

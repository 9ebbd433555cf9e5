import type { Token } from "markdown-it";
import { metaOf } from "./tokens.ts";

/** Data blocks whose content, which comes later, has boxes to tick. */
const blocksWithBoxes: readonly string[] = ["consent-places"];

/**
 * Whether a page holds something to fill in: a line or a cell to write in, a box to tick, the name of who signs.
 *
 * @param tokens of a page, with its data blocks as they are written or filled in
 */
export function hasRoomToFill(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isRoom(token) || hasRoomToFill(token.children ?? []));
}

function isRoom(token: Token): boolean {
  switch (token.type) {
    case "fill_open":
    case "tick":
    case "signature_open":
      return true;
    case "td_open":
      return Number(token.meta?.["lines"] ?? 0) > 0;
    case "data_block":
      return blocksWithBoxes.includes(metaOf(token, "data_block").name);
    default:
      return false;
  }
}

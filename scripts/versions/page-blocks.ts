import type { Token } from "markdown-it";
import { plainText } from "../markdown/plain-text.ts";
import { metaOf } from "../markdown/tokens.ts";

/** In the place of a fact that differs in each version by itself: its number, its dates. */
const ofThisVersion = "…";

/**
 * The words of a page as plain text, a block for each heading ("## …"), paragraph, item ("- …") and table row ("… | …"): what
 * two versions are compared by. What only tells which version it is, is left out: that differs each time.
 *
 * @param tokens of a page of the book
 */
export function pageBlocks(tokens: readonly Token[]): string[] {
  const blocks: string[] = [];
  let lead = "";
  let row: string[] | undefined;
  let isPointer = false;
  for (const token of withoutEditionTables(tokens)) {
    if (token.type === "heading_open") lead = `${"#".repeat(Number(token.tag.slice(1)))} `;
    else if (token.type === "list_item_open") lead = "- ";
    else if (token.type === "aid_to_open" || token.type === "aid_to_close") isPointer = token.nesting === 1;
    else if (token.type === "tr_open") row = [];
    else if (token.type === "tr_close") {
      if (row?.some(Boolean)) blocks.push(row.join(" | "));
      row = undefined;
    } else if (token.type === "inline") {
      const text = isPointer ? withoutNumber(wordsOf(token)) : wordsOf(token);
      if (row) row.push(text);
      else if (text) blocks.push(lead + text);
      lead = "";
    }
  }
  return blocks;
}

/** A block without the signs that tell what it is. */
export function blockText(block: string): string {
  return block.replace(/^(?:#{2,6}|-) /, "");
}

/** The text of a heading; undefined for any other block. */
export function headingText(block: string): string | undefined {
  return /^#{2,6} (.*)$/.exec(block)?.[1];
}

/** "B. Nee: wacht" and "vraag 3" in the decision aid: numbers and letters shift with each question that is added. */
function withoutNumber(pointer: string): string {
  return pointer.replace(/^\p{Lu}\. |\d+$/gu, "").trim();
}

function wordsOf({ children }: Token): string {
  return plainText((children ?? []).map((child) => (isOfEdition(child) ? Object.assign(Object.create(child) as Token, { content: ofThisVersion }) : child)));
}

function isOfEdition(token: Token): boolean {
  return token.type === "fact" && (metaOf(token, "fact").path ?? "").startsWith("organisation.edition.");
}

function withoutEditionTables(tokens: readonly Token[]): Token[] {
  let inside = false;
  return tokens.filter((token) => {
    if (token.type === "table_open") inside = metaOf(token, "table_open").ofEdition === true;
    const isText = !inside;
    if (token.type === "table_close") inside = false;
    return isText;
  });
}

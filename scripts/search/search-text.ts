import { Parser } from "htmlparser2";

/**
 * A text as search compares it: lower case, without accents, words parted by one space, a space before and after. So
 * `text.includes(" datalek")` asks for a word that begins with "datalek", and `includes(" x ")` for the word x.
 */
export function searchText(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

/** The text of a piece of HTML, with a space between elements; pictures and icons have none. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) });
  parser.end(html);
  return parts.join(" ");
}

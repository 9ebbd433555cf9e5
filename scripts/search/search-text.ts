import { Parser } from "htmlparser2";

/**
 * A text as search compares it: lower case, without accents, words parted by one space, a space before and after. So
 * `text.includes(" datalek")` asks for a word that begins with "datalek", and `includes(" x ")` for the word x.
 */
export function searchText(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

/**
 * The text of a piece of HTML, with a space between elements; pictures and icons have none. What the search index leaves out
 * (https://pagefind.app/docs/indexing/#removing-individual-elements-from-the-index) is left out here too.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let ignored = 0;
  const parser = new Parser({
    onopentag: (_name, attributes) => (ignored += ignored > 0 || "data-pagefind-ignore" in attributes ? 1 : 0),
    onclosetag: () => (ignored = Math.max(0, ignored - 1)),
    ontext: (text) => ignored > 0 || parts.push(text),
  });
  parser.end(html);
  return parts.join(" ");
}

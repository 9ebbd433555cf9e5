import { Parser } from "htmlparser2";

export { searchText } from "../../layouts/assets/js/search-words.js";

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

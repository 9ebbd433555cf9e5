import { Parser } from "htmlparser2";

/** The text from one heading with an id to the next. */
export interface HtmlPart {
  /** Id of the heading; empty before the first one. */
  readonly id: string;
  /** Text of the heading itself. */
  readonly heading: string;
  readonly text: string;
}

/** Elements that do not part words. */
const inline = new Set(["a", "abbr", "b", "button", "code", "em", "i", "mark", "small", "span", "strong", "sub", "sup"]);
const voidElements = new Set(["br", "hr", "img", "input", "wbr"]);

/**
 * The text of a page in parts; pictures and icons have none. What the search index leaves out
 * (https://pagefind.app/docs/indexing/#removing-individual-elements-from-the-index) is left out here too.
 */
export function partsOfHtml(html: string): HtmlPart[] {
  const parts = [{ id: "", heading: "", text: "" }];
  let ignored = 0;
  let inHeading = false;
  const say = (text: string) => {
    const part = parts.at(-1);
    if (part && ignored === 0) part[inHeading ? "heading" : "text"] += text;
  };
  const parser = new Parser({
    onopentag(name, { id, ...attributes }) {
      if (voidElements.has(name)) return say(" ");
      ignored += ignored > 0 || "data-pagefind-ignore" in attributes ? 1 : 0;
      if (!inline.has(name)) say("\n");
      if (!/^h[1-6]$/.test(name) || id === undefined || ignored > 0) return;
      parts.push({ id, heading: "", text: "" });
      inHeading = true;
    },
    onclosetag(name) {
      if (voidElements.has(name)) return;
      ignored = Math.max(0, ignored - 1);
      if (/^h[1-6]$/.test(name)) inHeading = false;
      if (!inline.has(name)) say("\n");
    },
    ontext: say,
  });
  parser.end(html);
  return parts.map(({ id, heading, text }) => ({ id, heading: tidy(heading), text: tidy(text) })).filter(({ id, text }) => id || text);
}

/** The whole text of a piece of HTML, headings in their places. */
export function textOfHtml(html: string): string {
  return textOfParts(partsOfHtml(html));
}

/** The same from its parts. */
export function textOfParts(parts: readonly HtmlPart[]): string {
  return parts.flatMap(({ heading, text }) => [heading, text]).filter(Boolean).join(" ");
}

/** On one line; what stood apart, such as the cells of a table, ends in a full stop. */
function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
  return lines.map((line, at) => (at === lines.length - 1 || /[.?!:;,…’”)]$/.test(line) ? line : `${line}.`)).join(" ");
}

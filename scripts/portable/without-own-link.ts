import { Parser } from "htmlparser2";
import { portablePath } from "./take-away.ts";

/**
 * A page without the offer of the ZIP: inside the ZIP it would lead nowhere. The offer stands in an item of a list, which goes
 * as a whole.
 *
 * @param html a page of the site
 * @throws Error when the ZIP is offered elsewhere than in a list; that is a fault of ours
 */
export function withoutOwnLink(html: string): string {
  if (!html.includes(portablePath)) return html;
  const items: { start: number; offers: boolean }[] = [];
  const cuts: { start: number; end: number }[] = [];
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === "li") items.push({ start: parser.startIndex, offers: false });
      if (!href?.endsWith(portablePath)) return;
      const item = items.at(-1);
      if (!item) throw new Error("the ZIP is offered outside a list");
      item.offers = true;
    },
    onclosetag(name) {
      const item = name === "li" ? items.pop() : undefined;
      if (item?.offers) cuts.push({ start: item.start, end: parser.endIndex + 1 });
    },
  });
  parser.end(html);
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), html);
}

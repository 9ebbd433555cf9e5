import type { Token } from "markdown-it";
import { type HelpPoint, type HelpPointId, helpPointIds, helpPointOf } from "../../../data/help-points.ts";
import { type ContactLines, contacts, fact } from "../../markdown/build-tokens.ts";
import { atStart, factLink, shownUrl } from "./contacts.ts";
import type { DataBlock } from "./place.ts";

/**
 * `::: help-points helpwanted, childLine`: help outside the organisation, in the order in which the page names it. `regional` is what
 * the organisation added; without names the block shows those first, then all others. When they were looked up is for the page to
 * say, once: `{{ help.checkedOn }}`.
 */
export const helpPoints: DataBlock = (place) => {
  const names = place.args["ids"] ?? ["regional", ...helpPointIds];
  const shown = names.flatMap((name): readonly HelpPoint[] =>
    name === "regional" ? place.book.organisation.helpPoints : [helpPointOf(name as HelpPointId)]);
  return shown.length === 0 ? [] : contacts(shown.map(lines));
};

/** The name stands where a contact has its role, and what they offer where it has its name. */
function lines({ name, offers, phone, hours, url }: HelpPoint): ContactLines {
  const parts: { readonly [Part in ContactLines[number]["part"]]?: readonly Token[] } = {
    role: [fact(atStart(name))],
    name: [fact(offers)],
    ...(phone === undefined ? {} : { phone: factLink("phone", phone) }),
    ...(hours === undefined ? {} : { hours: [fact(hours)] }),
    ...(url === undefined ? {} : { url: factLink("url", url, shownUrl(url)) }),
  };
  return Object.entries(parts).map(([part, children]) => ({ part: part as ContactLines[number]["part"], children }));
}

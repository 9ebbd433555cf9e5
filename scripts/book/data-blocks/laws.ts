import type { Token } from "markdown-it";
import { oldestCheck } from "../../../data/dated.ts";
import { type Law, type LawGroup, lawGroupIds, lawGroups, laws as allLaws, movingFactIds, movingFactOf } from "../../../data/laws.ts";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, heading, list, paragraph, strong, terms, text } from "../../markdown/build-tokens.ts";
import { slugify } from "../../markdown/slug.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.laws;

/**
 * `::: laws`: the laws that hold for this organisation, by group, with what each means online and for whom it holds; then what is
 * about to change, and the day on which somebody last looked.
 */
export const laws: DataBlock = (place) => {
  const shown = allLaws.filter((law) => holdsFor(law, place.book.organisation));
  const checkedOn = oldestCheck([...shown, ...movingFactIds.map(movingFactOf)]);
  return [
    ...lawGroupIds.flatMap((group) => groupTokens(place, group, shown.filter((law) => law.group === group))),
    ...heading(place.headingLevel + 1, slugify(say.moving), [text(say.moving)]),
    ...list(movingFactIds.map(movingFactOf).map(({ now, moving }) => [...strong([fact(now)]), text(" "), fact(moving)])),
    ...(checkedOn === undefined ? [] : paragraph(place.say(say.checked, { date: dutchDate(checkedOn) }))),
  ];
};

/** A law for some kinds of care is shown where that care is given, a law on councils where there is one. */
function holdsFor({ regimes, council }: Law, { legalRegimes, councils }: Organisation): boolean {
  return (regimes === undefined || regimes.some((regime) => legalRegimes.includes(regime))) && (council === undefined || councils[council] !== undefined);
}

function groupTokens({ headingLevel }: DataBlockPlace, group: LawGroup, shown: readonly Law[]): Token[] {
  if (shown.length === 0) return [];
  const title = lawGroups[group];
  return [
    ...heading(headingLevel + 1, `wetten-${slugify(title)}`, [text(title)]),
    ...terms(shown.map(({ name, means, who }) => ({
      id: `wet-${slugify(name)}`,
      term: [fact(name)],
      meaning: [fact(means), text(` ${say.who} `), fact(who), text(".")],
    }))),
  ];
}

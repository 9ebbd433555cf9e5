import type { Token } from "markdown-it";
import { oldestCheck } from "../../../data/dated.ts";
import { dutchDate } from "../../../data/schema/dates.ts";
import { type SourceGroup, sourceGroupIds, sourceGroups, sources as allSources } from "../../../data/sources.ts";
import { words } from "../../../data/words.ts";
import { fact, heading, link, list, paragraph, text } from "../../markdown/build-tokens.ts";
import { slugify } from "../../markdown/slug.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

/** `::: sources` or `::: sources media, easy`: where to read on, by group, with the day on which the sites were looked at. */
export const sources: DataBlock = (place) => {
  const groups = (place.args["groups"] ?? sourceGroupIds) as readonly SourceGroup[];
  const checkedOn = oldestCheck(allSources.filter(({ group }) => groups.includes(group)));
  return [
    ...groups.flatMap((group) => groupTokens(place, group)),
    ...(checkedOn === undefined ? [] : paragraph(place.say(words.dataBlocks.sources.checked, { date: dutchDate(checkedOn) }))),
  ];
};

function groupTokens({ headingLevel }: DataBlockPlace, group: SourceGroup): Token[] {
  const title = sourceGroups[group];
  const items = allSources.filter((source) => source.group === group);
  return [
    ...heading(headingLevel + 1, `bronnen-${slugify(title)}`, [text(title)]),
    ...list(items.map(({ name, url, finds }) => [...link(url, [fact(name)]), text(": "), fact(inSentence(finds))])),
  ];
}

/** A sentence behind a colon begins with a small letter, unless its first word is a name or an abbreviation. */
function inSentence(sentence: string): string {
  return /^\p{Lu}\p{Ll}+ /u.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence;
}

import type { Token } from "markdown-it";
import { platformOf } from "../../../data/platforms.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, option, table, text } from "../../markdown/build-tokens.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.consentPlaces;

type Channel = Organisation["officialChannels"][number];

/**
 * `::: consent-places`: for a consent form, every place where a picture may come with a yes and a no: paper, the site and
 * each channel of the organisation by name, since a yes to one says nothing of another.
 */
export const consentPlaces: DataBlock = (place) =>
  table({
    label: say.label,
    headers: [say.place, say.audience, say.verdict].map((header) => [text(header)]),
    rows: [
      ...say.ownPlaces.map(([name, audience]) => row(place.say(name), place.say(audience))),
      ...place.book.organisation.officialChannels.map((channel) => channelRow(place, channel)),
    ],
  });

function channelRow({ say: parse }: DataBlockPlace, { name, platform }: Channel): Token[][] {
  const platformName = platformOf(platform).name;
  const named = ` ${name} `.toLowerCase().includes(` ${platformName.toLowerCase()} `);
  return row([fact(named ? name : `${name} (${platformName})`)], parse(say.everybody));
}

function row(name: readonly Token[], audience: readonly Token[]): Token[][] {
  return [[...name], [...audience], [...option(say.yes), text(" "), ...option(say.no)]];
}

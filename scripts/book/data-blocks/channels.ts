import type { Token } from "markdown-it";
import { platformOf } from "../../../data/platforms.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, link, paragraph, table, text } from "../../markdown/build-tokens.ts";
import { isForStaff } from "./contacts.ts";
import type { DataBlock } from "./place.ts";

const say = words.dataBlocks.channels;

type Channel = Organisation["officialChannels"][number];

/** `::: channels`: where the organisation itself can be found; staff also read who looks after a channel. */
export const channels: DataBlock = (place) => {
  const { officialChannels } = place.book.organisation;
  if (officialChannels.length === 0) return paragraph(place.say(say.empty));
  const withOwners = isForStaff(place) && officialChannels.some(({ owners }) => owners.length > 0);
  const headers = [say.platform, say.channel, ...(withOwners ? [say.owners] : [])];
  return table({
    label: say.label,
    headers: headers.map((header) => [text(header)]),
    rows: officialChannels.map((channel) => channelRow(channel, withOwners)),
  });
};

function channelRow({ platform, name, url, owners }: Channel, withOwners: boolean): Token[][] {
  const cells = [[text(platformOf(platform).name)], link(url, [fact(name)])];
  return withOwners ? [...cells, [fact(owners.join(", "))]] : cells;
}

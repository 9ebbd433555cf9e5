import type { Token } from "markdown-it";
import { type PlatformId, platformIds, platformOf } from "../../../data/platforms.ts";
import { words } from "../../../data/words.ts";
import { link, table, text } from "../../markdown/build-tokens.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";
import { policyBadge, policyFields } from "./platform-policy.ts";

const say = words.dataBlocks.platforms;

/**
 * `::: platforms`: a table of what is allowed where. It shows each platform that the organisation decided on or
 * that has a page, in the order of the platform record; a platform that no longer exists is left out.
 */
export const platforms: DataBlock = (place) => {
  const ids = platformIds.filter((id) => platformOf(id).state !== "defunct" && isShown(place, id));
  if (ids.length === 0) return [];
  return table({
    label: say.label,
    headers: [say.platform, ...policyFields.map((field) => say[field]), say.minimumAge].map((header) => place.say(header)),
    rows: ids.map((id) => platformRow(place, id)),
  });
};

function isShown(place: DataBlockPlace, id: PlatformId): boolean {
  return place.book.organisation.platformPolicy[id] !== undefined || pageOf(place, id) !== undefined;
}

function platformRow(place: DataBlockPlace, id: PlatformId): Token[][] {
  const { minimumAge } = platformOf(id);
  const policy = place.book.organisation.platformPolicy[id];
  const age = minimumAge === undefined ? [] : place.say(say.fromAge, { age: String(minimumAge) });
  return [platformName(place, id), ...policyFields.map((field) => [policyBadge(policy, field)]), age];
}

/** The name, as a link where the platform has a page, with the name people may still know. */
function platformName(place: DataBlockPlace, id: PlatformId): Token[] {
  const { name, formerName } = platformOf(id);
  const path = pageOf(place, id);
  const shown = path === undefined || path === place.page.path ? [text(name)] : link(place.to(path), [text(name)]);
  return formerName === undefined ? shown : [...shown, text(" ("), ...place.say(say.formerName, { name: formerName }), text(")")];
}

/** The site path of the page about a platform. */
function pageOf({ book }: DataBlockPlace, id: PlatformId): string | undefined {
  return [...book.pages.values()].find(({ data }) => data.kind === "platform" && data.platform === id)?.path;
}

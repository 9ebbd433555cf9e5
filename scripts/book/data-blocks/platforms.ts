import type { Token } from "markdown-it";
import { type KnownPlatform, knownPlatforms } from "../../../data/schema/known-platforms.ts";
import { words } from "../../../data/words.ts";
import { fact, link, table, text } from "../../markdown/build-tokens.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";
import { policyBadge, policyFields } from "./platform-policy.ts";

const say = words.dataBlocks.platforms;

/**
 * `::: platforms`: a table of what is allowed where. It shows each platform that the organisation decided on, added or
 * that has a page, in the order of the platform record with its own below; a platform that no longer exists is left out.
 */
export const platforms: DataBlock = (place) => {
  const shown = [...knownPlatforms(place.book.organisation).values()].filter((platform) => platform.state !== "defunct" && isShown(place, platform));
  if (shown.length === 0) return [];
  return table({
    label: say.label,
    headers: [say.platform, ...policyFields.map((field) => say[field]), say.minimumAge].map((header) => place.say(header)),
    rows: shown.map((platform) => platformRow(place, platform)),
  });
};

function isShown(place: DataBlockPlace, { id, policy, isOwn }: KnownPlatform): boolean {
  return isOwn || policy !== undefined || pageOf(place, id) !== undefined;
}

function platformRow(place: DataBlockPlace, platform: KnownPlatform): Token[][] {
  const { minimumAge, policy } = platform;
  const age = minimumAge === undefined ? [] : place.say(say.fromAge, { age: String(minimumAge) });
  return [platformName(place, platform), ...policyFields.map((field) => [policyBadge(policy, field)]), age];
}

/** The name, as a link where the platform has a page, with the name people may still know. */
function platformName(place: DataBlockPlace, { id, name, formerName }: KnownPlatform): Token[] {
  const path = pageOf(place, id);
  const shown = path === undefined || path === place.page.path ? [fact(name)] : link(place.to(path), [fact(name)]);
  return formerName === undefined ? shown : [...shown, text(" ("), ...place.say(say.formerName, { name: formerName }), text(")")];
}

/** The site path of the page about a platform. */
function pageOf({ book }: DataBlockPlace, id: string): string | undefined {
  return [...book.pages.values()].find(({ data }) => data.kind === "platform" && data.platform === id)?.path;
}

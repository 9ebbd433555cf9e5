import type { Token } from "markdown-it";
import { type PlatformId, platformOf } from "../../../data/platforms.ts";
import { words } from "../../../data/words.ts";
import { badge, fact, link, list, makeToken, paragraph, strong, text } from "../../markdown/build-tokens.ts";
import type { BadgeTone } from "../../markdown/tokens.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

/** What an organisation decided on one platform. */
export type PlatformPolicy = NonNullable<Organisation["platformPolicy"][PlatformId]>;

/** The decisions on a platform that have a verdict. */
export const policyFields = ["withClients", "staffWork", "workDevice"] as const;
export type PolicyField = (typeof policyFields)[number];

const say = words.dataBlocks.platformPolicy;

const tones: { readonly [Field in PolicyField]: Readonly<Record<PlatformPolicy[Field], BadgeTone>> } = {
  withClients: { no: "no", practical: "limited", agreed: "limited" },
  staffWork: { encouraged: "yes", allowed: "yes", no: "no" },
  workDevice: { ok: "yes", banned: "no" },
};

/** The verdict on one decision as a badge. */
export function policyBadge(policy: PlatformPolicy | undefined, field: PolicyField): Token {
  if (!policy) return badge("limited", say.undecided.badge);
  return badge(toneOf(policy, field), wordsOf(policy, field).badge);
}

/** `::: platform-policy`: what this organisation decided on the platform of the page, in words. */
export const platformPolicy: DataBlock = (place) => {
  const { platform } = place.page.data;
  if (!platform) {
    reportNoPlatform(place);
    return [];
  }
  const policy = place.book.organisation.platformPolicy[platform];
  const { name } = platformOf(platform);
  if (!policy) return paragraph(place.say(say.undecided.sentence, { platform: name }));
  const decisions = policyFields.map((field) => decision(place, policy, field, name));
  return list([...decisions, ...ownChannels(place, platform), ...note(place, policy)]);
};

function decision(place: DataBlockPlace, policy: PlatformPolicy, field: PolicyField, platform: string): Token[] {
  const label = strong(place.say(say[field].label));
  return [...label, text(" "), policyBadge(policy, field), makeToken("hardbreak", 0), ...place.say(wordsOf(policy, field).sentence, { platform })];
}

function ownChannels(place: DataBlockPlace, platform: PlatformId): Token[][] {
  const label = strong(place.say(say.ownChannel, { platform: platformOf(platform).name }));
  const channels = place.book.organisation.officialChannels.filter((channel) => channel.platform === platform);
  return channels.map(({ name, url }) => [...label, text(" "), ...link(url, [fact(name)])]);
}

function note(place: DataBlockPlace, policy: PlatformPolicy): Token[][] {
  return policy.note === undefined ? [] : [[...strong(place.say(say.note)), text(" "), fact(policy.note)]];
}

function toneOf<Field extends PolicyField>(policy: PlatformPolicy, field: Field): BadgeTone {
  return tones[field][policy[field]];
}

/** Badge and sentence for a decision. */
function wordsOf(policy: PlatformPolicy, field: PolicyField): { readonly badge: string; readonly sentence: string } {
  const group: Readonly<Record<string, unknown>> = say[field];
  return group[policy[field]] as { badge: string; sentence: string };
}

function reportNoPlatform({ report }: DataBlockPlace): void {
  report({
    code: "platform-policy",
    what: "Dit blok weet niet over welk platform het gaat.",
    todo: "Zet in de kop van de pagina een regel platform, bijvoorbeeld: platform: whatsapp",
  });
}

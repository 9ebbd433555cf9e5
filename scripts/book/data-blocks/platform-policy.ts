import type { Token } from "markdown-it";
import { dutchDate } from "../../../data/schema/dates.ts";
import { type KnownPlatform, knownPlatforms, type PlatformPolicy } from "../../../data/schema/known-platforms.ts";
import { words } from "../../../data/words.ts";
import { badge, callout, fact, link, list, makeToken, paragraph, terms } from "../../markdown/build-tokens.ts";
import type { BadgeTone } from "../../markdown/tokens.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

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

/** `::: platform-policy`: a panel with what this organisation decided on the platform of the page, and one with what is known of it. */
export const platformPolicy: DataBlock = (place) => {
  const platform = knownPlatforms(place.book.organisation).get(place.page.data.platform ?? "");
  if (!platform) {
    reportNoPlatform(place);
    return [];
  }
  return [...callout("agreed", place.say(say.title), decisions(place, platform)), ...knownFacts(place, platform)];
};

function decisions(place: DataBlockPlace, { id, name, policy }: KnownPlatform): Token[] {
  if (!policy) return paragraph(withName(place, say.undecided.sentence, name));
  return terms([...policyFields.map((field) => decision(place, policy, field, name)), ...ownChannels(place, id, name), ...note(place, policy)]);
}

type Row = Parameters<typeof terms>[0][number];

function decision(place: DataBlockPlace, policy: PlatformPolicy, field: PolicyField, platform: string): Row {
  const meaning = [policyBadge(policy, field), makeToken("hardbreak", 0), ...withName(place, wordsOf(policy, field).sentence, platform)];
  return { term: place.say(say[field].label), meaning };
}

function ownChannels(place: DataBlockPlace, id: string, platform: string): Row[] {
  const channels = place.book.organisation.officialChannels.filter((channel) => channel.platform === id);
  return channels.map(({ name, url }) => ({ term: withName(place, say.ownChannel, platform), meaning: link(url, [fact(name)]) }));
}

/** What the platform itself says and does, with the day on which somebody looked: such things change. */
function knownFacts(place: DataBlockPlace, { name, state, minimumAge, facts, checkedOn }: KnownPlatform): Token[] {
  const known = [
    ...(state === "marginal" || state === "defunct" ? [withName(place, say.states[state], name)] : []),
    ...(minimumAge === undefined ? [] : [place.say(say.minimumAge, { age: String(minimumAge) })]),
    ...facts.map((sentence) => [fact(sentence)]),
  ];
  if (known.length === 0) return [];
  const on = checkedOn === undefined ? [] : paragraph(place.say(say.checkedOn, { date: dutchDate(checkedOn) }));
  return callout("about", withName(place, say.known, name), [...list(known), ...on]);
}

/** Our words with the name of a platform in them, which may be one the organisation wrote. */
function withName(place: DataBlockPlace, sentence: string, name: string): Token[] {
  return sentence.split("{platform}").flatMap((part, index) => [...(index === 0 ? [] : [fact(name)]), ...(part === "" ? [] : place.say(part))]);
}

function note(place: DataBlockPlace, policy: PlatformPolicy): Row[] {
  return policy.note === undefined ? [] : [{ term: place.say(say.note), meaning: [fact(policy.note)] }];
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

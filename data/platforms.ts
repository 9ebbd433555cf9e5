/** What is the case with a platform; nobody should be sent to one that no longer exists. */
export type PlatformState = "active" | "marginal" | "renamed" | "defunct";

/** Facts about one platform. They change, so each carries the day on which somebody last looked. */
export interface Platform {
  readonly name: string;
  /** What kind of thing it is, in one Dutch word or two, as readers see it. */
  readonly kind: string;
  readonly state: PlatformState;
  /** The name under which people may still know it. */
  readonly formerName?: string;
  /** Minimum age in the platform's own terms, for users in the EU. */
  readonly minimumAge?: number;
  /** Dutch sentences a page may rely on: settings, renames, dates. */
  readonly facts: readonly string[];
  readonly checkedOn: string;
}

const checkedOn = "2026-11-21";

/**
 * Every platform the handbook knows, by the id that pages and organisation files use. An age is left out where the terms
 * were not looked up; a platform that no longer exists stays, so that an old link to it is noticed.
 */
export const platforms = {
  whatsapp: {
    name: "WhatsApp",
    kind: "berichten",
    state: "active",
    minimumAge: 13,
    facts: [
      "Die leeftijd geldt in Europa sinds 2024.",
      "Leesbevestigingen kun je uitzetten, behalve in groepen.",
      "Er zijn ook kanalen en community’s, waarin mensen elkaar kunnen vinden die elkaar niet kennen.",
    ],
    checkedOn,
  },
  signal: { name: "Signal", kind: "berichten", state: "active", facts: [], checkedOn },
  telegram: {
    name: "Telegram",
    kind: "berichten",
    state: "active",
    facts: [
      "Gewone gesprekken zijn niet van begin tot eind versleuteld; dat geldt alleen voor geheime gesprekken.",
      "Groepen kunnen groot en zo goed als openbaar zijn.",
    ],
    checkedOn,
  },
  teams: {
    name: "Microsoft Teams",
    kind: "berichten voor het werk",
    state: "active",
    facts: ["Skype voor thuisgebruik stopte in mei 2025; Teams kwam ervoor in de plaats."],
    checkedOn,
  },
  facebook: {
    name: "Facebook",
    kind: "sociaal netwerk",
    state: "active",
    minimumAge: 13,
    facts: [
      "Bij één account kunnen meer profielen horen.",
      "Meta gebruikt sinds mei 2025 openbare berichten van volwassenen om AI te trainen. Wie dat niet wil, kan bezwaar maken.",
    ],
    checkedOn,
  },
  messenger: { name: "Messenger", kind: "berichten", state: "active", minimumAge: 13, facts: [], checkedOn },
  instagram: {
    name: "Instagram",
    kind: "foto en video",
    state: "active",
    minimumAge: 13,
    facts: [
      "Jongeren krijgen een tieneraccount, met strengere instellingen.",
      "Meta gebruikt sinds mei 2025 openbare berichten van volwassenen om AI te trainen. Wie dat niet wil, kan bezwaar maken.",
    ],
    checkedOn,
  },
  threads: {
    name: "Threads",
    kind: "korte berichten",
    state: "active",
    minimumAge: 13,
    facts: ["In Europa sinds december 2023."],
    checkedOn,
  },
  x: {
    name: "X",
    kind: "korte berichten",
    state: "renamed",
    formerName: "Twitter",
    minimumAge: 13,
    facts: ["Heette tot juli 2023 Twitter."],
    checkedOn,
  },
  bluesky: { name: "Bluesky", kind: "korte berichten", state: "active", facts: [], checkedOn },
  mastodon: {
    name: "Mastodon",
    kind: "korte berichten",
    state: "active",
    facts: ["Bestaat uit veel losse servers, met elk eigen regels."],
    checkedOn,
  },
  linkedin: { name: "LinkedIn", kind: "zakelijk netwerk", state: "active", minimumAge: 16, facts: [], checkedOn },
  youtube: { name: "YouTube", kind: "video", state: "active", facts: [], checkedOn },
  tiktok: {
    name: "TikTok",
    kind: "korte video’s",
    state: "active",
    minimumAge: 13,
    facts: ["Veel overheden verbieden TikTok sinds 2023 op telefoons van het werk."],
    checkedOn,
  },
  snapchat: {
    name: "Snapchat",
    kind: "foto en berichten",
    state: "active",
    minimumAge: 13,
    facts: ["De kaart (Snap Map) kan vrienden laten zien waar iemand is."],
    checkedOn,
  },
  bereal: { name: "BeReal", kind: "foto", state: "marginal", facts: [], checkedOn },
  discord: {
    name: "Discord",
    kind: "groepen en games",
    state: "active",
    facts: ["Onbekenden kunnen via servers contact zoeken met kinderen (grooming)."],
    checkedOn,
  },
  roblox: {
    name: "Roblox",
    kind: "games met chat",
    state: "active",
    facts: ["Onbekenden kunnen via de chat contact zoeken met kinderen (grooming)."],
    checkedOn,
  },
  twitch: { name: "Twitch", kind: "live video", state: "active", facts: [], checkedOn },
  pinterest: { name: "Pinterest", kind: "foto", state: "active", facts: [], checkedOn },
  reddit: { name: "Reddit", kind: "forum", state: "active", facts: [], checkedOn },
  googleplus: {
    name: "Google+",
    kind: "sociaal netwerk",
    state: "defunct",
    facts: ["Gesloten op 2 april 2019."],
    checkedOn,
  },
  hyves: {
    name: "Hyves",
    kind: "sociaal netwerk",
    state: "defunct",
    facts: ["Gestopt als sociaal netwerk in december 2013."],
    checkedOn,
  },
  "ai-assistants": {
    name: "AI-assistenten",
    kind: "hulpmiddel",
    state: "active",
    facts: ["Bijvoorbeeld ChatGPT, Copilot, Gemini en Meta AI. Het zijn geen social media, maar er horen wel regels bij."],
    checkedOn,
  },
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;

/** Every platform id, in the order of the record. */
export const platformIds = Object.keys(platforms) as PlatformId[];

/** The facts of one platform, with every optional field in view. */
export function platformOf(id: PlatformId): Platform {
  return platforms[id];
}

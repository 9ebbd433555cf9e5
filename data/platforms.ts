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

/** Every platform the handbook knows, by the id that pages and organisation files use. */
export const platforms = {
  whatsapp: { name: "WhatsApp", kind: "berichten", state: "active", minimumAge: 13, facts: [], checkedOn },
  signal: { name: "Signal", kind: "berichten", state: "active", facts: [], checkedOn },
  telegram: { name: "Telegram", kind: "berichten", state: "active", facts: [], checkedOn },
  teams: { name: "Microsoft Teams", kind: "berichten voor het werk", state: "active", facts: [], checkedOn },
  facebook: { name: "Facebook", kind: "sociaal netwerk", state: "active", minimumAge: 13, facts: [], checkedOn },
  messenger: { name: "Messenger", kind: "berichten", state: "active", minimumAge: 13, facts: [], checkedOn },
  instagram: { name: "Instagram", kind: "foto en video", state: "active", minimumAge: 13, facts: [], checkedOn },
  threads: { name: "Threads", kind: "korte berichten", state: "active", minimumAge: 13, facts: [], checkedOn },
  x: { name: "X", kind: "korte berichten", state: "renamed", formerName: "Twitter", minimumAge: 13, facts: [], checkedOn },
  bluesky: { name: "Bluesky", kind: "korte berichten", state: "active", minimumAge: 13, facts: [], checkedOn },
  mastodon: { name: "Mastodon", kind: "korte berichten", state: "active", facts: [], checkedOn },
  linkedin: { name: "LinkedIn", kind: "zakelijk netwerk", state: "active", minimumAge: 16, facts: [], checkedOn },
  youtube: { name: "YouTube", kind: "video", state: "active", facts: [], checkedOn },
  tiktok: { name: "TikTok", kind: "korte video’s", state: "active", minimumAge: 13, facts: [], checkedOn },
  snapchat: { name: "Snapchat", kind: "foto en berichten", state: "active", minimumAge: 13, facts: [], checkedOn },
  bereal: { name: "BeReal", kind: "foto", state: "marginal", facts: [], checkedOn },
  discord: { name: "Discord", kind: "groepen en games", state: "active", minimumAge: 13, facts: [], checkedOn },
  roblox: { name: "Roblox", kind: "games met chat", state: "active", facts: [], checkedOn },
  twitch: { name: "Twitch", kind: "live video", state: "active", facts: [], checkedOn },
  pinterest: { name: "Pinterest", kind: "foto", state: "active", facts: [], checkedOn },
  reddit: { name: "Reddit", kind: "forum", state: "active", facts: [], checkedOn },
  googleplus: { name: "Google+", kind: "sociaal netwerk", state: "defunct", facts: [], checkedOn },
  hyves: { name: "Hyves", kind: "sociaal netwerk", state: "defunct", facts: [], checkedOn },
  "ai-assistants": { name: "AI-assistenten", kind: "hulpmiddel", state: "active", facts: [], checkedOn },
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;

/** Every platform id, in the order of the record. */
export const platformIds = Object.keys(platforms) as PlatformId[];

/** The facts of one platform, with every optional field in view. */
export function platformOf(id: PlatformId): Platform {
  return platforms[id];
}

import { type Platform, type PlatformId, platformIds, platformOf } from "../platforms.ts";
import type { Organisation } from "./organisation.ts";

/** What an organisation decided on one platform. */
export type PlatformPolicy = NonNullable<Organisation["platformPolicy"][PlatformId]>;

/** A platform as one organisation knows it. */
export interface KnownPlatform extends Omit<Platform, "checkedOn"> {
  readonly id: string;
  /** Absent for a platform of the organisation's own that nobody has looked at since. */
  readonly checkedOn?: string;
  readonly policy?: PlatformPolicy;
  /** True for a platform that the organisation added itself. */
  readonly isOwn: boolean;
}

type PlatformFacts = Pick<Organisation, "platforms" | "platformPolicy">;

/** The platforms of an organisation by id: those of the record without the ones it dropped, and then its own. */
export function knownPlatforms({ platforms: { dropped, added }, platformPolicy }: PlatformFacts): ReadonlyMap<string, KnownPlatform> {
  const recorded = platformIds.filter((id) => !dropped.includes(id)).map((id): KnownPlatform => {
    const policy = platformPolicy[id];
    return { ...platformOf(id), id, isOwn: false, ...(policy && { policy }) };
  });
  const own = added.map((platform): KnownPlatform => ({ ...platform, state: "active", isOwn: true }));
  return new Map([...recorded, ...own].map((platform) => [platform.id, platform]));
}

/** True for a platform of the record that this organisation does without. */
export function isDropped({ platforms }: PlatformFacts, id: string | undefined): boolean {
  return platforms.dropped.some((dropped) => dropped === id);
}

/** Every id that pages may use: also of a platform that was dropped, whose passages are then left out. */
export function platformNames({ platforms }: PlatformFacts): string[] {
  return [...platformIds, ...platforms.added.map(({ id }) => id)];
}

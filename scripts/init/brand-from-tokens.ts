import { typefaces } from "../../data/schema/brand.ts";
import { slugify } from "../markdown/slug.ts";
import type { DesignToken, DesignTokens } from "./design-tokens.ts";

/** A field of `brand` that a token can fill. */
export type BrandField = "color" | "accent" | "typeface";

/** What follows from the names of tokens. */
export interface BrandFromTokens {
  readonly brand: Readonly<Partial<Record<BrandField, string>>>;
  /** What became what, in Dutch. */
  readonly told: readonly string[];
  /** The colours among which a person has to choose the house colour; empty when it is clear, or when there is none. */
  readonly unclear: readonly DesignToken<string>[];
}

const roles = {
  color: /^(?:brand|primary|primair|primaire|primaer|merk|merkkleur|huiskleur|hoofdkleur|main)$/u,
  accent: /^(?:accent|accentkleur|secondary|secundair|secundaire|steunkleur|highlight)$/u,
};

/** The plain form of a colour that also has lighter and darker ones. */
const plain = /^(?:default|base|basis|main|500|\$root)$/u;

/** A colour for one purpose, such as the text on it, is not the colour of the house. */
const purpose = /^(?:on|hover|active|focus|disabled|text|tekst|background|achtergrond|border|rand|surface|dark|donker|light|licht|contrast|inverse|link|\d+)$/u;

const described: Readonly<Record<BrandField, string>> = { color: "de huiskleur", accent: "de tweede kleur", typeface: "het lettertype" };

/** Picks the colours and the typeface of the house by the names that tokens have in practice. */
export function brandFromTokens({ colors, typefaces: families }: DesignTokens): BrandFromTokens {
  const mains = best(colors.filter(({ name }) => !words(name).some((word) => roles.accent.test(word))), roles.color);
  const color = mains.length === 1 ? mains[0] : undefined;
  const accents = best(colors.filter(({ value }) => value !== color?.value), roles.accent);
  const accent = accents.length === 1 ? accents[0] : undefined;
  const family = families.find(({ value }) => typefaceOf(value) !== undefined);
  const found = { color: color, accent: accent, typeface: family && { name: family.name, value: typefaceOf(family.value) ?? "" } };
  const picked = Object.entries(found).flatMap(([field, token]) => (token ? [{ field: field as BrandField, token }] : []));
  return {
    brand: Object.fromEntries(picked.map(({ field, token }) => [field, token.value])),
    told: [...picked.map(({ field, token }) => becomes(token, field)), ...notOurs(families, family)],
    unclear: color ? [] : mains.length > 0 ? mains : oneOfEach(colors),
  };
}

/** "color.brand.primary (#0f6e73) wordt de huiskleur." */
export function becomes({ name, value }: DesignToken<string>, field: BrandField): string {
  return `${name} (${value}) wordt ${described[field]}.`;
}

/** The colours whose names say the role most plainly, each once. */
function best(colors: readonly DesignToken<string>[], role: RegExp): DesignToken<string>[] {
  const ranked = colors.map((token) => ({ token, rank: rankOf(words(token.name), role) })).filter(({ rank }) => rank > 0);
  const highest = Math.max(0, ...ranked.map(({ rank }) => rank));
  return oneOfEach(ranked.filter(({ rank }) => rank === highest).map(({ token }) => token));
}

/** 3: it ends with the role; 2: it is the plain form of it; 1: the role is a group around it; 0: something else. */
function rankOf(parts: readonly string[], role: RegExp): number {
  const last = parts.at(-1) ?? "";
  if (!parts.some((part) => role.test(part))) return 0;
  if (role.test(last)) return parts.slice(0, -1).some((part) => purpose.test(part)) ? 0 : 3;
  if (plain.test(last)) return 2;
  return purpose.test(last) ? 0 : 1;
}

/** "color.brandPrimary-500" gives color, brand, primary and 500. */
function words(name: string): string[] {
  return name.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}$]+/u).filter(Boolean);
}

function oneOfEach(colors: readonly DesignToken<string>[]): DesignToken<string>[] {
  return [...new Map(colors.toReversed().map((token) => [token.value, token])).values()].toReversed();
}

/** "Atkinson Hyperlegible" is meant by the older name too. */
function typefaceOf(family: string): string | undefined {
  const name = slugify(family);
  return typefaces.find((typeface) => typeface === name || typeface === `${name}-next` || typeface === name.replace(/-pro$/u, "-3"));
}

function notOurs(families: readonly DesignToken<string>[], used: DesignToken<string> | undefined): string[] {
  const others = [...new Set(families.map(({ value }) => value))].filter((value) => typefaceOf(value) === undefined);
  if (used || others.length === 0) return [];
  return [`${others.join(", ")} levert Leidraad niet mee; kies bij brand.typeface uit ${typefaces.join(", ")}.`];
}

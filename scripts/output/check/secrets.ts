import { helpPointIds, helpPointOf } from "../../../data/help-points.ts";
import { contactRoles } from "../../../data/schema/contacts.ts";
import { knownPlatforms } from "../../../data/schema/known-platforms.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import type { HeldBack, HeldBackPage } from "../../book/held-back.ts";

/** What must not be found anywhere in a site. */
export interface Secrets {
  /** Phone numbers as the organisation writes them. */
  readonly phones: readonly string[];
  /** Mail and web addresses. */
  readonly addresses: readonly string[];
  /** Pages by path, with those of their names that give them away. */
  readonly pages: readonly HeldBackPage[];
}

/**
 * What a circulation keeps from its readers: how to reach internal contacts, and the pages that are held back. A number that is
 * also public, and a page that is called by words which stand on a public page, by the name of a platform or by what search
 * calls a kind of pages, are no secret.
 *
 * @param whole all there is to know of the organisation
 * @param shown what this circulation may know of it
 */
export function secretsOf(whole: Organisation, shown: Organisation, { pages, said }: HeldBack): Secrets {
  const reach = (organisation: Organisation, parts: readonly ("phone" | "email" | "url")[]): string[] =>
    contactRoles.flatMap((role) => parts.flatMap((part) => organisation.contacts[role][part] ?? []));
  const publicPhones = new Set([...reach(shown, ["phone"]), ...whole.helpPoints.flatMap(({ phone }) => phone ?? []), ...nationalPhones()].map(nationalDigits));
  const publicAddresses = new Set(reach(shown, ["email", "url"]).map(squashed));
  const platforms = [...knownPlatforms(whole).values()].flatMap(({ name, formerName }) => [name, formerName ?? name]);
  const kinds = Object.values(words.search.kinds).flatMap(({ one, many }) => [one, many]);
  const common = new Set([...platforms, ...kinds].map(squashed));
  return {
    phones: unique(reach(whole, ["phone"])).filter((phone) => !publicPhones.has(nationalDigits(phone))),
    addresses: unique(reach(whole, ["email", "url"])).filter((address) => !publicAddresses.has(squashed(address))),
    pages: pages.map(({ path, names }) => ({ path, names: names.filter((name) => !common.has(squashed(name)) && !holdsName(said, name)) })),
  };
}

function nationalPhones(): string[] {
  return helpPointIds.flatMap((id) => helpPointOf(id).phone ?? []);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The digits of a Dutch phone number without what stands before them inside and outside the country: "+31 (0)85 - 0000 101" is "850000101". */
export function nationalDigits(phone: string): string {
  const digits = phone.replace("(0)", "").replace(/[^\d+]/g, "");
  return digits.replace(/^(?:\+31|0031|0)/, "").replace("+", "");
}

/** Text without white space, hyphens and capitals: lines and runs of type break a text anywhere. */
export function squashed(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[\s\u00ad\u200b\u2060\u2010\u2011-]/g, "");
}

/** Whether a text has a name in it; a name of one word only as a word of its own. */
export function holdsName(text: string, name: string): boolean {
  if (/\s/.test(name.trim())) return squashed(text).includes(squashed(name));
  const pattern = name.normalize("NFKC").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").test(text.normalize("NFKC"));
}

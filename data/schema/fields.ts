import { z } from "zod";
import { platformIds, platformOf } from "../platforms.ts";
import { isCalendarDate } from "./dates.ts";

/**
 * What a fact is, so that pages know how to show it: a phone number becomes a link, and a word that may start
 * a sentence gets a capital there.
 */
export type FactKind = "text" | "word" | "phone" | "email" | "url" | "date" | "list";

/** A value, or how it follows from what was filled in before and the day, "2026-11-21". */
export type Suggestion = string | number | readonly string[] | ((given: Given, today: string) => unknown);

/** What was filled in so far: every group exists, every field may be missing. */
export interface Given {
  readonly name?: string | undefined;
  readonly client: { readonly singular?: string | undefined };
  readonly sectors?: readonly string[] | undefined;
  readonly contacts: { readonly communications: { readonly name?: string | undefined } };
  readonly edition: { readonly date?: string | undefined };
}

declare module "zod" {
  interface GlobalMeta {
    kind?: FactKind;
    /** What each value of a closed list means, in Dutch. */
    labels?: Readonly<Record<string, string>>;
    /** Old names of values, in small letters: { twitter: "x" }. */
    formerly?: Readonly<Record<string, string>>;
    /** Heading of the part of an organisation file that starts at this field. */
    chapter?: string;
    /** The question that `npm run init` asks, where the description is none; `{name}` is the name in the same form. */
    ask?: string;
    /** The question that stands before a whole group: with "later" nothing in it is asked. */
    gate?: string;
    /**
     * When `npm run init` asks for the field; absent: always. needed: once an answer cannot do without it. later: never, but
     * its line stands ready in the file. together: once for all groups beside each other. never: it is not for officers.
     */
    asked?: "needed" | "later" | "together" | "never";
    /** What `npm run init` proposes, and takes for a field that may not be left out when the officer skips it. */
    suggest?: Suggestion;
    /** A value that makes a site possible as long as the real one is not known; every report says that it is still there. */
    placeholder?: unknown;
  }
}

/** Rules for text that zod has no name for; `shape/text-rule-words.ts` says each of them in Dutch. */
export type TextRule = "invisible" | "blank" | "phone" | "email" | "url" | "date" | "color" | "logo" | "slug" | "readLink" | "origin";

const rule = (name: TextRule) => ({ error: name });

/** Longest name or title; layouts and sheets are proven at this length. */
const nameLength = 120;

// Control and direction characters, line breaks and halves of a character: unseen in an editor, harmful in a title or a
// link. The joiners inside emoji are no part of it.
const invisible = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const trimmed = () => z.string().overwrite((text) => text.normalize("NFC").trim());

/** One line of text of at most `max` characters: trimmed, composed (NFC), without invisible characters. */
export function line(max: number = nameLength) {
  return trimmed()
    .min(1)
    .max(max)
    .refine((text) => !invisible.test(text), rule("invisible"))
    .refine((text) => text === "" || visible.test(text), rule("blank"))
    .meta({ kind: "text" });
}

/** A common noun, as it stands inside a sentence: "jongere". */
export const word = () => line(40).meta({ kind: "word" });

/** Three to fifteen digits (E.164), with spaces, brackets, hyphens and a plus in front. */
export const phone = () => trimmed().regex(/^(?=(?:\D*\d){3,15}\D*$)\+?[\d ()-]{3,24}$/, rule("phone")).meta({ kind: "phone", placeholder: "000 - 000 00 00" });

const plainEmail = /^[a-z0-9._+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** True for one plain mail address, safe inside a mailto link. */
export const isEmail = (text: string): boolean => plainEmail.test(text);

/** One plain mail address. */
export const email = () => trimmed().max(nameLength).regex(plainEmail, rule("email")).meta({ kind: "email", placeholder: "nog-invullen@example.org" });

const formerPlatforms = Object.fromEntries(platformIds.flatMap((id) => {
  const { formerName } = platformOf(id);
  return formerName ? [[formerName.toLowerCase(), id]] : [];
}));

/** A platform the handbook knows. */
export const platformId = () => z.enum(platformIds).meta({ title: "PlatformId", formerly: formerPlatforms });

/** A short name for use in files: small letters, digits and hyphens. */
export const slug = () => trimmed().max(40).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, rule("slug"));

/** A web address that begins with https://, without a password or tricks in it. */
export const url = () => trimmed().max(300).refine(isPlainHttps, rule("url")).meta({ kind: "url" });

/** What is filled in, for each page, in an address to tell that it was read. */
export const readLinkGaps = ["page", "title", "version"] as const;

/** An address to tell that something was read: a web address, in which the gaps above may stand behind its host, or a mail address. */
export const readLink = () =>
  trimmed().max(300).refine((text) => isEmail(text) || (isPlainHttps(withoutGaps(text)) && !/[{}]/.test(withoutGaps(text))), rule("readLink")).meta({ kind: "text" });

/** Gaps in the name of the host stay: where a link leads must not depend on a page. */
function withoutGaps(text: string): string {
  const [host = ""] = /^https:\/\/[^/?#]*/.exec(text) ?? [];
  return host + text.slice(host.length).replace(/\{(\w+)\}/g, (gap, name: string) => ((readLinkGaps as readonly string[]).includes(name) ? "x" : gap));
}

/**
 * Services whose every address belongs to the service itself, so that an asterisk lets nobody else in. Microsoft asks for the
 * asterisk of those its own apps stand at (learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements).
 */
export const wholeServices = ["cloud.microsoft", "teams.microsoft.com", "microsoft365.com", "office.com"] as const;

const plainOrigin = /^https:\/\/(\*\.)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::\d{2,5})?$/;

/** The beginning of web addresses, "https://intranet.organisatie.nl": it ends up in a header, where a path means nothing. */
export const origin = () => trimmed().max(nameLength).toLowerCase().refine(isOrigin, rule("origin"));

function isOrigin(text: string): boolean {
  const [, asterisk, host = ""] = plainOrigin.exec(text) ?? [];
  return host !== "" && (asterisk === undefined || (wholeServices as readonly string[]).includes(host));
}

/** A calendar date, "2026-11-21". */
export const date = () => z.string().refine(isCalendarDate, rule("date")).meta({ kind: "date" });

/** A colour as "#rrggbb", nothing else: it ends up in a stylesheet. */
export const color = () => trimmed().regex(/^#[0-9a-f]{6}$/i, rule("color"));

/** The name of an svg or png file in the folder of the organisation: a name, no path. */
export const logoFile = () => trimmed().max(60).regex(/^[a-z0-9][a-z0-9._-]*\.(?:svg|png)$/i, rule("logo"));

function isPlainHttps(text: string): boolean {
  if (!/^https:\/\/[^\s\\"'<>`]+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === "" && password === "" && hostname.includes(".");
}

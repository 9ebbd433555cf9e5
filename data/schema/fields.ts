import { z } from "zod";
import { isCalendarDate } from "./dates.ts";

/** What a fact is, so that pages know how to show it: a phone number becomes a link, a common noun a capital. */
export type FactKind = "text" | "word" | "phone" | "email" | "url" | "date" | "list";

declare module "zod" {
  interface GlobalMeta {
    kind?: FactKind;
  }
}

/** Longest name or title; layouts and sheets are proven at this length. */
export const nameLength = 120;

// Control, zero-width and direction characters: invisible in an editor, harmful in a title or a link.
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** One line of text of at most `max` characters: trimmed, composed (NFC), without invisible characters. */
export function line(max: number = nameLength) {
  return z
    .string()
    .overwrite((text) => text.normalize("NFC").trim())
    .min(1)
    .max(max)
    .refine((text) => !invisible.test(text), { error: "invisible" })
    .meta({ kind: "text" });
}

/** A common noun, as it stands inside a sentence: "jongere". */
export const word = () => line(40).meta({ kind: "word" });

/** Digits with spaces, +, brackets and hyphens. */
export const phone = () =>
  z.string().overwrite((text) => text.trim()).regex(/^(?=(?:\D*\d){3,15}\D*$)\+?[\d ()-]{3,24}$/, { error: "phone" }).meta({ kind: "phone" });

/** One plain address, safe inside a mailto link. */
export const email = () =>
  z.string().overwrite((text) => text.trim()).regex(/^[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}$/i, { error: "email" }).meta({ kind: "email" });

/** A web address that begins with https://. */
export const url = () =>
  z.string().overwrite((text) => text.trim()).max(300).refine(isHttps, { error: "url" }).meta({ kind: "url" });

/** A calendar date, "2026-11-21". */
export const date = () => z.string().refine(isCalendarDate, { error: "date" }).meta({ kind: "date" });

function isHttps(text: string): boolean {
  if (!/^https:\/\/[^\s\\"'<>]+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === "" && password === "" && hostname.includes(".");
}

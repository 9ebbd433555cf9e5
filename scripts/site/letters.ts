import { dutchDate } from "../../data/schema/dates.ts";
import { isEmail, readLinkGaps } from "../../data/schema/fields.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { PageKind } from "../../data/schema/page.ts";
import { words } from "../../data/words.ts";
import type { BookPage } from "../book/book.ts";
import { isForStaff } from "../book/data-blocks/contacts.ts";
import { fillGaps } from "../book/fill-gaps.ts";
import { shownContact } from "./shown-contact.ts";

/** The pages that say what to do; one that leads on, sums up, or is made for paper is not confirmed by itself. */
const confirmed: readonly PageKind[] = ["rule", "platform"];

type Letter = typeof words.letters[keyof typeof words.letters];

/**
 * The address with which staff tell that they read a page, with page and version filled in: the organisation's own form or
 * learning environment, or a mail. Empty where nothing is asked. Nothing is kept: the reader sends it herself.
 */
export function readConfirmationHref(organisation: Organisation, page: BookPage): string {
  const { readConfirmation: address } = organisation;
  if (address === undefined || !isForStaff({ page }) || !confirmed.includes(page.data.kind)) return "";
  const gaps = gapsOf(organisation, page);
  if (isEmail(address)) return mailto(address, words.letters.readConfirmation, gaps);
  return readLinkGaps.reduce((href, gap) => href.replaceAll(`{${gap}}`, encodeURIComponent(gaps[gap])), address);
}

/**
 * A mail to whoever keeps the handbook, with page and version filled in: the address the organisation has for it, or else that
 * of communications, as long as readers of the page may know it. Empty when there is none.
 */
export function feedbackHref(organisation: Organisation, page: BookPage): string {
  const { feedback, contacts: { communications } } = organisation;
  const address = feedback ?? shownContact(communications, organisation, page)?.email;
  return address === undefined ? "" : mailto(address, words.letters.feedback, gapsOf(organisation, page));
}

/** What a letter or a form is told of a page. */
function gapsOf({ edition, publication }: Organisation, { path, title }: BookPage) {
  const page = (publication.url?.replace(/\/$/, "") ?? "") + path;
  return { page, title, version: edition.version, date: dutchDate(edition.date) } as const;
}

/** A mail that stands ready to be sent (RFC 6068): spaces as %20, lines apart by %0D%0A. */
function mailto(address: string, { subject, body }: Letter, gaps: Readonly<Record<string, string>>): string {
  const lines = body.map((line) => fillGaps(line, gaps)).join("\r\n");
  return `mailto:${address}?subject=${encodeURIComponent(fillGaps(subject, gaps))}&body=${encodeURIComponent(lines)}`;
}

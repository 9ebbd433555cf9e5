import { dutchDate } from "../../data/schema/dates.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import { readersOf } from "../book/data-blocks/versions.ts";
import { fillGaps } from "../book/fill-gaps.ts";

const say = words.versions.mail;

/** A message that tells of a new version, for who keeps the text to send: it opens in her own mail program, or she copies it. */
export interface VersionMail {
  readonly subject: string;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** `mailto:` without an address, with subject and text filled in (RFC 6068). */
  readonly href: string;
}

/**
 * @param told the version, as the history of the organisation tells it
 * @param path site path of the page that tells what changed in it
 */
export function versionMail(organisation: Organisation, told: Organisation["edition"]["history"][number], path: string): VersionMail {
  const { publication, contacts, shortName } = organisation;
  const address = publication.url && `${publication.url.replace(/\/$/, "")}${path}`;
  const values = {
    handbook: words.layout.handbook, name: shortName, version: told.version, date: dutchDate(told.date), changes: told.changes,
    readers: readersOf(told, organisation), address: address ?? "", who: contacts.communications.name,
  };
  const subject = fillGaps(say.subject, values);
  const lines = [say.hello, say.opening, say.changes, say.readers, ...(address ? [say.address] : []), say.prints, say.questions].map((line) => fillGaps(line, values));
  return { subject, lines, href: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n\r\n"))}` };
}

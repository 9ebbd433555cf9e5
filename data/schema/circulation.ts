import { words } from "../words.ts";
import { type ContactRole, contactRoles } from "./contacts.ts";
import type { Audience } from "./edition.ts";
import type { Organisation } from "./organisation.ts";

/** For whom a site is made: for everybody who works there, or for those outside. */
export const circulations = ["intern", "extern"] as const;

export type Circulation = (typeof circulations)[number];

/** Readers outside the organisation. */
export const outsideAudiences = ["partners", "clients"] as const satisfies readonly Audience[];

/** The readers outside among these. */
export function outsideOf(audience: readonly Audience[]): Audience[] {
  return outsideAudiences.filter((reader) => audience.includes(reader)).sort((one, other) => audience.indexOf(one) - audience.indexOf(other));
}

/**
 * The organisation as readers of a circulation may know it. For those outside, what is internal is not there at all, so that
 * nothing made from it can give it away: of an internal contact only the words for what it is remain, and a version that
 * changed something for staff alone says so.
 *
 * @param organisation everything there is to know of it
 */
export function inCirculation(organisation: Organisation, circulation: Circulation): Organisation {
  return circulation === "intern" ? organisation : Object.freeze(outside(organisation));
}

function outside(organisation: Organisation): Organisation {
  const { officialChannels, edition, publication: { url, externalUrl, embeddedBy, externalEmbeddedBy, ...publication } } = organisation;
  return {
    ...organisation,
    circulation: "extern",
    contacts: Object.fromEntries(contactRoles.map((role) => [role, outsideContact(organisation, role)])) as Organisation["contacts"],
    officialChannels: officialChannels.map((channel) => ({ ...channel, owners: [] })),
    edition: { ...edition, history: edition.history.map(outsideVersion) },
    publication: { ...publication, ...(externalUrl && { url: externalUrl }), ...(externalEmbeddedBy && { embeddedBy: externalEmbeddedBy }) },
  };
}

function outsideContact({ contacts, client }: Organisation, role: ContactRole): Organisation["contacts"][ContactRole] {
  const contact = contacts[role];
  if (contact.visibility === "public") return contact;
  return { name: words.circulation.contacts[role].replace("{clients}", client.plural), visibility: "internal" };
}

/** A version is told to everybody, since a reader may hold a print of it; what it changed for staff is not. */
function outsideVersion(version: Organisation["edition"]["history"][number]): typeof version {
  const audience = outsideOf(version.audience);
  if (version.audience.length === 0 || audience.length > 0) return { ...version, audience };
  return { ...version, changes: words.circulation.nothingChanged, audience: [] };
}

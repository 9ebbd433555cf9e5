import type { Organisation } from "../../data/schema/organisation.ts";

/**
 * An organisation under the names, words and contacts of another, so that what still differs in its texts follows from its
 * answers and from what kind of care it gives. Whatever it has, it keeps in some form: its texts may need it.
 */
export function inWordsOf(organisation: Organisation, other: Organisation): Organisation {
  const { name, shortName, legalName, client, address, edition, publication, brand, profileNameExample } = other;
  const contacts = Object.fromEntries(Object.entries(organisation.contacts).map(([role, contact]) =>
    [role, { ...contact, ...other.contacts[role as keyof Organisation["contacts"]] }]));
  return {
    ...organisation,
    name, shortName, legalName, client, address, edition, brand, profileNameExample,
    publication: { ...publication, indexing: organisation.publication.indexing },
    contacts: contacts as Organisation["contacts"],
    ...(organisation.availabilityHours !== undefined && { availabilityHours: other.availabilityHours ?? organisation.availabilityHours }),
    councils: councilsOf(organisation, other),
    approvedApps: named(organisation.approvedApps, other.approvedApps),
    approvedAiTools: named(organisation.approvedAiTools, other.approvedAiTools),
    professionalCodes: other.professionalCodes,
    officialChannels: other.officialChannels,
    relatedDocuments: other.relatedDocuments,
    ...(other.accessibility ? { accessibility: other.accessibility } : {}),
  };
}

/** That there are some is a difference; what they are called is not. */
function named<Item>(own: readonly Item[], others: readonly Item[]): readonly Item[] {
  return own.length > 0 && others.length > 0 ? others : own;
}

function councilsOf({ councils: own }: Organisation, { councils: others }: Organisation): Organisation["councils"] {
  return {
    ...(own.works && { works: others.works ?? own.works }),
    ...(own.client && { client: others.client ?? own.client }),
  };
}

/**
 * Is a print still valid? What the address on it says against what holds now; without any screen and without a clock, so that
 * the tests ask in the same way as readers do.
 */

/** An address on a print is far shorter; a longer one was not made by us. */
const longestHash = 300;

/**
 * The print that an address is about.
 *
 * @param hash the fragment with its "#": "#handouts-intake@2.1"
 * @returns the id of the document and the version on the print; undefined for a fragment that is not of that form
 */
export function readPrint(hash) {
  const [, id, version] = /^#([^@]+)@([^@]*)$/.exec(hash.slice(0, longestHash + 1)) ?? [];
  if (id === undefined || hash.length > longestHash) return undefined;
  try {
    return { id: decodeURIComponent(id), version: decodeURIComponent(version) };
  } catch {
    // A lone "%" is in no address that we print.
    return undefined;
  }
}

/** The fragment for a print, as it stands on it. */
export function printHash({ id, version }) {
  return `#${encodeURIComponent(id)}@${encodeURIComponent(version)}`;
}

/**
 * What to tell about a print. Which version is newer follows from the order in which the versions are told, never from their names.
 *
 * @param print what readPrint gave
 * @param now what holds: `documents` by id, every version told (newest first), the current one, and its last day ("2027-11-01")
 * @param today in the same form
 * @returns which words fit (`kind`), the document when it is still in use, and the versions told since this one
 */
export function verdictOn(print, { documents, versions, current, validUntil }, today) {
  if (print === undefined) return { kind: "unknown", changes: [] };
  const document = documents.find(({ id }) => id === print.id);
  const place = versions.findIndex(({ version }) => version === print.version);
  const currentPlace = versions.findIndex(({ version }) => version === current);
  if (!document) return { kind: place < currentPlace ? "unknown" : "retired", changes: [] };
  // A version that is told above the current one does not hold yet: to this page it is as strange as one that is not told.
  if (place < currentPlace) return { kind: "unknownVersion", document, changes: [] };
  if (place > currentPlace) return { kind: "outdated", document, printed: versions[place], changes: versions.slice(currentPlace, place) };
  return { kind: today <= validUntil ? "valid" : "past", document, changes: [] };
}

import { createHash } from "node:crypto";
import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import { relativeHref } from "../book/href.ts";
import { fillGaps } from "../book/fill-gaps.ts";
import { type Versions, versionsPath } from "./versions.ts";

const say = words.versions.feed;

/** Site path of the feed. */
export const feedPath = "/feed.xml";

/** An Atom feed (RFC 4287) of versions, as its template wants it. Times are midnight UTC: a version has a day and no hour. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  /** Address of the page about versions, and of the feed itself; whole when the site has an address, else seen from the feed. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly { readonly id: string; readonly title: string; readonly updated: string; readonly href: string; readonly summary: string }[];
}

/** Tells of every version, newest first. */
export function feedOf(organisation: Organisation, { told, current }: Versions): Feed {
  const { edition, shortName } = organisation;
  const href = (path: string): string => addressOf(organisation, path);
  return {
    id: feedId(organisation, "feed"),
    title: fillGaps(say.title, { handbook: words.layout.handbook, name: shortName }),
    updated: midnight(current.date),
    author: edition.owner,
    page: href(versionsPath),
    self: href(feedPath),
    entries: told.map(({ version, date, changes, readers, path }) => ({
      id: feedId(organisation, version),
      title: fillGaps(say.entry, { version }),
      updated: midnight(date),
      href: href(path),
      summary: `${changes} ${fillGaps(say.readers, { readers })}`,
    })),
  };
}

function addressOf({ publication }: Organisation, path: string): string {
  return publication.url === undefined ? relativeHref("/", path) : `${publication.url.replace(/\/$/, "")}${path}`;
}

/**
 * A name that stays the same wherever the site moves, as Atom asks: a UUID of version 8 (RFC 9562), made from the name of the
 * organisation's folder.
 */
function feedId({ id }: Organisation, what: string): string {
  const hash = createHash("sha256").update(`leidraad versions ${id} ${what}`).digest("hex");
  const variant = "89ab"[parseInt(hash.charAt(16), 16) % 4];
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}

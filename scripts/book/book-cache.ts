import { createHash } from "node:crypto";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { ParsedPage } from "./parse-content.ts";
import { agrees, type Facts, type WatchedOrganisation } from "./watched-organisation.ts";

/**
 * Pages that were parsed before, so that a change to one page, or one fact, does not parse them all again. One cache is for one
 * process; keep it between two calls of loadBook, also those for another organisation.
 */
export interface BookCache {
  /** The page as it was parsed from the same bytes for an organisation that says the same as far as the page asks, or the outcome of `parse`. */
  page(key: PageKey, parse: (organisation: Organisation) => ParsedPage): ParsedPage;
  /** Forgets the files that were not asked for since the last call. */
  sweep(): void;
}

/** What a parsed page depends on. */
export interface PageKey {
  readonly absolute: string;
  readonly bytes: Uint8Array;
  readonly watched: WatchedOrganisation;
}

/** One file as it is now, with what was made of it, the last used first. */
interface KnownFile {
  readonly content: string;
  readonly variants: readonly Variant[];
}

interface Variant {
  readonly facts: Facts;
  readonly page: ParsedPage;
}

/** Of one file; more than a few answers a page seldom depends on. */
const mostVariants = 8;

/** An empty cache. */
export function createBookCache(): BookCache {
  let kept = new Map<string, KnownFile>();
  let used = new Map<string, KnownFile>();
  return {
    page({ absolute, bytes, watched }, parse) {
      const content = hash(bytes);
      const known = used.get(absolute) ?? kept.get(absolute);
      const variants = known?.content === content ? known.variants : [];
      const variant = variants.find(({ facts }) => agrees(watched.original, facts)) ?? parsed(watched, parse);
      const others = variants.filter((one) => one !== variant);
      used.set(absolute, { content, variants: isReusable(variant.page) ? [variant, ...others].slice(0, mostVariants) : others });
      return variant.page;
    },
    sweep() {
      kept = used;
      used = new Map();
    },
  };
}

function parsed(watched: WatchedOrganisation, parse: (organisation: Organisation) => ParsedPage): Variant {
  const { result, facts } = watched.during(() => parse(watched.organisation));
  return { facts, page: result };
}

/** Whether a page depends on nothing but its file and its facts: a picture may come or go, and then its problem must too. */
function isReusable({ tokens, problems }: ParsedPage): boolean {
  return problems.length === 0 && !tokens.some(({ children }) => children?.some(({ type }) => type === "image"));
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

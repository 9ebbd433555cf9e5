import { createHash } from "node:crypto";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { ParsedPage } from "./parse-content.ts";

/**
 * Pages that were parsed before, so that a change to one page does not parse them all again. One cache is for one
 * process; keep it between two calls of loadBook.
 */
export interface BookCache {
  /** The page as it was parsed from the same bytes for the same organisation, or the outcome of `parse`. */
  page(key: PageKey, parse: () => ParsedPage): ParsedPage;
  /** Forgets what was not asked for since the last call. */
  sweep(): void;
}

/** What a parsed page depends on. */
export interface PageKey {
  readonly absolute: string;
  readonly bytes: Uint8Array;
  /** From organisationKey. */
  readonly organisation: string;
}

/** An empty cache. */
export function createBookCache(): BookCache {
  let kept = new Map<string, ParsedPage>();
  let used = new Map<string, ParsedPage>();
  return {
    page({ absolute, bytes, organisation }, parse) {
      const key = hash(absolute, "\0", organisation, "\0", bytes);
      const page = used.get(key) ?? kept.get(key) ?? parse();
      if (isReusable(page)) used.set(key, page);
      return page;
    },
    sweep() {
      kept = used;
      used = new Map();
    },
  };
}

/** Whether a page depends on nothing but its key: a picture may come or go, and then its problem must too. */
function isReusable({ tokens, problems }: ParsedPage): boolean {
  return problems.length === 0 && !tokens.some(({ children }) => children?.some(({ type }) => type === "image"));
}

/** Everything of an organisation that a page may depend on, as one short text. */
export function organisationKey(organisation: Organisation): string {
  return hash(JSON.stringify(organisation));
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
}

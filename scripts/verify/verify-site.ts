import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../report/problem.ts";
import type { Published } from "../publish/headers.ts";
import { checkAddresses } from "./checks/addresses.ts";
import { checkFiles } from "./checks/files.ts";
import { checkHeaders } from "./checks/headers.ts";
import { checkHttps } from "./checks/https.ts";
import { checkKeeping } from "./checks/keeping.ts";
import { checkLatest } from "./checks/latest.ts";
import { checkNotFound } from "./checks/not-found.ts";
import { checkSearch } from "./checks/search.ts";
import { checkServerFiles } from "./checks/server-files.ts";
import { enterSite, listOf, readList } from "./enter-site.ts";
import { gatherFiles } from "./gather-files.ts";
import type { PublishedList, Seen } from "./seen.ts";
import { textOf } from "./seen.ts";
import { createVisitor, isAnswer } from "./visitor.ts";

export interface VerifyOptions {
  /** Where the site should stand, with a slash at the end. */
  readonly address: URL;
  /** From the organisation's file, where that is known; else the site itself tells whether search engines may come. */
  readonly published?: Published;
  /** Absolute path of the folder of the site as it was built here, to compare with. */
  readonly built?: string;
  /** Milliseconds a server may take for one answer; ten seconds unless told otherwise. */
  readonly patience?: number;
}

/** What was found of a published site. */
export interface Verified {
  readonly address: URL;
  /** What the site says of itself; absent when it could not be read. */
  readonly list?: PublishedList;
  /** How many requests it took. */
  readonly requests: number;
  readonly problems: readonly Problem[];
}

/**
 * Looks at a published site from outside, as a browser would: is it there, whole and the latest, and does the server send it as
 * it should? It takes some fifty requests, four at a time, and changes nothing.
 */
export async function verifySite({ address, published, built, patience = 10_000 }: VerifyOptions): Promise<Verified> {
  const visitor = createVisitor(address, { patience });
  const entered = await enterSite(visitor);
  if ("problem" in entered) return { address, requests: visitor.requests(), problems: [entered.problem] };
  const { home } = entered;
  const [list, visits] = await Promise.all([readList(visitor), gatherFiles(visitor, home)]);
  const seen: Seen = {
    visitor, home, list, built,
    published: published ?? { publication: { indexing: /<meta name="robots" content="noindex/.test(textOf(home)) ? "intern" : "openbaar" } },
    isOwn: published !== undefined,
    files: new Map(visits.filter((visit) => isAnswer(visit)).map((answer) => [answer.path, answer])),
  };
  const asked = await Promise.all([checkAddresses(seen), checkNotFound(seen), checkServerFiles(seen), checkHttps(seen, patience)]);
  const problems = [checkFiles(seen, visits), checkHeaders(seen), checkKeeping(seen), checkSearch(seen), checkLatest(seen), ...asked].flat();
  return { address, ...(list && { list }), requests: visitor.requests(), problems };
}

/** Whether a folder holds a site that was built here, of this organisation if one is named. */
export function isBuiltSite(folder: string, organisation?: string): boolean {
  try {
    const list = listOf(readFileSync(join(folder, "pages.json"), "utf8"));
    return list !== undefined && (organisation === undefined || list.organisation === organisation);
  } catch {
    return false;
  }
}

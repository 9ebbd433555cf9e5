import { oneFilePage, type Published } from "../publish/headers.ts";
import type { Answer, Visitor } from "./visitor.ts";

/** What a published site says of itself in pages.json. */
export interface PublishedList {
  readonly organisation: string;
  readonly version: string;
  readonly date: string;
  /** For whom the site is; absent on a site from before this was told. */
  readonly edition?: string;
  /** The address it was made for. */
  readonly url?: string;
  readonly pages: readonly PublishedPage[];
}

export interface PublishedPage {
  readonly path: string;
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly hash: string;
}

/** What every check starts from: the first page, and what the site should be. */
export interface Seen {
  readonly visitor: Visitor;
  readonly home: Answer;
  /** Absent when it could not be read. */
  readonly list: PublishedList | undefined;
  /** What decides the headers. */
  readonly published: Published;
  /** Whether that is known from the organisation's file, and so also who may frame the site. */
  readonly isOwn: boolean;
  /** Folder of the site as it was built here, to compare with. */
  readonly built: string | undefined;
  /** Files as they were fetched, by path. */
  readonly files: ReadonlyMap<string, Answer>;
}

/** Where a problem is: the address of a file, in full, so that it can be opened. */
export function place({ visitor }: Pick<Seen, "visitor">, path: string): string {
  return new URL(path, visitor.site).href;
}

/** The first few of a list, and how many more: "a, b, c en nog 4". */
export function firstOf(names: readonly string[], most = 4): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} en nog ${rest}` : names.join(", ");
}

export function textOf({ body }: Answer): string {
  return body.toString("utf8");
}

/** A page, whatever the server calls it. */
export function isHtml(answer: Answer): boolean {
  return /^\uFEFF?\s*<(?:!doctype html|html|head|body)/i.test(answer.body.subarray(0, 500).toString("utf8"));
}

/** A page of a site that Leidraad made: it has the place that the link to skip the menu leads to. */
export function isOurs(answer: Answer): boolean {
  return textOf(answer).includes('id="layout-inhoud"');
}

/** Something that asks who you are, in the place of what was asked for. */
export function isLogin(answer: Answer): boolean {
  if (answer.status === 401 || answer.elsewhere !== undefined) return true;
  // Of the handbook in one file only the start was fetched.
  if (answer.path === oneFilePage) return /<input[^>]*type=["']?password/i.test(textOf(answer));
  return isHtml(answer) && !isOurs(answer) && /<input[^>]*type=["']?password|\b(?:log-?in|sign-?in|inloggen|aanmelden|saml|oauth)/i.test(textOf(answer));
}

/** The type of an answer without what follows it: "text/html". */
export function typeOf({ headers }: Answer): string {
  return (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

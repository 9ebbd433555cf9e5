import type { Organisation } from "../../data/schema/index.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import type { ChosenTopics } from "../../scripts/site/chosen-topics.ts";
import type { Feed } from "../../scripts/versions/feed.ts";
import type { PageNeeds } from "../../scripts/site/page-needs.ts";
import type { VersionPage } from "../../scripts/versions/version-page.ts";
import type { Site } from "../../scripts/site/site.ts";

/** What a template may name: the globals and data of scripts/site/templates.ts. The lint of the templates reads this type. */
export interface TemplateData extends PageNeeds, Pick<Site, "book" | "palette" | "logo" | "versions" | "words" | "takeAways"> {
  readonly organisation: Organisation;
  /** Absent on the page for unknown addresses. */
  readonly entry?: Omit<BookPage, "tokens" | "rules">;
  /** Only on the page of a version. */
  readonly version?: VersionPage["version"];
  readonly groups?: VersionPage["groups"];
  readonly crumbs?: VersionPage["crumbs"];
  /** Only in the feed. */
  readonly feed?: Feed;
  readonly content: string;
  /** Only on the page with what a reader prints together. */
  readonly chosen?: ChosenTopics;
  /** Site path of the page that a print sends its reader to. */
  readonly address: string;
  /** Site path of the page with the form to print this page with others; only on a page that it offers. */
  readonly printForm?: string;
  /** Address of a mail about this page; empty where there is none. */
  readonly feedback: string;
  /** Where staff tell that they read this page; empty where that is not asked. */
  readonly readConfirmation: string;
  /** Whether the menu has the pages of all sections. */
  readonly unfolded: boolean;
}

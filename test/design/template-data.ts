import type { Organisation } from "../../data/schema/index.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import type { Site } from "../../scripts/site/site.ts";

/** What a template may name: the globals and data of scripts/site/templates.ts. The lint of the templates reads this type. */
export interface TemplateData extends Pick<Site, "book" | "palette" | "logo" | "words"> {
  readonly organisation: Organisation;
  /** Absent on the page for unknown addresses. */
  readonly entry?: Omit<BookPage, "tokens" | "rules">;
  readonly content: string;
  /** Names of the scripts this page needs besides site.js. */
  readonly scripts: readonly string[];
}

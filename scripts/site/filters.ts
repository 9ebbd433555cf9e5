import type { EleventyConfig } from "@11ty/eleventy";
import nunjucks from "nunjucks";
import { dutchDate } from "../../data/schema/dates.ts";
import type { PrintDocument } from "../../data/schema/documents.ts";
import type { BookPage } from "../book/book.ts";
import { paperText } from "../book/paper-text.ts";
import { topicName } from "../book/topics.ts";
import { spokenHtml } from "../markdown/foreign-words.ts";
import { basePath, hrefFrom } from "./addresses.ts";
import { icon } from "./icon.ts";
import type { IconName } from "./icon.ts";
import { readerGroups } from "./reader-groups.ts";
import { shownContact } from "./shown-contact.ts";
import type { Site } from "./site.ts";

/**
 * The filters templates use:
 * - `"/zoeken/" | href` — the address of a page or file, as seen from the page that is being made;
 * - `"style.css" | asset` — the same for a style, script, font or logo, by its plain name;
 * - `entry.path | topicName` — what the form to print with calls a page;
 * - `edition.date | dutchDate` — "21 november 2026";
 * - `entry.document | paper` — "1 vel, dubbelzijdig", or nothing;
 * - `organisation.contacts.emergency | shownOn(entry)` — a contact with what readers of a page may know of it, or nothing;
 * - `entry.headings | readerGroups` — the parts of a page that are for one group of readers, by id and name;
 * - `entry.title | spoken` — a text with its foreign words marked, so that a screen reader changes its voice for them;
 * - `"search" | icon` — an icon as inline SVG.
 *
 * Each throws on a name that does not exist, so that a slip in a template stops the build.
 */
export function addFilters(config: EleventyConfig, { book, assets }: Site): void {
  const base = basePath(book.organisation);
  // Menus say the same titles on every page, and to look for foreign words takes a while.
  const spoken = new Map<string, string>();
  config.addNunjucksFilter("href", function (path: string) {
    return hrefFrom(this.page.url, path, base);
  });
  config.addNunjucksFilter("asset", function (name: string) {
    const file = assets.get(name);
    if (!file) throw new Error(`no asset is called "${name}"`);
    return hrefFrom(this.page.url, `/${file.path}`, base);
  });
  config.addNunjucksFilter("shownOn", (contact: Parameters<typeof shownContact>[0], entry?: Pick<BookPage, "data">) => shownContact(contact, book.organisation, entry));
  config.addNunjucksFilter("topicName", (path: string) => topicName(path));
  config.addNunjucksFilter("paper", (document: PrintDocument) => paperText(document));
  config.addNunjucksFilter("dutchDate", (date: string) => dutchDate(date));
  config.addNunjucksFilter("readerGroups", (headings: BookPage["headings"]) => readerGroups(headings));
  config.addNunjucksFilter("spoken", (text: string) => {
    const html = spoken.get(text) ?? spokenHtml(text);
    spoken.set(text, html);
    return new nunjucks.runtime.SafeString(html);
  });
  config.addNunjucksFilter("icon", (name: IconName) => new nunjucks.runtime.SafeString(icon(name)));
}

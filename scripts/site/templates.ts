import type { EleventyConfig } from "@11ty/eleventy";
import type { PageKind } from "../../data/schema/page.ts";
import type { BookPage } from "../book/book.ts";
import { notFoundPath } from "./addresses.ts";
import { chosenPath } from "../book/topics.ts";
import { feedOf, feedPath } from "../versions/feed.ts";
import { versionPage } from "../versions/version-page.ts";
import { versionsPath } from "../versions/versions.ts";
import { oneFilePath } from "../onefile/places.ts";
import { feedbackHref, readConfirmationHref } from "./letters.ts";
import { chosenNeeds, needsOf, readingNeeds, versionNeeds } from "./page-needs.ts";
import type { Site } from "./site.ts";

/** The layout of each kind of page; a kind that is not here is an ordinary page. */
const layouts: Partial<Record<PageKind, string>> = {
  home: "home.njk",
  section: "section.njk",
  handout: "handout.njk",
  worksheet: "worksheet.njk",
  search: "search.njk",
};

/**
 * Where Eleventy looks: for layouts, and for nothing else. Pages come to it ready from the book (addPages), so no file of an
 * officer is ever read, or run, as a template, configuration or data file.
 */
export function useLayoutsOnly(config: EleventyConfig): void {
  config.setInputDirectory("content");
  config.setIncludesDirectory("../layouts");
  config.setDataDirectory("../.cache/no-data");
  config.setDataFileSuffixes([]);
  config.setTemplateFormats(["njk"]);
  config.setUseGitIgnore(false);
  config.ignores.add("**");
  // What is kept from one run would bring the layouts, and the book, of that run into the next.
  config.setUseTemplateCache(false);
  config.setNunjucksEnvironmentOptions({ autoescape: true, throwOnUndefined: true });
}

/** What every template may use by name, besides `entry`, the page that is being made. */
export function addGlobals(config: EleventyConfig, { book, palette, logo, versions, words, takeAways }: Site): void {
  const globals = { organisation: book.organisation, book, palette, logo, versions, words, takeAways };
  for (const [name, value] of Object.entries(globals)) config.addNunjucksGlobal(name, value);
}

/**
 * Hands over the pages of the book, the page to print from, those of versions, the feed, what all
 * pages share in the handbook in one file, and the page for unknown addresses. Each is one line of template: its layout is included,
 * since Nunjucks compiles what is included once for all pages. A layout in Eleventy's own sense is compiled again for each
 * page, and the pages took half as long again.
 */
export function addPages(config: EleventyConfig, { book, contents, chosen, versions }: Site): void {
  const topics = new Set(chosen?.topics.map(({ path }) => path));
  for (const page of book.pages.values()) {
    const path = page.path.slice(1);
    config.addTemplate(`${path}index.njk`, pageTemplate, {
      permalink: `${path}index.html`,
      file: page.path === versionsPath ? "versions.njk" : (layouts[page.data.kind] ?? "page.njk"),
      html: contents.get(page.path) ?? "",
      entry: withoutTokens(page),
      ...common,
      ...needsOf(page),
      address: page.path,
      printForm: topics.has(page.path) ? chosen?.form : undefined,
      feedback: feedbackHref(book.organisation, page),
      readConfirmation: readConfirmationHref(book.organisation, page),
    });
  }
  if (chosen) {
    const path = chosenPath.slice(1);
    const data = { permalink: `${path}index.html`, file: "chosen-topics.njk", html: "", ...common, chosen, ...chosenNeeds, address: chosen.form };
    config.addTemplate(`${path}index.njk`, pageTemplate, data);
  }
  for (const version of versions.told.filter(({ hasPage }) => hasPage)) {
    const path = version.path.slice(1);
    config.addTemplate(`${path}index.njk`, pageTemplate, { permalink: `${path}index.html`, file: "version.njk", html: "", ...common, ...versionNeeds, address: version.path, ...versionPage(book, version) });
  }
  config.addTemplate("feed.njk", pageTemplate, { permalink: feedPath.slice(1), file: "feed.njk", html: "", ...common, feed: feedOf(book.organisation, versions) });
  config.addTemplate("onefile.njk", pageTemplate, { permalink: oneFilePath.slice(1), file: "onefile.njk", html: "", ...common, unfolded: true });
  config.addTemplate("404.njk", pageTemplate, { permalink: notFoundPath.slice(1), file: "not-found.njk", html: "", ...common });
}

/**
 * What a layout finds: `content`, the HTML of the page; `entry`, the page in the book; `address`, the page a print sends its
 * reader to; `printForm`, the page with the form to print it with others; `style` and `script`, those it needs; `feedback` and
 * `readConfirmation`, addresses to write to about the page, empty where there is none; `unfolded`, whether the menu has the
 * pages of all sections; and the globals.
 */
const pageTemplate = "{% set content = html %}{% include file %}";

/** No collections: the book has its own order. Most pages are only to be read. */
const common = { eleventyExcludeFromCollections: true, address: "/", ...readingNeeds, feedback: "", readConfirmation: "", unfolded: false };

/** Eleventy copies the data of each page; templates have no use for its tokens. */
function withoutTokens({ tokens, rules, ...entry }: BookPage): Omit<BookPage, "tokens" | "rules"> {
  return entry;
}

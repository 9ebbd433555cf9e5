import type { EleventyConfig } from "@11ty/eleventy";
import type { PageKind } from "../../data/schema/page.ts";
import type { BookPage } from "../book/book.ts";
import { notFoundPath } from "./addresses.ts";
import type { Site } from "./site.ts";

/** The layout of each kind of page; a kind that is not here is an ordinary page. */
const layouts: Partial<Record<PageKind, string>> = {
  home: "home.njk",
  section: "section.njk",
  handout: "handout.njk",
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
  config.setTemplateFormats(["md"]);
  config.setUseGitIgnore(false);
  config.ignores.add("**");
  // A server that makes the site again after each edit must see the layout as it is now.
  config.setUseTemplateCache(false);
  config.setNunjucksEnvironmentOptions({ autoescape: true, throwOnUndefined: true });
}

/** What every template may use by name, besides `entry`, the page that is being made. */
export function addGlobals(config: EleventyConfig, { book, palette, logo, words }: Site): void {
  const globals = { organisation: book.organisation, book, palette, logo, words };
  for (const [name, value] of Object.entries(globals)) config.addNunjucksGlobal(name, value);
}

/** Hands over the pages of the book, and the page for unknown addresses. */
export function addPages(config: EleventyConfig, { book, contents }: Site): void {
  for (const page of book.pages.values()) {
    const path = page.path.slice(1);
    config.addTemplate(`${path}index.md`, "", {
      layout: layouts[page.data.kind] ?? "page.njk",
      permalink: `${path}index.html`,
      entry: withoutTokens(page),
      ...common,
    });
  }
  config.addTemplate("404.md", "", { layout: "not-found.njk", permalink: notFoundPath.slice(1), ...common });
  // The text of a template is empty: its content was made into HTML from the tokens of the book.
  config.setLibrary("md", { render: (_, { page }) => contents.get(page.url) ?? "" });
}

/** No template language in the text, and no collections: the book has its own order. */
const common = { templateEngineOverride: "md", eleventyExcludeFromCollections: true };

/** Eleventy copies the data of each page; templates have no use for its tokens. */
function withoutTokens({ tokens, rules, ...entry }: BookPage): Omit<BookPage, "tokens" | "rules"> {
  return entry;
}

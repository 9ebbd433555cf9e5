import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../book/book.ts";
import { favicon } from "./favicon.ts";
import { joinScript } from "./join-script.ts";
import { chosenTool, scriptName, toolsOn } from "./page-needs.ts";
import { searchModules } from "./search-modules.ts";
import { shrinkCss } from "./shrink-css.ts";
import { hashedName } from "./site-file.ts";
import type { SiteFile } from "./site-file.ts";
import { readingStyles, searchStyles, styles } from "./styles.ts";
import { fontFiles, isNeeded } from "./typefaces.ts";

/** Styles, scripts, fonts and pictures of the design, under the names templates call them by. */
export type Assets = ReadonlyMap<string, SiteFile>;

/**
 * Gathers what the pages of a book need besides their text: the style sheets, scripts, favicon, fonts and logo.
 *
 * @param contents the HTML of its pages
 * @returns by name; the paths carry a hash of the content
 */
export function gatherAssets(book: Pick<Book, "organisation" | "pages">, contents: ReadonlyMap<string, string>): Assets {
  const { folder, brand } = book.organisation;
  const texts = [...contents.values(), ...[...book.pages.values()].flatMap(({ title, summary }) => [title, summary]), JSON.stringify(book.organisation)];
  const fonts = new Map(fontFiles(brand.typeface).filter((file) => isNeeded(file, texts)).map(({ name, source }) => [name, asset(`fonts/${name}`, readFileSync(source))]));
  const fontHref = ({ name }: { readonly name: string }) => fonts.get(name)?.path.slice("assets/".length);
  const files = {
    "style.css": shrinkCss(readingStyles(brand, fontHref)),
    "style-whole.css": shrinkCss(styles(brand, fontHref)),
    "search-results.css": shrinkCss(searchStyles()),
    ...scripts(book),
    "favicon.svg": favicon(brand),
    ...(brand.logo && { [brand.logo]: readFileSync(join(folder, brand.logo)) }),
  };
  return new Map([...Object.entries(files).map(([name, content]) => [name, asset(name, content)] as const), ...fonts]);
}

/** By name: search, and for each set of tools that stand on a page together the script with those tools. */
function scripts({ organisation, pages }: Pick<Book, "organisation" | "pages">): Record<string, string> {
  const made = searchModules(organisation);
  const join = (name: string) => joinScript(name, made);
  const sets = [[], [chosenTool], ...[...pages.values()].map(toolsOn)];
  return {
    ...Object.fromEntries(["search.js", "text-search.js"].map((name) => [name, join(name)])),
    ...Object.fromEntries(sets.map((tools) => [scriptName(tools), ["site", ...tools].map((name) => join(`${name}.js`)).join("")])),
  };
}

function asset(name: string, content: string | Uint8Array): SiteFile {
  return { path: `assets/${hashedName(name, content)}`, content };
}

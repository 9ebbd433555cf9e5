import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Book, BookPage } from "../book/book.ts";
import { projectFolder } from "../book/project-path.ts";
import { topicId } from "../book/topics.ts";
import { relativeHref } from "../book/href.ts";
import { renderTokens } from "../markdown/render.ts";
import { gatherAssets } from "../site/assets.ts";
import type { Assets } from "../site/assets.ts";
import { loadSite } from "../site/load-site.ts";
import { palette } from "../site/palette.ts";
import { renderPages } from "../site/render-pages.ts";
import type { SiteFile } from "../site/site-file.ts";
import { sideFiles } from "../site/site.ts";
import type { Site } from "../site/site.ts";
import { colourStyles } from "./colour-family.ts";
import { drawnFamilies } from "./drawn-families.ts";
import { allPatternsPath, makePatternContent, patternsPath } from "./pattern-content.ts";
import { shellStates } from "./shell-states.ts";

/**
 * Every block in every state, in the brand of an organisation: the handbook of that organisation with a section of patterns in
 * it, made by the same pipeline as any site. It is for who works on the look of Leidraad, and never published.
 *
 * @returns the site, its files but for those of search, and the path of each page with patterns in it
 * @throws ProblemsError with what is wrong in the organisation file or in a page
 */
export async function patternSite(organisationFolder: string): Promise<{ site: Site; files: SiteFile[]; families: string[] }> {
  const handbook = await loadWithPatterns(organisationFolder);
  const families = [...handbook.book.pages.values()].filter(({ section, path }) => section === patternsPath && path !== allPatternsPath);
  const site = withPatterns(handbook, families);
  const pages = await renderPages(site);
  const files = [...pages, ...(await shellStates(site, pages)), ...sideFiles(site)];
  return { site, files, families: families.map(({ path }) => path) };
}

/** The handbook of an organisation with the families in it; what they were written to is gone afterwards. */
export async function loadWithPatterns(organisationFolder: string): Promise<Site> {
  const contentFolder = join(projectFolder, ".cache/patterns", `content-${process.pid}`);
  try {
    await makePatternContent(contentFolder);
    return (await loadSite({ organisationFolder, contentFolder })).site;
  } finally {
    rmSync(contentFolder, { recursive: true, force: true });
  }
}

/** The site with what is drawn from the code, the page that has everything, and the styles of those. */
function withPatterns(site: Site, families: readonly BookPage[]): Site {
  const drawn = new Map(drawnFamilies.map(({ name, draw }) => [`${patternsPath}${name}/`, draw(site)]));
  const contents = new Map([...site.contents].map(([path, html]) => [path, drawn.get(path) ?? html]));
  contents.set(allPatternsPath, families.map((page) => together(site, page, drawn.get(page.path))).join("\n"));
  const pages = new Map(site.book.pages);
  const all = pages.get(allPatternsPath);
  // The style sheet and script of a page follow from its tokens.
  if (all) pages.set(allPatternsPath, { ...all, tokens: families.flatMap(({ tokens }) => tokens) });
  const book = { ...site.book, pages };
  return { ...site, contents, book, assets: patternAssets(book, contents) };
}

/** A family among the others, with ids that no other has. */
function together({ pictures }: Site, page: BookPage, drawn: string | undefined): string {
  const html = drawn ?? renderTokens(page.tokens, {
    path: allPatternsPath,
    picture: (file, alt) => pictures.html(allPatternsPath, file, alt),
    together: { title: page.title, id: (id) => topicId(page.path, id), href: ({ path, anchor }) => relativeHref(allPatternsPath, path, anchor) },
  });
  return `<section class="pattern-family layer-${page.data.layer}" id="${topicId(page.path)}"><h2>${page.title}</h2>\n${html}</section>`;
}

/** What the pages of a book with patterns need besides their text: its style sheets have those of the patterns behind them. */
export function patternAssets(book: Pick<Book, "organisation" | "pages">, contents: Site["contents"]): Assets {
  const own = readFileSync(join(projectFolder, "layouts/patterns/patterns.css"), "utf8");
  const added = `\n${own}\n${colourStyles(palette(book.organisation.brand))}`;
  return new Map([...gatherAssets(book, contents)].map(([name, file]) => [name, isStyleSheet(name) ? { ...file, content: `${String(file.content)}${added}` } : file]));
}

/** Whether an asset is a style sheet that pages ask for. */
export const isStyleSheet = (name: string): boolean => /^style.*\.css$/.test(name);

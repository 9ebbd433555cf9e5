import { renderPages } from "../site/render-pages.ts";
import type { SiteFile } from "../site/site-file.ts";
import type { Site } from "../site/site.ts";
import { patternsPath } from "./pattern-content.ts";

/** The page whose shell is shown in each state: it has the longest title, and every part. */
export const shellPage = `${patternsPath.slice(1)}lange-titel/index.html`;

/** What a reader meets around a page, by the name of the file that shows it: a change in the HTML of the page at rest. */
const states: Readonly<Record<string, (html: string) => string>> = {
  "menu-open": (html) => html.replace('<details class="menu">', '<details class="menu" open>'),
  "inhoud-open": (html) => html.replace('<details class="contents contents-above">', '<details class="contents contents-above" open>'),
  "herziening-voorbij": (html) => html.replace('<p class="overdue" hidden>', '<p class="overdue">'),
  "zoeken-mislukt": (html) => html.replace(/<template>(<p class="search-failed"[\s\S]*?<\/p>)<\/template>/, "$1"),
  "zoeken-bezig": (html) => html.replace('<form class="search-form"', '<form aria-busy="true" class="search-form"'),
};

/** Where each state of the shell is. */
export const shellStateFiles: readonly string[] = [...Object.keys(states), "concept"].map((name) => shellPage.replace("index", name));

/**
 * The shell of a page in the states that only time, a fault or a reader brings about, each a file beside that page.
 *
 * @param pages the pages of the site as they are made
 * @throws Error when a layout no longer has what a state changes
 */
export async function shellStates(site: Site, pages: readonly SiteFile[]): Promise<SiteFile[]> {
  const atRest = htmlOf(pages);
  const changed = Object.entries(states).map(([name, change]) => stateFile(name, atRest, change(atRest)));
  return [...changed, stateFile("concept", atRest, htmlOf(await renderPages(asConcept(site))))];
}

function stateFile(name: string, atRest: string, html: string): SiteFile {
  if (html === atRest) throw new Error(`no page looks otherwise in the state "${name}"`);
  return { path: shellPage.replace("index", name), content: html };
}

function htmlOf(pages: readonly SiteFile[]): string {
  const page = pages.find(({ path }) => path === shellPage);
  if (!page) throw new Error(`no page is made at ${shellPage}`);
  return String(page.content);
}

/** A handbook that nobody decided on yet; only the page that is shown is made. */
function asConcept({ book, ...site }: Site): Site {
  const organisation = { ...book.organisation, edition: { ...book.organisation.edition, status: "concept" as const } };
  const pages = new Map([...book.pages].filter(([path]) => `${path.slice(1)}index.html` === shellPage || ["/wat-nu/", "/over/contact/", "/handouts/", "/printen/"].includes(path)));
  return { ...site, chosen: undefined, book: { ...book, organisation, pages } };
}

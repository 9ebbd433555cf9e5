import { megabytes } from "../report/megabytes.ts";
import type { Problem } from "../report/problem.ts";
import { pageIndex } from "../search/page-index.ts";
import type { SearchedPage } from "../search/search-pages.ts";
import type { SiteFile } from "../site/site-file.ts";
import type { Site } from "../site/site.ts";
import { fileOf } from "./addresses.ts";
import { alikeTemplates } from "./alike.ts";
import type { Alike } from "./alike.ts";
import { dataUrl } from "./data-url.ts";
import { elements, readHtml, remove, writeHtml } from "./document.ts";
import { handbookOf } from "./handbook.ts";
import type { Handbook } from "./handbook.ts";
import { inlineCode, inlineJson } from "./inline-code.ts";
import { pagePiece } from "./page-piece.ts";
import { fillPictures } from "./pictures.ts";
import type { PictureSlot } from "./pictures.ts";
import { placePage } from "./place-page.ts";
import { oneFilePath } from "./places.ts";
import { oneFileScript } from "./scripts.ts";
import { shareIcons } from "./share-icons.ts";
import { oneFileStyle } from "./style.ts";

/**
 * The most the file may weigh, in bytes: programs that send or store a file have limits of a few megabytes
 * (Microsoft Graph takes 4 MB in one go), and a phone reads all of it before it shows anything.
 */
export const oneFileLimit = 2_000_000;

/**
 * Makes the whole handbook as one file that needs nothing beside it: every page of the book, the style, typeface, scripts and
 * pictures. Made from the pages as they were built, so that it says what the site says.
 *
 * @param pages every HTML file of the site, and the frame of the one file among them (layouts/onefile.njk)
 * @param searched from searchedPages: what its search knows
 * @returns the file, and a warning when it is too heavy to hold everything
 */
export function makeOneFile({ site, pages, searched }: { site: Site; pages: readonly SiteFile[]; searched: readonly SearchedPage[] }): { file: SiteFile; warnings: Problem[] } {
  const handbook = handbookOf(site);
  const built = new Map(pages.map(({ path, content }) => [`/${path}`, String(content)]));
  const slots: PictureSlot[] = [];
  const alike: Alike = new Map();
  const pieces = [...handbook.paths].map((path) => pagePiece(textOf(built, `${path}index.html`), path, handbook, slots, alike));
  const frame = frameOf(textOf(built, oneFilePath), handbook);
  const { html, drawings } = shareIcons(frame.replace("<!--pages-->", () => [...pieces, alikeTemplates(alike)].join("\n")));
  const whole = html
    .replace("<!--style-->", () => `<style>${inlineCode(oneFileStyle(site.book.organisation.brand))}</style>\n<script>document.documentElement.classList.add("is-starting")</script>`)
    .replace("<!--drawings-->", () => drawings)
    .replace("<!--scripts-->", () => `<script type="application/json" data-search-index>${inlineJson({ index: pageIndex(site.book, searched), published: handbook.published })}</script>\n<script>${inlineCode(oneFileScript(site.book.organisation))}</script>`);
  const filled = fillPictures(whole, slots, oneFileLimit - Buffer.byteLength(whole));
  const file = { path: oneFilePath.slice(1), content: filled.html };
  return { file, warnings: warningsAbout(Buffer.byteLength(filled.html), filled.leftOut) };
}

function textOf(built: ReadonlyMap<string, string>, path: string): string {
  const text = built.get(path);
  if (text === undefined) throw new Error(`${path} was not built`);
  return text;
}

/** What all pages share, with marks where style, scripts and drawings come. */
function frameOf(html: string, handbook: Handbook): string {
  const tree = readHtml(html);
  const from = oneFilePath;
  for (const link of elements(tree, ({ name, attribs }) => (name === "link" && attribs["rel"] === "stylesheet") || (name === "script" && "src" in attribs))) remove(link);
  for (const element of elements(tree, ({ name, attribs }) => (name === "link" && attribs["rel"] === "icon") || (name === "img" && "src" in attribs))) {
    const attribute = element.name === "link" ? "href" : "src";
    const file = fileOf(element.attribs[attribute] ?? "", from, handbook);
    if (file) element.attribs[attribute] = dataUrl(file);
  }
  for (const element of elements(tree, ({ attribs }) => "data-site-only" in attribs || "data-paper-address" in attribs)) remove(element);
  placePage(tree, from, "", handbook);
  return writeHtml(tree.children)
    .replace("</head>", "<!--style-->\n</head>")
    .replace(/<body[^>]*>/, (tag) => `${tag}\n<!--drawings-->`)
    .replace(/<\/body>(?![^]*<\/body>)/, "<!--scripts-->\n</body>");
}

function warningsAbout(size: number, leftOut: readonly string[]): Problem[] {
  const warning = (what: string, todo: string): Problem => ({ level: "warning", code: "één bestand", file: `site: ${oneFilePath.slice(1)}`, what, todo });
  return [
    ...(leftOut.length > 0 ? [warning(
      `In het handboek in één bestand passen niet alle afbeeldingen. Ze ontbreken op: ${[...new Set(leftOut)].join(", ")}.`,
      "Maak de afbeeldingen kleiner of gebruik er minder. Lezers van dit bestand zien nu de beschrijving; op de site staan ze wel.",
    )] : []),
    ...(size > oneFileLimit ? [warning(
      `Het handboek in één bestand is ${megabytes(size)}, meer dan 2 MB. SharePoint of een mailprogramma kan het weigeren.`,
      "Kort lange eigen pagina’s in, of deel in plaats van dit bestand de pdf of de site.",
    )] : []),
  ];
}

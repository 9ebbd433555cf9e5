import { escapeHtml } from "../markdown/html.ts";
import { numberOf, takeHelp } from "./alike.ts";
import type { Alike } from "./alike.ts";
import { byClass, byTag, elements, hasClass, readHtml, remove, wordsIn, writeHtml } from "./document.ts";
import type { Element } from "./document.ts";
import type { Handbook } from "./handbook.ts";
import { takePictures } from "./pictures.ts";
import type { PictureSlot } from "./pictures.ts";
import { placePage } from "./place-page.ts";

/** What every page of the site has and the one file has once. */
const shared = ["skip-link", "emergency-line", "header-bar", "concept-note", "footer", "paper-foot"];

/** What the script makes, or brings to the page that is shown. */
const brought = ["side-nav", "contents-beside", "document-control"];

/**
 * A page of the site as a piece of the one file: what is its own, without what all pages share. Made from the page as it was
 * built, so that the file never says anything else than the site.
 *
 * @param html the whole page
 * @param path its site path
 * @param slots gets the pictures of the page
 * @param alike gets whom to call and to ask, where that was not said in the same way before
 */
export function pagePiece(html: string, path: string, handbook: Handbook, slots: PictureSlot[], alike: Alike): string {
  const tree = readHtml(html);
  const body = byTag(tree, "body");
  if (!body) throw new Error(`${path} has no body`);
  const emergency = byClass(body, "emergency-line");
  const call = emergency ? ` data-call="${numberOf(emergency, path, handbook, alike)}"` : "";
  for (const element of elements(body, (one) => shared.some((name) => hasClass(one, name)) || "data-site-only" in one.attribs)) remove(element);
  for (const header of elements(body, ({ name }) => name === "header")) keepHero(header);
  for (const main of elements(body, ({ name }) => name === "main")) asPart(main);
  const ownSearch = elements(body, ({ attribs }) => "data-search-page" in attribs).length > 0;
  for (const place of elements(body, (one) => brought.some((name) => hasClass(one, name)) || (one.name === "search" && !ownSearch))) leaveRoom(place);
  for (const help of elements(body, (one) => hasClass(one, "help"))) takeHelp(help, path, handbook, alike);
  placePage(body, path, path, handbook);
  takePictures(body, path, handbook, slots);
  const name = ["book-page", body.attribs["class"]].filter(Boolean).join(" ");
  return `<div class="${escapeHtml(name)}" id="${escapeHtml(path)}" data-title="${escapeHtml(wordsIn(byTag(tree, "title") ?? body))}"${call}>\n${writeHtml(body.children).trim()}\n</div>`;
}

/** The first page has its welcome in the header of the site. */
function keepHero(header: Element): void {
  if (!byClass(header, "hero")) return remove(header);
  header.name = "div";
}

/** A document has one main part; here that is around all pages. */
function asPart(main: Element): void {
  main.name = "div";
  main.attribs = { class: main.attribs["class"] ?? "" };
}

/** Menu, search box and the like are in the file once, to keep it small. Only the search page keeps its own box. */
function leaveRoom(element: Element): void {
  element.attribs = { "data-room": (element.attribs["class"] ?? "").split(" ").at(-1) ?? "" };
  element.name = "div";
  element.children = [];
}

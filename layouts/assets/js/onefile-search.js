/**
 * Search in the handbook in one file: the same box as on the site. The small index stands in the file as data; the full text is
 * that of the pages themselves, read when a reader first asks for more than the index knows.
 */

import MiniSearch from "minisearch";
import { isSearchShortcut } from "./around-page.js";
import { startBox } from "./search-box.js";
import { fullText } from "./search-full-text.js";
import { openPages } from "./search-query.js";
import { textEngine } from "./search-text.js";

/**
 * Makes search forms answer from the first time a reader goes to one.
 *
 * @param pages the elements of all pages; their ids are their paths
 */
export function prepareSearch(pages) {
  let opened;
  const open = () => (opened ??= openSearch(pages));
  for (const form of document.querySelectorAll(".search-form")) {
    const place = form.closest(".book-page")?.querySelector("[data-search-page]") ?? undefined;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("focusin", () => startBox(form, { ...open(), place }), { once: true });
  }
  addEventListener("keydown", (event) => {
    if (!isSearchShortcut(event)) return;
    event.preventDefault();
    [...document.querySelectorAll(".search-field")].find((field) => field.checkVisibility({ contentVisibilityAuto: true }))?.focus();
  });
}

function openSearch(pages) {
  const { index, published } = JSON.parse(document.querySelector("[data-search-index]").textContent);
  return {
    pages: openPages(index),
    fullText: fullText([() => textEngine(MiniSearch, pages.filter((page) => page.querySelector(".prose")).map(textOf))]),
    address: (path, heading = "") => `#${path}${heading}`,
    file: (path) => published && `${published}/${path}`,
  };
}

/**
 * The text of a page as scripts/search/text-index.ts makes it for the site: in parts, each from a heading with an id to the next.
 */
function textOf(page) {
  const parts = [["", "", ""]];
  let heading;
  let block;
  const walker = document.createTreeWalker(page.querySelector(".prose"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode;
    if (parent.closest("[data-pagefind-ignore]")) continue;
    const within = parent.closest(":is(h2, h3, h4, h5, h6)[id]");
    if (within && within !== heading) parts.push([within.id.slice(page.id.length), "", ""]);
    heading = within ?? heading;
    const stands = parent.closest("p, li, td, th, dt, dd, div, h2, h3, h4, h5, h6");
    parts.at(-1)[within ? 1 : 2] += (stands === block ? "" : " ") + data;
    block = stands;
  }
  return { path: page.id, parts: parts.map(([id, title, text]) => [id, tidy(title), tidy(text)]) };
}

function tidy(text) {
  return text.replace(/\s+/gu, " ").trim();
}

/* What a page does besides being read: without script it folds and prints all the same. Nothing is stored. */

import { addScript } from "./add-script.js";
import { addStyle } from "./add-style.js";
import { closeMeanings, closeMeaningsBehind, followReader, isSearchShortcut, prepareMenu } from "./around-page.js";
import { keepScheme } from "./colour-scheme.js";
import { tellOverdue } from "./overdue.js";

/**
 * Search is fetched when a reader goes to the search field, and at once on the search page: as classic scripts, for a page that is
 * opened from a folder may not load modules. When they do not come the reader is told, and the next visit to the field tries again.
 */
function prepareSearch(form) {
  const input = form.querySelector("input");
  const box = form.parentElement;
  const takeBack = () => box.querySelector(".search-failed")?.remove();
  const tell = () => {
    takeBack();
    box.append(box.querySelector("template").content.cloneNode(true));
  };
  let started = false;
  const load = async () => {
    if (started) return;
    started = true;
    form.setAttribute("aria-busy", "true");
    const late = setTimeout(tell, patience);
    try {
      await fetchSearch(form);
      leidraad.search.start(form);
      takeBack();
    } catch {
      started = false;
      tell();
    }
    clearTimeout(late);
    form.removeAttribute("aria-busy");
  };
  form.addEventListener("focusin", load);
  addEventListener("keydown", (event) => {
    if (!isSearchShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  if (document.querySelector("[data-search-page]") || form.contains(document.activeElement)) load();
}

/** Milliseconds before a reader hears that search does not come; when it comes later it works all the same. */
const patience = 10_000;

/** The search box, how it looks, and what it needs to know of all pages: side by side, for each takes its time on a slow line. */
async function fetchSearch({ dataset }) {
  const script = new URL(dataset.search, document.baseURI);
  await Promise.all([
    addStyle(dataset.searchStyle),
    addScript(script.href, () => globalThis.leidraad?.search),
    addScript(new URL("../search-index/pages.js", script).href, () => globalThis.leidraad?.pages),
  ]);
}

/** The address at the foot of a print, for a site made without one. */
function tellAddress(foot) {
  foot.hidden = !location.protocol.startsWith("http");
  foot.append(new URL(foot.dataset.paperAddress, location).href.replace("index.html", ""));
}

keepScheme();
if ("popover" in HTMLElement.prototype) {
  addEventListener("beforeprint", closeMeanings);
  addEventListener("focusin", closeMeaningsBehind);
}
document.querySelectorAll("[data-paper-address]").forEach(tellAddress);
document.querySelectorAll("[data-script-refused]").forEach((message) => message.remove());
document.querySelectorAll("[data-review]").forEach(tellOverdue);
document.querySelectorAll("[data-search]").forEach(prepareSearch);
document.querySelectorAll(".menu").forEach(prepareMenu);
document.querySelectorAll(".contents-beside").forEach(followReader);

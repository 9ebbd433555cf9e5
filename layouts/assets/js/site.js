/* What a page does besides being read: without script it folds and prints all the same. Nothing is stored. */

import { addScript } from "./add-script.js";

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
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  if (document.querySelector("[data-search-page]") || form.contains(document.activeElement)) load();
}

/** Milliseconds before a reader hears that search does not come; when it comes later it works all the same. */
const patience = 10_000;

/** The search box, and what it needs to know of all pages: side by side, for each takes its time on a slow line. */
async function fetchSearch({ dataset }) {
  const script = new URL(dataset.search, document.baseURI);
  await Promise.all([
    addScript(script.href, () => globalThis.leidraad?.search),
    addScript(new URL("../search-index/pages.js", script).href, () => globalThis.leidraad?.pages),
  ]);
}

/** The menu lies over the page, so Escape and a click beside it close it. */
function prepareMenu(menu) {
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(target)) menu.open = false;
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });
}

/** Marks in the contents beside an article where the reader is. */
function followReader(contents) {
  const links = new Map([...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id));
  const mark = () => {
    const passed = headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 4);
    for (const [id, link] of links) {
      if (id === passed.at(-1)?.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
  mark();
}

/** On paper every meaning stands in the sentence; one that is open lies over the page instead. */
function closeMeanings() {
  document.querySelectorAll(".term-meaning:popover-open").forEach((meaning) => meaning.hidePopover());
}

/** The address at the foot of a print, for a site made without one. */
function tellAddress(foot) {
  foot.hidden = !location.protocol.startsWith("http");
  foot.append(new URL(foot.dataset.paperAddress, location).href.replace("index.html", ""));
}

if ("popover" in HTMLElement.prototype) addEventListener("beforeprint", closeMeanings);
document.querySelectorAll("[data-paper-address]").forEach(tellAddress);
document.querySelectorAll("[data-search]").forEach(prepareSearch);
document.querySelectorAll(".menu").forEach(prepareMenu);
document.querySelectorAll(".contents-beside").forEach(followReader);

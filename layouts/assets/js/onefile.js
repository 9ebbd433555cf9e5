/*
 * The handbook in one file, one page at a time. Its pages stand below each other in the file, each with its path on the site as
 * its id, so that "#/clienten/appen/" and "#/clienten/appen/blauwe-vinkjes" lead to them without this script too. It is made for
 * viewers that let a file do next to nothing (a frame with only allow-scripts): nothing is fetched, stored or opened, and a
 * click on a link is handled here.
 */

import { closeMeanings, closeMeaningsBehind, followReader, prepareMenu } from "./around-page.js";
import { prepareSearch } from "./onefile-search.js";
import { tellOverdue } from "./overdue.js";

const pages = [...document.querySelectorAll(".book-page")];
const byPath = new Map(pages.map((page) => [page.id, page]));
const navigation = document.querySelector("body > .side-nav");
const search = document.querySelector(".header-bar > search");
const control = document.querySelector(".one-file-control > .document-control");
const printing = document.querySelector("body > .print-more");
const addressPanel = document.querySelector(".address-panel");

/** Where reading is, as "#/clienten/appen/"; a viewer may not tell. */
let address = "";
let shown;
/** For the scripts of blocks: the same address, and the way to another. */
const leidraad = (globalThis.leidraad ??= {});
leidraad.go = go;
let endFollowing = () => {};
/** How far down a reader was at each address, for when she comes back. */
const depths = new Map();

/** A frame of a viewer from nowhere: it lets no page open, and no dialog for printing. */
const isBoxed = self !== top && self.origin === "null";

/** The page an address is about, and the place on it when it names one. */
function placeOf(hash) {
  const id = decoded(hash.slice(1));
  const element = document.getElementById(id);
  const page = element?.closest(".book-page") ?? byPath.get(id.slice(0, id.lastIndexOf("/") + 1));
  // "#blad@1.0" is the address on a print, about which one page can judge.
  if (!page && id.includes("@")) return { page: document.querySelector("[data-validity]")?.closest(".book-page") };
  return { page, element: element === page ? undefined : element };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shows a page with everything around it, and hides the former one; that stays to be found by searching in the page. */
function show(page) {
  if (page === shown) return;
  endFollowing();
  closeMeanings();
  hide(shown);
  shown = page;
  page.hidden = false;
  document.body.className = page.className.replace("book-page", "").trim();
  document.title = page.dataset.title;
  bring(navigation, page.querySelector('[data-room="side-nav"]'), document.body);
  bring(control, page.querySelector('[data-room="document-control"]'), document.body);
  bring(search, page.querySelector('[data-room="search"]'), document.querySelector(".header-bar"));
  // The search page has a box of its own, with room for results.
  search.hidden = page.querySelector("[data-search-page]") !== null;
  markInMenu(page.id);
  for (const menu of document.querySelectorAll(".menu")) menu.open = false;
  const contents = contentsBeside(page);
  endFollowing = contents ? followReader(contents) : () => {};
  tellWhomToAsk(page);
}

/** The contents beside an article are those above it once more. */
function contentsBeside(page) {
  const room = page.querySelector('[data-room="contents-beside"]');
  const above = page.querySelector(".contents-above");
  if (!room || !above) return undefined;
  if (room.firstElementChild) return room.firstElementChild;
  const contents = Object.assign(document.createElement("nav"), { className: "contents contents-beside" });
  const title = Object.assign(document.createElement("p"), { className: "contents-title", textContent: above.querySelector("summary").textContent });
  contents.setAttribute("aria-label", title.textContent);
  contents.append(title, above.querySelector(".contents-list").cloneNode(true));
  room.append(contents);
  return contents;
}

/** A copy of what pages say alike. */
function alike(number) {
  return document.querySelector(`template[data-alike="${number}"]`).content.cloneNode(true);
}

/** Whom to call and to ask is in the file once for every kind of reader; who reads a page can write about that page. */
function tellWhomToAsk(page) {
  for (const former of document.querySelectorAll("[data-help] > .help")) former.remove();
  if (page.dataset.call) document.querySelector(".emergency-line").replaceWith(alike(page.dataset.call));
  const room = page.querySelector("[data-help]");
  if (!room) return;
  room.append(alike(room.dataset.help));
  const feedback = room.querySelector(".help-feedback a");
  if (feedback) feedback.href = room.dataset.feedback;
}

function hide(page) {
  if (page) page.setAttribute("hidden", "until-found");
}

/** Puts what the file has once in its place on a page, or back where it came from. */
function bring(part, room, home) {
  if (!part) return;
  if (room) room.append(part);
  else if (home.classList.contains("header-bar")) home.querySelector(".brand").after(part);
  else home.append(part);
}

function markInMenu(path) {
  for (const list of document.querySelectorAll(".nav-list")) {
    for (const item of list.children) {
      const links = [...item.querySelectorAll("a")];
      const current = links.find((link) => link.hash === `#${path}`);
      item.classList.toggle("nav-inside", current !== undefined);
      for (const link of links) {
        if (link === current) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    }
  }
}

/** Goes to an address as if it were another page: from its top, or from the place it names, which gets the focus. */
function go(hash) {
  const { page, element } = placeOf(hash);
  if (!page && !element) return;
  depths.set(address, scrollY);
  for (const panel of document.querySelectorAll(".search > .search-panel")) panel.hidden = true;
  const isOther = page && page !== shown;
  if (page) {
    show(page);
    setAddress(hash);
  }
  // The link past the header: the menu of the page stands in the main part here.
  if (element) arriveAt((element.matches("main") && shown.querySelector(".main")) || element);
  else if (isOther || hash === `#${page.id}`) arriveAt(page.querySelector("h1"), 0);
}

/** Sets the focus without moving the page, and then moves it: to a place, or so far down. */
function arriveAt(element, depth) {
  if (!element.matches("a, button, input, select, summary, [tabindex]")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (depth === undefined) element.scrollIntoView({ behavior: "instant" });
  else scrollTo({ top: depth, behavior: "instant" });
}

/** An address set in the ordinary way (location.hash) is refused in a file from memory; this is not. */
function setAddress(hash) {
  if (decoded(hash) === decoded(address)) return;
  leidraad.address = address = hash;
  try {
    history.pushState(null, "", hash);
  } catch {
    // Some viewers let no file change its address; the page is shown all the same.
  }
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The reader went back or forward, or typed an address. */
function follow() {
  if (decoded(location.hash) === decoded(address)) return;
  depths.set(address, scrollY);
  leidraad.address = address = location.hash;
  const { page, element } = address === "" ? { page: pages[0] } : placeOf(address);
  if (!page) return;
  const isOther = page !== shown;
  show(page);
  const depth = depths.get(address);
  if (element && depth === undefined) arriveAt(element);
  else if (isOther) arriveAt(page.querySelector("h1"), depth ?? 0);
  else if (depth !== undefined) scrollTo({ top: depth, behavior: "instant" });
}

/** A link in the file leads to a place in it; some viewers refuse the browser's own way there. */
function followLink(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // A filter may have changed what stands behind the "?" of the file after a link was made.
  const fileOf = (href) => href.split(/[?#]/u)[0];
  if (link.hash !== "" && fileOf(link.href) === fileOf(document.baseURI)) {
    event.preventDefault();
    go(link.hash);
  } else if (isBoxed) {
    tellAddress(link.getAttribute("href"));
  }
}

/**
 * Forms are only for their scripts. A viewer that lets no form be sent does not even tell its script that somebody tried, so that
 * is done here.
 */
function submit(event) {
  const { form } = event.target.closest("[type=submit], input") ?? {};
  if (!form) return;
  event.preventDefault();
  if (form.reportValidity()) form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
}

function prepareForms() {
  document.addEventListener("click", (event) => event.target.closest("[type=submit]") && submit(event));
  document.addEventListener("keydown", (event) => event.key === "Enter" && event.target.matches("input") && submit(event));
}

/** Where a viewer lets nothing open, the address can be copied. */
function tellAddress(href) {
  if (!addressPanel.showPopover) return;
  addressPanel.querySelector(".address-text").textContent = href.replace(/^(mailto|tel):/, "").replace(/\?.*$/, (query) => (href.startsWith("mailto") ? "" : query));
  addressPanel.showPopover();
}

/** Prints pages one after the other; what was shown comes back afterwards. */
function printPages(some) {
  const former = shown;
  const depth = scrollY;
  hide(former);
  for (const page of some) page.hidden = false;
  document.documentElement.classList.add("is-printing");
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("is-printing");
    some.forEach(hide);
    former.hidden = false;
    scrollTo({ top: depth, behavior: "instant" });
  }, { once: true });
  print();
}

/** Whether a dialog for printing may open: the sandbox of a frame must say so. */
function canPrint() {
  if (self === top) return true;
  if (isBoxed) return false;
  try {
    const { sandbox } = frameElement;
    return sandbox.length === 0 || sandbox.contains("allow-modals");
  } catch {
    return true;
  }
}

function preparePrinting() {
  const forms = document.querySelectorAll("[data-topics]");
  if (!canPrint()) {
    const note = Object.assign(document.createElement("p"), { className: "download-away", textContent: printing.dataset.blocked });
    for (const form of forms) form.replaceWith(note);
    return;
  }
  printing.hidden = false;
  printing.addEventListener("click", ({ target }) => {
    const { print: what } = target.dataset;
    if (what) printPages(what === "all" ? pages : [shown]);
  });
  // The form to choose pages with would go to a page that is not here.
  for (const form of forms) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const asked = new Set(new FormData(form).getAll("p"));
      const chosen = pages.filter(({ id }) => asked.has(id.split("/").filter(Boolean).join("_")));
      if (chosen.length > 0) printPages(chosen);
    });
  }
}

function start() {
  document.documentElement.classList.add("is-live");
  document.querySelector("body > .help").remove();
  control.append(printing);
  document.querySelectorAll("[data-review]").forEach(tellOverdue);
  for (const page of pages) hide(page);
  addressPanel.querySelector("[data-close]").addEventListener("click", () => addressPanel.hidePopover());
  prepareSearch(pages);
  document.querySelectorAll(".menu").forEach(prepareMenu);
  preparePrinting();
  prepareForms();
  if ("popover" in HTMLElement.prototype) {
    addEventListener("beforeprint", closeMeanings);
    addEventListener("focusin", closeMeaningsBehind);
  }
  document.addEventListener("click", followLink);
  document.addEventListener("beforematch", ({ target }) => show(target.closest(".book-page")));
  addEventListener("popstate", follow);
  addEventListener("hashchange", ({ isTrusted }) => isTrusted && follow());
  history.scrollRestoration = "manual";
  leidraad.address = address = location.hash;
  const { page, element } = placeOf(address);
  show(page ?? pages[0]);
  document.documentElement.classList.remove("is-starting");
  element?.scrollIntoView({ behavior: "instant" });
}

try {
  start();
} finally {
  // Whatever goes wrong, there is something to read.
  document.documentElement.classList.remove("is-starting");
}

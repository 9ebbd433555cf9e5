/*
 * What a page does besides being read. Nothing here is needed: without script the menu and the contents still fold,
 * and the search form leads to the page with all pages. Nothing is stored.
 */

/** Search is fetched when a reader goes to the search field, and at once on the search page. */
function prepareSearch(form) {
  const load = () => {
    form.removeEventListener("focusin", load);
    import(new URL(form.dataset.search, document.baseURI).href)
      .then((search) => search.start(form))
      .catch(() => searchFailed(form));
  };
  form.addEventListener("focusin", load);
  if (document.querySelector("[data-search-page]") || form.contains(document.activeElement)) load();
}

/** Pages opened from a folder, or a strict network, may not load search; say so, and try again at the next visit to the field. */
function searchFailed(form) {
  const message = document.createElement("p");
  message.className = "search-failed";
  message.setAttribute("role", "status");
  message.textContent = form.dataset.searchFailed;
  form.after(message);
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

/** What is folded is printed as well; the style sheet sees to that, where the browser knows how. */
function unfoldOnPaper() {
  const folded = () => document.querySelectorAll("main details:not([open])");
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...folded()];
    for (const details of unfolded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });
}

/** The address at the foot of a print, for a site whose address was not known when it was made. */
function tellAddress(foot) {
  if (!location.protocol.startsWith("http")) return;
  foot.append(new URL(foot.dataset.paperAddress, document.baseURI).href.replace(/index\.html$/, ""));
  foot.hidden = false;
}

if ("popover" in HTMLElement.prototype) addEventListener("beforeprint", closeMeanings);
if (!CSS.supports("selector(::details-content)")) unfoldOnPaper();
document.querySelectorAll("[data-paper-address]").forEach(tellAddress);
document.querySelectorAll("[data-search]").forEach(prepareSearch);
document.querySelectorAll(".menu").forEach(prepareMenu);
document.querySelectorAll(".contents-beside").forEach(followReader);

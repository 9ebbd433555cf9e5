/* What a page does besides being read: without script it folds and prints all the same. Nothing is stored. */

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

/** A page opened from a folder may not load search; the next visit tries again. */
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

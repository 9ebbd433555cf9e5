/* What pages have around their text; on the site there is one page, in the handbook in one file there are many. */

/** The menu lies over the page, so Escape and a click beside it close it. */
export function prepareMenu(menu) {
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

/** Marks in the contents beside an article where the reader is; what it returns ends that. */
export function followReader(contents) {
  const links = new Map([...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id));
  const mark = () => {
    const passed = headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 4);
    for (const [id, link] of links) {
      if (id === passed.at(-1)?.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const end = new AbortController();
  addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true, signal: end.signal });
  mark();
  return () => end.abort();
}

/** A meaning that stays open would lie over what the reader goes to next (WCAG 2.2, 2.4.11). */
export function closeMeaningsBehind({ target }) {
  for (const meaning of document.querySelectorAll(".term-meaning:popover-open")) {
    if (!meaning.parentElement.contains(target)) meaning.hidePopover();
  }
}

/** On paper every meaning stands in the sentence; one that is open lies over the page instead. */
export function closeMeanings() {
  document.querySelectorAll(".term-meaning:popover-open").forEach((meaning) => meaning.hidePopover());
}

/** Ctrl+K or Cmd+K leads to the search box; a single key would get in the way of who speaks to the computer (WCAG 2.1.4). */
export function isSearchShortcut({ ctrlKey, metaKey, altKey, shiftKey, key }) {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
}

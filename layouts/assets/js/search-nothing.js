/** What to do when nothing was found: other words, another way, or somebody to ask. */

import { fill } from "./fill.js";
import { button, element, link } from "./search-elements.js";
import { say } from "./search-labels.js";

export function nothingFound(query, { sections, address }) {
  const part = element("div", "search-nothing", element("p", "search-nothing-title", fill(say.nothing.title, { query })));
  part.append(element("ul", "search-tips", ...say.nothing.tips.map((tip) => element("li", "", tip))));
  const links = [...sections].map(([path, title]) => element("li", "", link(address(path), "search-link", title)));
  part.append(element("p", "search-nothing-way", say.nothing.sections), element("ul", "search-sections", ...links));
  const people = whomToAsk();
  if (people) part.append(element("p", "search-nothing-way", say.nothing.ask), people);
  return part;
}

/**
 * The people who stand below every page, copied: who may be named there, and with which numbers, was decided when the page was
 * made. Their headings would stand in the wrong place here.
 */
function whomToAsk() {
  const people = document.querySelector(".help-contacts")?.cloneNode(true);
  for (const heading of people?.querySelectorAll("h2, h3, h4") ?? []) heading.replaceWith(element("p", heading.className, ...heading.childNodes));
  for (const marked of people?.querySelectorAll("[id]") ?? []) marked.removeAttribute("id");
  return people;
}

/** Something was found, and none of it passes the filters. */
export function noneFits(count, onClear) {
  return element("div", "search-nothing", element("p", "search-nothing-title", fill(say.noneFit, { count })), button("button", say.filters.clear, onClear));
}

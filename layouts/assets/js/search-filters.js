/**
 * On the search page: what kind of pages a reader wants, and for whom they are. Every choice shows how many of the pages that were
 * found it would leave. The choices are those of the whole book and stand still while results come and go; what is ticked
 * is in the address (?voor=partners&soort=dilemma), so that it can be shared. Nothing is stored.
 */

import { fill } from "./fill.js";
import { button, element, unseen } from "./search-elements.js";
import { say } from "./search-labels.js";
import { kindOf } from "./search-result.js";

/** The groups by their names in the address; in each, a page passes when it has one of the values that are ticked. */
const groups = {
  voor: { title: say.filters.audience, names: say.audiences, valuesOf: ({ audiences }) => audiences },
  soort: { title: say.filters.kind, names: Object.fromEntries(Object.entries(say.kinds).map(([kind, { many }]) => [kind, many])), valuesOf: ({ kind }) => [kindOf(kind)] },
};

/** What the filters are called in the address. */
export const filterNames = Object.keys(groups);

/**
 * @param pages all pages of the book
 * @param asked URLSearchParams with what is ticked from the start
 * @param onChange called when a reader changes a filter
 * @returns `element`; `fits(page)`; `update(pages)`, to count what was found, if anything; `chosen()`, pairs for the address; `clear()`
 */
export function searchFilters(pages, asked, onChange) {
  const all = Object.entries(groups).map(([name, group]) => filterGroup(name, group, pages, asked.getAll(name)));
  const count = element("span", "search-filters-active");
  const clear = () => {
    for (const { boxes } of all) for (const { input } of boxes) input.checked = false;
    changed();
  };
  const clearButton = button("search-clear", say.filters.clear, () => {
    clear();
    summary.focus();
  });
  const summary = element("summary", "search-filters-title", say.filters.title, " ", count);
  const details = element("details", "search-filters", summary, ...all.map(({ fieldset }) => fieldset), clearButton);
  const showActive = () => {
    const active = all.flatMap(ticked).length;
    count.textContent = active > 0 ? `(${fill(say.filters.active, { count: active })})` : "";
    clearButton.hidden = active === 0;
  };
  const changed = () => {
    showActive();
    onChange();
  };
  details.addEventListener("change", changed);
  showActive();
  // There is room beside the results on a wide screen; on a phone they go first, unless something is ticked.
  details.open = matchMedia("(min-width: 64rem)").matches || all.flatMap(ticked).length > 0;

  const passes = (page, but) => all.every((group) => group === but || isPassed(group, page));
  return {
    element: details,
    clear,
    fits: (page) => passes(page),
    update: (found) => {
      details.hidden = found.length === 0;
      for (const group of all) for (const { value, number } of group.boxes) number.textContent = found.filter((page) => passes(page, group) && group.valuesOf(page).includes(value)).length;
    },
    chosen: () => all.flatMap((group) => ticked(group).map((value) => [group.name, value])),
  };
}

function filterGroup(name, { title, names, valuesOf }, pages, asked) {
  const used = new Set(pages.flatMap(valuesOf));
  const boxes = Object.entries(names).filter(([value]) => used.has(value)).map(([value, text]) => {
    const input = Object.assign(element("input"), { type: "checkbox", name, value, checked: asked.includes(value) });
    const number = element("span", "search-filter-count");
    return { value, input, number, label: element("label", "search-filter", input, element("span", "", text), unseen(": "), number) };
  });
  const fieldset = element("fieldset", "search-filter-group", element("legend", "", title), ...boxes.map(({ label }) => label));
  return { name, valuesOf, boxes, fieldset };
}

function ticked({ boxes }) {
  return boxes.filter(({ input }) => input.checked).map(({ value }) => value);
}

/** A group with nothing ticked lets everything through. */
function isPassed(group, page) {
  const values = ticked(group);
  return values.length === 0 || group.valuesOf(page).some((value) => values.includes(value));
}

/**
 * The search box. What the small index finds stands there at every letter, at once. The full text is asked when the reader rests;
 * what that finds comes below what stands there already, which stays as it is and where it is. Results open below the form, or
 * in the page itself where that has a place for them. Arrow keys walk through them, Escape leads back.
 */

import { fill } from "./fill.js";
import { button, element, link } from "./search-elements.js";
import { filterNames, searchFilters } from "./search-filters.js";
import { inTime } from "./search-full-text.js";
import { say } from "./search-labels.js";
import { noneFits, nothingFound } from "./search-nothing.js";
import { addText } from "./search-query.js";
import { resultItem } from "./search-result.js";
import { cleanQuery } from "./search-words.js";

/** Milliseconds before letters are answered: no reader sees the difference, and letters that come together are answered together. */
const letterPause = 40;
/** Milliseconds of rest after a key before the full text is asked. */
const textPause = 250;
/** Milliseconds that a place in the text may take to come. */
const loadPatience = 3000;
const inDropdown = { results: 6, headings: 2 };
const onPage = { results: 10, headings: 4 };

/**
 * Makes a search form answer while the reader types.
 *
 * @param form the form; its field is its only input
 * @param ways how the box finds and leads to pages, so that it works in a site as well as in one file:
 *   - `pages`: what openPages of search-query.js gives;
 *   - `fullText(words)`: promises hits in the text and never fails, see search-full-text.js;
 *   - `address(path, headingId)`: where a page is, or a heading on it: an address or a fragment;
 *   - `file(path)`: where a PDF is, undefined when it is not there;
 *   - `all(query)`: where all results of a question are, from a box that opens below its form; without it the box gives more itself;
 *   - `place`: the element of the page that the results are to stand in; without it they open below the form.
 * @returns nothing; what the reader typed before is answered at once
 */
export function startBox(form, ways) {
  new SearchBox(form, { ...ways, sections: new Map(ways.pages.sections.map(({ path, title }) => [path, title])) });
}

class SearchBox {
  constructor(form, ways) {
    this.form = form;
    this.ways = ways;
    this.input = form.querySelector("input");
    this.limits = ways.place ? onPage : inDropdown;
    /** What belongs to the box: results open inside it, and close when the reader leaves it. */
    this.box = form.parentElement;
    this.makePanel();
    this.listen();
    if (ways.place) this.readAddress();
    if (this.input.value) this.search();
  }

  makePanel() {
    this.panel = element("div", "search-panel");
    this.panel.hidden = true;
    this.count = element("p", "search-count");
    // What is on the screen changes with every letter; aloud it is said once, when all is there.
    this.count.setAttribute("aria-hidden", "true");
    this.status = element("p", "visually-hidden");
    this.status.setAttribute("role", "status");
    this.understood = element("p", "search-understood");
    this.list = element("ol", "search-results");
    this.nothing = element("div", "search-none");
    this.more = element("p", "search-more");
    this.found = element("div", "search-found", this.status, this.count, this.understood, this.list, this.nothing, this.more);
    this.panel.append(this.found);
    (this.ways.place ?? this.box).append(this.panel);
  }

  /** The question and the filters come with the address: from a form without script, or a link somebody kept. */
  readAddress() {
    const asked = new URLSearchParams(location.search);
    this.input.value ||= cleanQuery(asked.get("q") ?? "");
    this.filters = searchFilters(this.ways.pages.pages, asked, () => this.refilter());
    this.panel.prepend(this.filters.element);
  }

  listen() {
    this.input.addEventListener("input", () => {
      this.panel.setAttribute("aria-busy", "true");
      clearTimeout(this.letters);
      this.letters = setTimeout(() => this.search(), letterPause);
    });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.found.addEventListener("keydown", (event) => this.key(event));
    if (this.ways.place || !this.ways.all) {
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.search();
      });
    }
    if (this.ways.place) return;
    this.input.addEventListener("focus", () => this.show(this.answer !== undefined));
    this.box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.box.contains(relatedTarget)) this.show(false);
    });
    document.addEventListener("click", ({ target }) => {
      if (!this.box.contains(target)) this.show(false);
    });
    // A result may lead to a place on the page that is open.
    this.found.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      if (target.closest("a") && !ctrlKey && !metaKey && !shiftKey) this.show(false);
    });
  }

  /** In the page itself, results stay. */
  show(open) {
    if (!this.ways.place) this.panel.hidden = !open;
  }

  search() {
    clearTimeout(this.letters);
    const query = cleanQuery(this.input.value);
    if (query && query === this.answer?.query) return this.stand();
    clearTimeout(this.timer);
    const turn = (this.turn = Symbol(query));
    this.status.textContent = "";
    if (!query) return this.clear();
    this.panel.hidden = false;
    this.panel.setAttribute("aria-busy", "true");
    this.answer = this.ways.pages.find(query);
    this.hits = [];
    this.settled = false;
    this.limit = this.limits.results;
    this.draw();
    this.timer = setTimeout(() => this.searchText(turn), textPause);
  }

  /** The question is the one that was answered before, but for a space. */
  stand() {
    this.panel.setAttribute("aria-busy", String(!this.settled));
    this.show(true);
  }

  clear() {
    this.answer = undefined;
    this.drawn = undefined;
    this.keepAddress();
    this.panel.hidden = true;
    this.panel.removeAttribute("aria-busy");
    this.list.replaceChildren();
  }

  async searchText(turn) {
    this.keepAddress();
    const { words } = this.answer;
    const hits = words.length > 0 ? await this.ways.fullText(words) : [];
    if (turn !== this.turn) return;
    this.hits = hits;
    this.settled = true;
    await this.complete();
  }

  /** Draws when the places of the text that are to be shown have come; the last to ask does. */
  async complete() {
    const asked = (this.asked = Symbol("draw"));
    const turn = this.turn;
    const shown = new Set(this.fitting().slice(0, this.limit).map(({ page }) => page.path));
    const hits = await Promise.all(this.hits.map((hit) => (hit.load && shown.has(hit.path) ? loaded(hit) : hit)));
    if (turn !== this.turn || asked !== this.asked) return;
    this.hits = hits;
    this.draw();
    if (!this.settled) return;
    this.panel.setAttribute("aria-busy", "false");
    this.status.textContent = this.sentence();
  }

  async refilter() {
    if (!this.answer) return;
    this.limit = this.limits.results;
    this.keepAddress();
    await this.complete();
  }

  /** What the small index found and, below it, what only the text says. */
  results() {
    return addText(this.answer, this.hits, this.ways.pages.pages).results;
  }

  fitting() {
    return this.filters ? this.results().filter(({ page }) => this.filters.fits(page)) : this.results();
  }

  /** Results of the same question, with the same filters, are added below those that stand there; nothing of those is touched. */
  draw() {
    const before = this.links();
    const at = before.indexOf(document.activeElement);
    const results = this.fitting();
    const subject = JSON.stringify([this.answer.query, this.filters?.chosen()]);
    const stands = subject === this.drawn ? this.list.children.length : 0;
    const items = results.slice(stands, this.limit).map((result) => resultItem(result, this.answer.words, this.ways, this.limits.headings));
    if (stands > 0) this.list.append(...items);
    else this.list.replaceChildren(...items);
    this.list.hidden = results.length === 0;
    this.drawn = subject;
    this.drawAround(results.length);
    // A reader who types fast and goes down at once may have stood on a result of the letters before: keep it, or else its place.
    if (at < 0 || this.panel.contains(document.activeElement)) return;
    const now = this.links();
    (now.find(({ href }) => href !== undefined && href === before[at].href) ?? now[at] ?? this.input).focus();
  }

  drawAround(count) {
    const all = this.results();
    this.filters?.update(all.map(({ page }) => page));
    const { understood, query } = this.answer;
    this.understood.textContent = understood ? fill(say.understood, { words: understood }) : "";
    this.count.textContent = count > 0 ? countSentence(count, all.length) : this.settled ? "" : say.searching;
    this.more.replaceChildren(...(count > this.limit ? [this.moreOf(count)] : []));
    this.nothing.replaceChildren();
    if (count > 0 || !this.settled) return;
    this.nothing.append(all.length > 0 ? noneFits(all.length, () => this.clearFilters()) : nothingFound(query, this.ways));
  }

  clearFilters() {
    this.filters.clear();
    this.input.focus();
  }

  /** From the header on to the search page; there, and where there is none, the next results, with the focus on the first of them. */
  moreOf(count) {
    if (this.ways.all) return link(this.ways.all(this.answer.query), "search-all", fill(say.all, { count }));
    return button("button", say.more, async () => {
      const first = this.list.children.length;
      this.limit += onPage.results;
      await this.complete();
      this.list.children[first]?.querySelector("a")?.focus();
    });
  }

  sentence() {
    const { understood, query } = this.answer;
    const [count, all] = [this.fitting().length, this.results().length];
    const meant = understood ? `${fill(say.understood, { words: understood })} ` : "";
    if (count > 0) return meant + countSentence(count, all);
    return all > 0 ? fill(say.noneFit, { count: all }) : fill(say.nothing.title, { query });
  }

  links() {
    return [...this.found.querySelectorAll("a, button")];
  }

  /** Arrow keys walk through the results, Escape returns to the box and closes them. */
  key(event) {
    if (event.key === "Escape" && !this.panel.hidden && !this.ways.place) {
      event.preventDefault();
      this.input.focus();
      this.show(false);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = this.links();
    const at = links.indexOf(document.activeElement);
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (this.panel.hidden || links.length === 0 || (at < 0 && next < 0)) return;
    event.preventDefault();
    (links[next] ?? (next < 0 ? this.input : links.at(-1))).focus();
  }

  keepAddress() {
    if (!this.ways.place) return;
    const address = new URL(location.href);
    const chosen = this.answer ? [["q", this.answer.query], ...this.filters.chosen()] : [];
    for (const name of ["q", ...filterNames]) address.searchParams.delete(name);
    for (const [name, value] of chosen) address.searchParams.append(name, value);
    try {
      history.replaceState(null, "", address);
    } catch {
      // A page opened from a folder may not change its address, and no page may all the time; it is only for keeping a link.
    }
  }
}

/** A place in the text that does not come is left out; the page was found all the same. */
function loaded(hit) {
  const { load, ...rest } = hit;
  return inTime(load(), loadPatience).catch(() => rest);
}

function countSentence(count, all) {
  const { one, many } = count === all ? say.found : say.filtered;
  return fill(count === 1 ? one : many, { shown: count, count: all });
}

/**
 * The search box. site.js fetches this script when a reader goes to the search form, and at once on the search page, and
 * calls leidraad.search.start(form). A page with an element [data-search-page] is the search page: it shows all results there, and takes its
 * question from the address (?q=). On other pages the results open below the form. Without script the form still leads to
 * the search page. The index lies beside the folder of this script, in pagefind/.
 *
 * What comes out of the index is text and is shown as text; nothing here ever makes HTML out of a string.
 */

import { find, ranking } from "./search-pagefind.js";
import { cleanQuery, subjectWords } from "./search-words.js";

/** Milliseconds before a reader is told that search does not answer. */
const patience = 8000;
/** Milliseconds of rest after a key before searching. */
const typingPause = 120;
const inDropdown = { results: 6, headings: 2 };
const onPage = { results: 10, headings: 4 };

/** Makes a search form answer while the reader types. */
function start(form) {
  new SearchBox(form);
}

(globalThis.leidraad ??= {}).search = { start };

/** The root of the site: this script lies in its folder "assets". */
const root = new URL("../", document.currentScript.src);
let engine;

/** Pagefind, started once for all forms of a page; a failed start is tried again at the next question. */
function loadEngine() {
  engine ??= import(new URL("pagefind/pagefind.js", root).href)
    .then(async (pagefind) => {
      await pagefind.options({ ranking });
      await pagefind.init();
      return pagefind;
    })
    .catch((error) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

class SearchBox {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input");
    const place = document.querySelector("[data-search-page]");
    this.wholePage = place !== null;
    this.limits = this.wholePage ? onPage : inDropdown;
    this.panel = element("div", "search-panel");
    this.status = element("p", "search-status");
    this.status.setAttribute("role", "status");
    this.list = element("ol", "search-results");
    this.more = element("p", "search-more");
    this.panel.append(this.status, this.list, this.more);
    this.panel.hidden = true;
    /** What belongs to the box: results open inside it, and close when the reader leaves it. */
    this.box = form.parentElement;
    (place ?? this.box).append(this.panel);
    this.listen();
    loadEngine().catch(() => {});
    // On the search page the question comes with the address, from a form without script or a link somebody kept.
    if (place) this.input.value ||= cleanQuery(new URLSearchParams(location.search).get("q") ?? "");
    if (this.input.value) this.search();
  }

  listen() {
    this.input.addEventListener("input", () => {
      this.turn = undefined;
      this.busy(true);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.search(), typingPause);
    });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.panel.addEventListener("keydown", (event) => this.key(event));
    if (this.wholePage) {
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.search();
      });
      return;
    }
    this.input.addEventListener("focus", () => this.show(this.list.children.length > 0));
    this.box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.box.contains(relatedTarget)) this.show(false);
    });
    document.addEventListener("click", ({ target }) => {
      if (!this.box.contains(target)) this.show(false);
    });
  }

  show(open) {
    if (!this.wholePage) this.panel.hidden = !open;
  }

  async search() {
    clearTimeout(this.timer);
    const query = cleanQuery(this.input.value);
    if (this.wholePage) keepInAddress(query);
    const turn = (this.turn = Symbol(query));
    if (!query) {
      this.busy(false);
      return this.clear();
    }
    this.busy(true);
    this.panel.hidden = false;
    const slow = setTimeout(() => turn === this.turn && this.say("Zoeken …"), 400);
    try {
      const { results, shown } = await inTime(answer(query, this.limits.results));
      if (turn === this.turn) this.render(query, results, shown);
    } catch {
      if (turn === this.turn) this.fail();
    } finally {
      clearTimeout(slow);
      if (turn === this.turn) this.busy(false);
    }
  }

  /** While a question waits for its answer, what the panel shows belongs to the letters before it. */
  busy(waiting) {
    this.panel.setAttribute("aria-busy", String(waiting));
  }

  clear() {
    this.say("");
    this.list.replaceChildren();
    this.more.replaceChildren();
    this.panel.hidden = true;
  }

  say(sentence) {
    if (this.status.textContent !== sentence) this.status.textContent = sentence;
  }

  fail() {
    this.clear();
    this.panel.hidden = false;
    this.say("Zoeken lukt nu niet. Ververs de pagina, of druk op Enter voor een lijst van alle pagina’s.");
  }

  render(query, results, shown) {
    // A reader who types fast and goes down at once may stand on an older result: keep it, or else its place in the list.
    const before = this.links();
    const at = before.indexOf(document.activeElement);
    this.say(countSentence(results.length, query));
    this.list.replaceChildren(...shown.map((page) => resultItem(page, this.limits.headings)));
    this.more.replaceChildren();
    if (results.length > shown.length) {
      this.more.append(this.wholePage ? this.moreButton(query, results, shown) : this.allLink(query, results.length));
    }
    if (at < 0) return;
    const now = this.links();
    (now.find(({ href }) => href !== undefined && href === before[at].href) ?? now[at] ?? this.input).focus();
  }

  links() {
    return [...this.panel.querySelectorAll("a, button")];
  }

  /** On the search page: the next results, with the focus on the first of them. */
  moreButton(query, results, shown) {
    const button = element("button", "button", "Meer resultaten");
    button.type = "button";
    button.addEventListener("click", async () => {
      const next = await Promise.all(results.slice(shown.length, shown.length + onPage.results).map((result) => result.data()));
      this.render(query, results, [...shown, ...next]);
      this.list.children[shown.length]?.querySelector("a")?.focus();
    });
    return button;
  }

  /** In the header: on to the search page. */
  allLink(query, count) {
    const href = `${new URL("zoeken/index.html", root).href}?q=${encodeURIComponent(query)}`;
    return Object.assign(element("a", "search-all", `Alle ${count} resultaten`), { href });
  }

  /** Arrow keys walk through the results, Escape returns to the box and closes them. */
  key(event) {
    if (event.key === "Escape" && !this.panel.hidden && !this.wholePage) {
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
}

/** The results of a question, and the data of the first of them. */
async function answer(query, limit) {
  const results = await find(await loadEngine(), subjectWords(query));
  return { results, shown: await Promise.all(results.slice(0, limit).map((result) => result.data())) };
}

function inTime(promise) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("too late")), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function keepInAddress(query) {
  const address = new URL(location.href);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
}

function countSentence(count, query) {
  if (count === 0) return `Niets gevonden voor “${query}”. Probeer een ander of een korter woord.`;
  return count === 1 ? "1 pagina gevonden" : `${count} pagina’s gevonden`;
}

/** One page: its title, its section, the place in the text, and the headings under which the words stand. */
function resultItem({ raw_url: path, meta, locations, excerpt, sub_results: parts }, limit) {
  const url = new URL(`.${path}index.html`, root).href;
  const item = element("li", "search-result");
  item.append(link(meta.title ?? meta.titel, url));
  if (meta.afdeling) item.append(element("span", "search-section", meta.afdeling));
  const text = element("p", "search-text");
  text.append(...(locations.length > 0 ? marked(excerpt) : [meta.samenvatting ?? ""]));
  item.append(text);
  const headings = parts.filter(({ anchor }) => anchor).slice(0, limit);
  if (headings.length === 0) return item;
  const list = element("ul", "search-headings");
  for (const { title, anchor } of headings) {
    const heading = element("li", "search-heading");
    heading.append(link(title, `${url}#${anchor.id}`));
    list.append(heading);
  }
  item.append(list);
  return item;
}

function link(text, href) {
  return Object.assign(element("a", "search-link", text), { href });
}

/** An excerpt is text in which only the marks are HTML; the rest has its special characters written as entities. */
function marked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = unescape(part);
    return index % 2 === 1 ? element("mark", "", text) : document.createTextNode(text);
  });
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&amp;": "&" };

function unescape(text) {
  return text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity]);
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

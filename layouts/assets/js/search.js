/**
 * The search box. site.js imports this module when a reader goes to the search form, and at once on the search page, and
 * calls start(form). A page with an element [data-search-page] is the search page: it shows all results there, and takes its
 * question from the address (?q=). On other pages the results open below the form. Without script the form still leads to
 * the search page. The index lies beside the folder of this script, in pagefind/.
 *
 * What comes out of the index is text and is shown as text; nothing here ever makes HTML out of a string.
 */

/** Longer questions would keep the search engine busy for seconds. */
const maxLetters = 200;
const maxWords = 32;
/** Milliseconds before a reader is told that search does not answer. */
const patience = 8000;
/** Milliseconds of rest after a key before searching. */
const typingPause = 120;
const inDropdown = { results: 6, headings: 2 };
const onPage = { results: 10, headings: 4 };

/**
 * How much a word in the title, or one of the words a page is found by, counts against a word in the text. These and the
 * other settings of Pagefind were tried out on the questions in test/search/queries.tsv.
 */
export const ranking = {
  pageLength: 0.3,
  termFrequency: 0.5,
  metaWeights: { title: 6, titel: 2, trefwoorden: 4, verwant: 0.3, afdeling: 0.2, samenvatting: 0.1 },
};

/** Words that say nothing about the subject of a question. */
const stopWords = new Set(
  ("aan af al als an and at ben bij dan dat de deze die dit doe doet doen door een eens en er gaan gaat ga geen haar had heb hebben "
    + "heeft hem het hij hoe hoef hun iemand iets ik in is je jij jou jouw kan kun kunnen maar mag mee meer men met mij mijn moet moeten "
    + "na naar niet nog nou nu of om omdat onder ons onze ook op over te tegen ten toch tot u uit uw van veel via voor waar waarom wanneer "
    + "was wat we weer wel welke werd wie wij wil word worden wordt ze zich zij zijn zo zou").split(" "),
);

/** The question as the search engine gets it, cut to a size it answers at once. */
export function cleanQuery(query) {
  return query.slice(0, maxLetters).trim().split(/\s+/).slice(0, maxWords).join(" ");
}

/** The words of a question that say what it is about; all of them when none does. */
export function subjectWords(query) {
  const words = query.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);
  const subject = words.filter((word) => !stopWords.has(word));
  return [...new Set((subject.length > 0 ? subject : words).map(singular))];
}

/** "foto's" and "fotos" become "foto", which finds all three: a word is found by its beginning. */
function singular(word) {
  return word.replace(/^(\p{L}{2,}[ao])['’]?s$/u, "$1");
}

/**
 * Searches word by word and adds up: a page counts for each word of the subject it holds, more for a rare word and for a
 * page that is about it, and more again when it holds them all. Pagefind by itself gives nothing when one word is missing.
 *
 * @returns Pagefind results, best first
 */
export async function find(pagefind, query) {
  const words = subjectWords(cleanQuery(query));
  if (words.length === 0) return [];
  const answers = await Promise.all(words.map((word) => pagefind.search(word)));
  const pages = new Map();
  for (const { results } of answers) {
    const best = results[0]?.score ?? 1;
    const rarity = 1 / Math.log2(2 + results.length);
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, points: 0, words: 0 };
      page.points += rarity * (0.2 + (0.8 * result.score) / best);
      page.words += 1;
      pages.set(result.id, page);
    }
  }
  const points = (page) => page.points * (page.words === words.length ? 1.5 : 1);
  return [...pages.values()].sort((one, other) => points(other) - points(one)).map(({ result }) => result);
}

/** Makes a search form answer while the reader types. */
export function start(form) {
  new SearchBox(form);
}

/** The root of the site: this script lies in its folder "assets". */
const root = new URL("../", import.meta.url);
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
    if (this.wholePage) this.readAddress();
    if (this.input.value) this.search();
  }

  listen() {
    this.input.addEventListener("input", () => {
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

  /** The search page takes the question of the address, from a form without script or a link somebody kept. */
  readAddress() {
    const query = new URLSearchParams(location.search).get("q");
    if (query) this.input.value = cleanQuery(query);
  }

  show(open) {
    if (!this.wholePage) this.panel.hidden = !open;
  }

  async search() {
    clearTimeout(this.timer);
    const query = cleanQuery(this.input.value);
    if (this.wholePage) keepInAddress(query);
    const turn = (this.turn = Symbol(query));
    if (!query) return this.clear();
    this.panel.hidden = false;
    const slow = setTimeout(() => turn === this.turn && this.say("Zoeken …"), 400);
    try {
      const { results, shown } = await inTime(answer(query, this.limits.results));
      if (turn === this.turn) this.render(query, results, shown);
    } catch {
      if (turn === this.turn) this.fail();
    } finally {
      clearTimeout(slow);
    }
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
    this.say("Zoeken lukt nu niet. Ververs de pagina en probeer het opnieuw, of zoek verder via het menu.");
  }

  render(query, results, shown) {
    this.say(countSentence(results.length, query));
    this.list.replaceChildren(...shown.map((page) => resultItem(page, this.limits.headings)));
    this.more.replaceChildren();
    if (results.length <= shown.length) return;
    this.more.append(this.wholePage ? this.moreButton(query, results, shown) : this.allLink(query, results.length));
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
    const link = element("a", "search-all", `Alle ${count} resultaten`);
    link.href = `${new URL("zoeken/index.html", root).href}?q=${encodeURIComponent(query)}`;
    return link;
  }

  /** Arrow keys walk through the results, Escape returns to the box and closes them. */
  key(event) {
    if (event.key === "Escape" && !this.panel.hidden && !this.wholePage) {
      event.preventDefault();
      this.input.focus();
      this.show(false);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...this.panel.querySelectorAll("a, button")];
    const at = links.indexOf(document.activeElement);
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (this.panel.hidden || links.length === 0 || (at < 0 && next < 0)) return;
    event.preventDefault();
    (links[next] ?? (next < 0 ? this.input : links.at(-1))).focus();
  }
}

/** The results of a question, and the data of the first of them. */
async function answer(query, limit) {
  const results = await find(await loadEngine(), query);
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
function resultItem(page, headings) {
  const item = element("li", "search-result");
  const url = new URL(`.${page.raw_url ?? page.url}index.html`, root).href;
  const link = element("a", "search-link", page.meta.title ?? page.meta.titel);
  link.href = url;
  item.append(link);
  if (page.meta.afdeling) item.append(element("span", "search-section", page.meta.afdeling));
  const text = element("p", "search-text");
  if (page.locations.length > 0) text.append(...marked(page.excerpt));
  else text.textContent = page.meta.samenvatting ?? "";
  item.append(text);
  const places = page.sub_results.filter(({ anchor }) => anchor).slice(0, headings);
  if (places.length > 0) item.append(headingList(places, url));
  return item;
}

function headingList(places, url) {
  const list = element("ul", "search-headings");
  for (const { title, anchor } of places) {
    const item = element("li", "search-heading");
    const link = element("a", "search-link", title);
    link.href = `${url}#${anchor.id}`;
    item.append(link);
    list.append(item);
  }
  return list;
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

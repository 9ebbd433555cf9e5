/**
 * Search on a site, as one classic script. site.js fetches it, together with search-index/pages.js, when a reader goes to the search
 * form, and at once on the search page (an element [data-search-page]); then it calls leidraad.search.start(form).
 * Without script the form still leads to the search page. All addresses follow from that of this script, in the form.
 */

import { addScript } from "./add-script.js";
import { startBox } from "./search-box.js";
import { fullText } from "./search-full-text.js";
import { pagefindEngine, ranking } from "./search-pagefind.js";
import { openPages } from "./search-query.js";

(globalThis.leidraad ??= {}).search = { start };

/** Makes a search form answer while the reader types. */
function start(form) {
  const root = new URL("../", new URL(form.dataset.search, document.baseURI));
  const data = globalThis.leidraad.pages;
  const addressOf = (path) => new URL(`.${path}index.html`, root).href;
  const place = document.querySelector("[data-search-page]") ?? undefined;
  startBox(form, {
    pages: openPages(data),
    fullText: fullText([() => openPagefind(root, data), () => openText(root, form.dataset.searchText)]),
    address: (path, heading) => addressOf(path) + (heading ? `#${heading}` : ""),
    file: (path) => new URL(path, root).href,
    all: place ? undefined : (query) => `${addressOf("/zoeken/")}?q=${encodeURIComponent(query)}`,
    place,
  });
}

/**
 * Pagefind needs a web server and WebAssembly. Whether a policy forbids that shows with the smallest module there is; it is better
 * to know than to fetch Pagefind and wait for it in vain.
 */
function mayRunPagefind() {
  if (!location.protocol.startsWith("http")) return false;
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}

/** Where its own types of files are not sent, Pagefind leaves failures behind that nobody can catch: look before it starts. */
async function mustBeSent(href) {
  const response = await fetch(href, { method: "HEAD" });
  // A browser calls a request off whose answer is not read to its end, even when that is empty.
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
}

async function openPagefind(root, data) {
  if (!mayRunPagefind()) throw new Error("Pagefind cannot run here");
  const addressOf = (file) => new URL(`pagefind/${file}`, root).href;
  const ofEachType = ["wasm.nl.pagefind", `fragment/${data.pages[0].fragment}.pf_fragment`];
  const [pagefind] = await Promise.all([import(addressOf("pagefind.js")), ...ofEachType.map((file) => mustBeSent(addressOf(file)))]);
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefindEngine(pagefind, data);
}

/** @param script address of text-search.js, from the page */
async function openText(root, script) {
  await Promise.all([
    addScript(new URL("search-index/text.js", root).href, () => globalThis.leidraad.text),
    addScript(new URL(script, document.baseURI).href, () => globalThis.leidraad.openText),
  ]);
  return globalThis.leidraad.openText(globalThis.leidraad.text);
}

/**
 * Full text where Pagefind cannot run: on a page that is opened from a folder, without WebAssembly, or from a server that does not
 * know its files. The texts themselves are there, so it can show the place as well.
 */

import { addPoints } from "./search-points.js";
import { formsOf, indexedWords, plainWords, stem } from "./search-words.js";

const fields = ["heading", "text"];
const boost = { heading: 3, text: 1 };

/** How many headings of a page a result names, and how many words of the text it shows. */
const shownHeadings = 4;
const shownWords = 30;

/**
 * @param MiniSearch the class of the library
 * @param data what scripts/search/text-index.ts makes
 */
export function textEngine(MiniSearch, data) {
  const parts = data.flatMap(({ parts: own }, page) => own.map(([id, heading, text]) => ({ page, anchor: id, heading, text })));
  let index;
  return {
    async search(words) {
      index ??= await indexed(MiniSearch, parts);
      const found = words.map((word) => ({ weight: 1, parts: partsWith(index, word) }));
      const order = addPoints(found.map(({ weight, parts: scored }) => ({ weight, found: bestOfPages(scored, parts) })), data.length);
      return order.map((page) => hitOf(data[page].path, placesOn(page, found, parts), words));
    },
  };
}

/** In pieces, so that a slow machine answers its reader meanwhile. */
async function indexed(MiniSearch, parts) {
  const known = new Map();
  const forms = (word) => {
    if (!known.has(word)) known.set(word, formsOf(word));
    return known.get(word);
  };
  const index = new MiniSearch({ fields, tokenize: indexedWords, processTerm: forms });
  await index.addAllAsync(parts.map(({ heading, text }, id) => ({ id, heading, text })), { chunkSize: 40 });
  return index;
}

function partsWith(index, word) {
  return index.search(formsOf(word).join(" "), {
    tokenize: (text) => text.split(" "), processTerm: (term) => term, boost, prefix: (term) => term === word && term.length > 2, weights: { prefix: 0.3 },
  });
}

/** Each page once, with the score of the best of its parts. */
function bestOfPages(scored, parts) {
  const pages = new Map();
  for (const { id, score } of scored) if (!pages.has(parts[id].page)) pages.set(parts[id].page, score);
  return [...pages].map(([id, score]) => ({ id, score }));
}

/** The parts of a page that hold words of the question, best first. */
function placesOn(page, found, parts) {
  const scores = new Map();
  for (const { parts: scored } of found) {
    for (const { id, score } of scored) if (parts[id].page === page) scores.set(id, (scores.get(id) ?? 0) + score / scored[0].score);
  }
  return [...scores].sort(([one, points], [other, more]) => more - points || one - other).map(([id]) => parts[id]);
}

function hitOf(path, places, words) {
  const headings = places.filter(({ anchor }) => anchor).slice(0, shownHeadings).map(({ anchor, heading }) => ({ id: anchor, text: heading }));
  const excerpt = excerptOf(places[0].text, words);
  return { path, headings, ...(excerpt && { excerpt }) };
}

/** The words around the place with most words of the question; undefined when the text has none, since then its heading has. */
function excerptOf(text, words) {
  const tokens = text.split(" ");
  const marks = tokens.map((token) => plainWords(token).some((plain) => words.some((word) => plain.startsWith(word) || stem(plain) === stem(word))));
  if (!marks.includes(true)) return undefined;
  const count = (start) => marks.slice(start, start + shownWords).filter(Boolean).length;
  const starts = marks.flatMap((mark, at) => (mark ? [Math.max(0, Math.min(at - 8, tokens.length - shownWords))] : []));
  const start = starts.reduce((best, one) => (count(one) > count(best) ? one : best));
  const shown = tokens.slice(start, start + shownWords);
  return [
    ...(start > 0 ? [{ text: "… ", marked: false }] : []),
    ...shown.flatMap((token, at) => [{ text: token, marked: marks[start + at] }, { text: " ", marked: false }]).slice(0, -1),
    ...(start + shownWords < tokens.length ? [{ text: " …", marked: false }] : []),
  ].reduce(joined, []);
}

/** Neighbours that are marked alike become one. */
function joined(parts, part) {
  const last = parts.at(-1);
  if (last && last.marked === part.marked) last.text += part.text;
  else parts.push({ ...part });
  return parts;
}

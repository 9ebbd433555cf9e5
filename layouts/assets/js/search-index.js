/**
 * The index of the small search, made in the browser: some ten thousand words of a hundred pages, each with its stem. It does of
 * MiniSearch what is needed here and no more, with the same scores; made for a slow phone, where opening MiniSearch took a third
 * of the time to the first result (`npm run bench -- search`).
 */

import { formsOf, indexedWords } from "./search-words.js";

/** Okapi BM25+ (https://www.cs.otago.ac.nz/homepages/andrew/papers/2014-2.pdf), with little difference for the length of a field: a page with many headings is not less about each of them. */
const bm25 = { k: 1.2, b: 0.25, d: 0.5 };

/**
 * @param pages each an object with a text in some of the fields
 * @param boost how much a word counts in each field, by its name
 * @returns `terms`, the words and stems that stand in the pages, with where they do; `words`, how often each word stands there
 */
export function indexPages(pages, boost) {
  const fields = Object.keys(boost);
  const index = { fields, boost, total: pages.length, terms: new Map(), words: new Map(), lengths: fields.map(() => []) };
  pages.forEach((page, id) => {
    fields.forEach((name, field) => {
      index.lengths[field][id] = 0;
      for (const word of indexedWords(page[name] ?? "")) note(index, word, field, id);
    });
  });
  index.average = index.lengths.map((lengths) => lengths.reduce((sum, length) => sum + length, 0) / pages.length);
  return index;
}

function note({ words, terms, lengths }, word, field, id) {
  let known = words.get(word);
  if (!known) {
    known = { count: 0, last: undefined, places: formsOf(word).map((term) => terms.get(term) ?? (terms.set(term, []), terms.get(term))) };
    words.set(word, known);
  }
  known.count += 1;
  const place = id * lengths.length + field;
  if (known.last !== place) lengths[field][id] += 1;
  known.last = place;
  for (const places of known.places) {
    // Pages and counts by turns, in one list of numbers: twenty thousand small objects would cost more than all the rest. Pages come
    // in order, so one that is there already is the last.
    const list = (places[field] ??= []);
    if (list.at(-2) === id) list[list.length - 1] += 1;
    else list.push(id, 1);
  }
}

/**
 * The pages with a word: the word as it was typed counts most, then its other forms, then words that begin with it.
 *
 * @param weightOf what the scores of a page are multiplied by, by its place
 * @returns best first: the place of the page, its score, and `match`, the fields in which each term stands
 */
export function pagesWith(index, word, weightOf) {
  const pages = new Map();
  formsOf(word).forEach((term, form) => {
    take(index, { term, form, weight: 1 }, pages);
    if (form > 0 || word.length < 2) return;
    const weight = word.length < 4 ? 0.1 : 0.3;
    for (const longer of index.terms.keys()) {
      if (longer.length === word.length || !longer.startsWith(word)) continue;
      take(index, { term: longer, form, weight: weight * word.length / (word.length + 0.3 * (longer.length - word.length)) }, pages);
    }
  });
  return [...pages].map(([id, { score, forms, match }]) => ({ id, score: score * forms.size * weightOf(id), match }))
    .sort((one, other) => other.score - one.score || one.id - other.id);
}

function take({ fields, boost, total, terms, lengths, average }, { term, form, weight }, pages) {
  terms.get(term)?.forEach((list, field) => {
    const rarity = Math.log(1 + (total - list.length / 2 + 0.5) / (list.length / 2 + 0.5));
    for (let at = 0; at < list.length; at += 2) {
      const [id, count] = [list[at], list[at + 1]];
      if (!pages.has(id)) pages.set(id, { score: 0, forms: new Set(), match: {} });
      const page = pages.get(id);
      const length = 1 - bm25.b + bm25.b * lengths[field][id] / average[field];
      page.score += weight * boost[fields[field]] * rarity * (bm25.d + count * (bm25.k + 1) / (count + bm25.k * length));
      page.forms.add(form);
      (page.match[term] ??= []).push(fields[field]);
    }
  });
}

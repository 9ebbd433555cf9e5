/**
 * From a question to pages, best first: the small index that answers at once, and what is found in the full text after it.
 * Without any screen or network, so that the tests ask in the same way as readers do.
 */

import { cleanQuery, folded, indexedWords, plainWords, stem, stopWords } from "./search-words.js";
import { meantWord } from "./search-typos.js";

/** How much a word counts where it stands. These figures were tried out on the questions in test/search. */
const boost = { title: 6, nav: 4, strong: 4, headings: 1.5, summary: 1, weak: 0.4, section: 0.3 };
const fields = Object.keys(boost);

/**
 * Opens the small index.
 *
 * @param MiniSearch the class of the library, handed over so that a browser and a test can each get it in their own way
 * @param data what scripts/search/page-index.ts makes
 */
export function openPages(MiniSearch, data) {
  const index = new MiniSearch({ idField: "id", fields, tokenize: indexedWords, processTerm: stem });
  index.addAll(data.pages.map((page, id) => ({ ...page, id, section: "", headings: page.headings.map(({ text }) => text).join("\n") })));
  const opened = { index, data, ...knownWords(data) };
  return { find: (query) => answerTo(opened, query), pages: data.pages.map(pageInfo), sections: data.sections };
}

/** Every word that stands anywhere, folded, with how frequent it is, how it is spelled; and the stems of those in the small index. */
function knownWords({ pages, vocabulary }) {
  const known = new Map();
  const spelled = new Map();
  const stems = new Set();
  const note = (word, count) => {
    const plain = folded(word);
    known.set(plain, (known.get(plain) ?? 0) + count);
    if (plain !== word) spelled.set(plain, word);
  };
  vocabulary.forEach((words, group) => words.split(" ").forEach((word) => note(word, vocabulary.length - group)));
  for (const page of pages) {
    const text = [page.title, page.nav ?? "", page.summary, page.strong, page.weak, ...page.headings.map(({ text: heading }) => heading)].join("\n");
    for (const word of new Set(text.normalize("NFC").toLowerCase().match(/\p{L}+/gu))) note(word, vocabulary.length);
    for (const word of indexedWords(text)) {
      stems.add(stem(word));
      if (!known.has(word)) known.set(word, vocabulary.length);
    }
  }
  return { known, spelled, stems, sorted: [...known.keys()].sort() };
}

function answerTo(opened, query) {
  const asked = cleanQuery(query);
  const { text, understood } = corrected(opened, asked);
  const words = plainWords(text);
  const concepts = conceptsOf(opened, words);
  const results = ranked(opened, concepts);
  const alarm = alarmFor(opened, words);
  return {
    query: asked,
    ...(understood && { understood }),
    words: concepts.map(({ word }) => word),
    results: alarm ? [alarm, ...results.filter(({ page }) => page.path !== alarm.page.path)] : results,
  };
}

/** The question with each slip of the keyboard mended; "understood" only when there was one. */
function corrected(opened, asked) {
  const typed = asked.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  let at = 0;
  let mended = false;
  const text = asked.replace(/[\p{L}\p{M}\p{N}'’-]+/gu, (word) => {
    at += 1;
    const meant = meantFor(opened, word, at === typed.length);
    mended ||= meant !== undefined;
    return meant ?? word;
  });
  return { text, understood: mended ? text : undefined };
}

function meantFor(opened, typed, last) {
  const parts = plainWords(typed);
  if (parts.length !== 1) return undefined;
  const [word] = parts;
  if (isKnown(opened, word) || stopWords.has(word) || (last && isBeginning(opened.sorted, word)) || splitCompound(opened, word).length > 0) return undefined;
  const meant = meantWord(word, opened.known);
  return meant && (opened.spelled.get(meant) ?? meant);
}

function isKnown({ known, stems }, word) {
  return known.has(word) || stems.has(stem(word));
}

/** True when a known word begins with these letters. */
function isBeginning(sorted, letters) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < letters) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low].startsWith(letters);
}

/** What a question is about: each word that says something, words that may be one, and the parts of a word that stands nowhere. */
function conceptsOf(opened, words) {
  const subject = words.filter((word) => !stopWords.has(word));
  const concepts = [];
  const kept = subject.length > 0 ? subject : words;
  for (const word of new Set(kept)) {
    const parts = opened.stems.has(stem(word)) ? [] : splitCompound(opened, word);
    if (parts.length > 0) concepts.push(...parts.map((part) => ({ word: part, weight: 0.8 })));
    else concepts.push({ word, weight: 1, open: word === words.at(-1) });
  }
  words.slice(1).forEach((word, at) => {
    const joined = words[at] + word;
    if (joined.length > 4 && opened.stems.has(stem(joined))) concepts.push({ word: joined, weight: 1.5 });
  });
  return concepts;
}

/** "fotoformulier" gives foto and formulier: two known words, with or without a letter between them that links. */
function splitCompound({ stems, data: { compounds } }, word) {
  if (word.length < 6 || compounds.whole.includes(word)) return [];
  for (let cut = word.length - 3; cut >= 2; cut--) {
    const last = word.slice(cut);
    if (!stems.has(stem(last)) || (last.length < 4 && !compounds.short.includes(last))) continue;
    const first = ["", "s", "en", "e", "n"].filter((link) => word.slice(0, cut).endsWith(link)).map((link) => word.slice(0, cut - link.length))
      .find((part) => (part.length > 3 || compounds.short.includes(part)) && stems.has(stem(part)) && !compounds.notFirst.includes(part));
    if (first) return [first, last];
  }
  return [];
}

function ranked({ index, data }, concepts) {
  const points = new Map();
  const matched = new Map();
  let total = 0;
  for (const { word, weight, open } of concepts) {
    const term = stem(word);
    const found = index.search(term, {
      tokenize: (text) => [text], processTerm: (one) => one, boost, prefix: term.length > 2 || Boolean(open),
      boostDocument: (id) => data.pages[id].weight ?? 1,
    });
    if (found.length === 0) continue;
    const rarity = weight * Math.log2(1 + data.pages.length / found.length);
    total += rarity;
    for (const { id, score, match } of found) {
      const page = points.get(id) ?? { points: 0, cover: 0 };
      page.points += rarity * (0.1 + (0.9 * score) / found[0].score);
      page.cover += rarity;
      points.set(id, page);
      matched.set(id, { ...matched.get(id), ...match });
    }
  }
  const order = [...points].map(([id, page]) => ({ id, points: page.points * (0.4 + (0.6 * page.cover) / total) }))
    .sort((one, other) => other.points - one.points || one.id - other.id);
  return order.filter(({ points: some }) => some > order[0].points / 5)
    .map(({ id }) => ({ page: pageInfo(data.pages[id]), headings: headingsWith(data.pages[id], matched.get(id)) }));
}

/** The headings of a page that hold a word of the question, those with most of them first. */
function headingsWith({ headings }, match) {
  const terms = new Set(Object.keys(match).filter((term) => match[term].includes("headings")));
  return headings.map((heading) => ({ ...heading, count: new Set(indexedWords(heading.text).map(stem).filter((term) => terms.has(term))).size }))
    .filter(({ count }) => count > 0).sort((one, other) => other.count - one.count).map(({ id, text }) => ({ id, text }));
}

/** "Wat nu?", when the question holds words of somebody who needs help now; of more entries the one with the most words decides. */
function alarmFor({ data }, words) {
  const asked = new Set(words.map(stem));
  let best = { count: 0 };
  for (const entry of data.alarms) {
    for (const alarm of entry.words.map(plainWords)) {
      if (alarm.length > best.count && alarm.every((word) => asked.has(stem(word)))) best = { entry, count: alarm.length };
    }
  }
  const page = best.entry && data.pages.find(({ path }) => path === best.entry.path);
  if (!page) return undefined;
  const heading = page.headings.find(({ id }) => id === best.entry.heading);
  return { page: pageInfo(page), headings: heading ? [heading] : [], alarm: heading ?? { text: page.title } };
}

function pageInfo({ path, title, section, audiences, kind, summary, pdf, paper }) {
  return { path, title, section, audiences, kind, summary, ...(pdf && { pdf, paper }) };
}

/**
 * Adds what was found in the full text. What was there stays where it is and gets the place in the text; pages of which only the
 * text says it come after.
 *
 * @param hits from a text engine, best first
 * @param pages the pages of the small index: what is not among them is not shown
 */
export function addText(answer, hits, pages) {
  const byPath = new Map(hits.map((hit) => [hit.path, hit]));
  const there = new Set(answer.results.map(({ page }) => page.path));
  const info = new Map(pages.map((page) => [page.path, page]));
  const more = hits.filter(({ path }) => !there.has(path) && info.has(path)).map(({ path, headings = [], excerpt }) =>
    ({ page: info.get(path), headings, ...(excerpt && { excerpt }) }));
  return { ...answer, results: [...answer.results.map((result) => enriched(result, byPath.get(result.page.path))), ...more] };
}

function enriched(result, hit) {
  if (!hit) return result;
  const ids = new Set(result.headings.map(({ id }) => id));
  const headings = [...result.headings, ...(hit.headings ?? []).filter(({ id }) => !ids.has(id))];
  return { ...result, headings, ...(hit.excerpt && { excerpt: hit.excerpt }) };
}

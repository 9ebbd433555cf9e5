/**
 * From a question to pages, best first: the small index that answers at once, and what is found in the full text after it.
 * Without any screen or network, so that the tests ask in the same way as readers do.
 */

import { indexPages, pagesWith } from "./search-index.js";
import { addPoints } from "./search-points.js";
import { cleanQuery, folded, indexedWords, lightWords, plainWords, stem, stopWords } from "./search-words.js";
import { meantWord } from "./search-typos.js";

/** How much a word counts where it stands. These figures were tried out on the questions in test/search. */
const boost = { title: 6, nav: 4, strong: 4, headings: 1.5, parts: 1.5, summary: 1, often: 0.8, weak: 0.4 };

/** What a page gains when the question holds a whole title or keyword of more than one word. */
const phraseFavour = 1.7;

/**
 * Opens the small index. The pages come as texts and are indexed here, since an index ready made would be half as much again to
 * fetch, and takes no less time to read.
 *
 * @param data what scripts/search/page-index.ts makes
 */
export function openPages(data) {
  const index = indexPages(data.pages.map((page) => ({ ...page, headings: page.headings.map(({ text }) => text).join("\n") })), boost);
  const opened = {
    index, data, texts: new Set(data.vocabulary.flatMap((words) => words.split(" "))), phrases: phrasesOf(data), heads: new Set(data.compounds.heads.map(stem)),
    frequent: once(() => frequencies(index, data)), spelled: once(() => spellings(data)),
  };
  return { find: (query) => answerTo(opened, query), pages: data.pages.map(pageInfo), sections: data.sections };
}

/** What most questions do not need is made when the first one does. */
function once(make) {
  let made;
  return () => (made ??= make());
}

/** Every known word with how frequent it is, in rough figures: those of the index more than those that only the texts say. */
function frequencies({ words }, { vocabulary }) {
  return new Map([
    ...[...words].map(([word, { count }]) => [word, vocabulary.length + count]),
    ...vocabulary.flatMap((group, at) => group.split(" ").map((word) => [word, vocabulary.length - at])),
  ]);
}

/** The titles and keywords of more than one word, with the places of the pages they belong to. */
function phrasesOf({ pages }) {
  const phrases = new Map();
  pages.forEach(({ title, nav = "", strong }, id) => {
    for (const phrase of new Set([title, nav, ...strong.split("\n")].map((line) => plainWords(line).join(" ")))) {
      if (phrase.includes(" ")) phrases.set(phrase, [...(phrases.get(phrase) ?? []), id]);
    }
  });
  return phrases;
}

/** How words with an accent are spelled, for who is asked whether she meant them. */
function spellings({ accented }) {
  return new Map(accented.split(" ").map((word) => [folded(word), word]));
}

function answerTo(opened, query) {
  const asked = cleanQuery(query);
  const { text, understood } = corrected(opened, asked);
  const words = plainWords(text);
  const concepts = conceptsOf(opened, words);
  const results = ranked(opened, concepts, phrasesIn(opened, words));
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
  const pattern = /[\p{L}\p{M}\p{N}'’-]+/gu;
  const typed = asked.match(pattern) ?? [];
  const meant = typed.map((word, at) => meantFor(opened, typed, at) ?? word);
  if (meant.every((word, at) => word === typed[at])) return { text: asked };
  const understood = asked.replace(pattern, () => meant.shift());
  return { text: understood, understood };
}

/** What was meant by a word that stands nowhere; undefined when it may be right: it may be half a word, or not yet all typed. */
function meantFor(opened, typed, at) {
  const [word, ...more] = plainWords(typed[at]);
  if (!word || more.length > 0 || stopWords.has(word) || isKnown(opened, word)) return undefined;
  if (at === typed.length - 1 && isBeginning(opened, word)) return undefined;
  const whole = [typed.slice(at - 1, at + 1), typed.slice(at, at + 2)].map((two) => plainWords(two.join(" ")).join(""));
  if (whole.some((both) => both !== word && isKnown(opened, both))) return undefined;
  const meant = meantWord(word, opened.frequent(), (candidate) => !stopWords.has(candidate) && !lightWords.has(candidate));
  return meant && (opened.spelled().get(meant) ?? meant);
}

/** True when a known word begins with these letters. */
function isBeginning(opened, letters) {
  for (const word of opened.frequent().keys()) if (word.startsWith(letters)) return true;
  return false;
}

/** What a question is about: each word that says something and stands somewhere, two words that may be one, the parts of a word that stands nowhere. */
function conceptsOf(opened, words) {
  const isSubject = (word) => !stopWords.has(word);
  const kept = words.some(isSubject) ? words.filter(isSubject) : words;
  const single = [...new Set(kept)].flatMap((word) => {
    if (isKnown(opened, word) || isBeginning(opened, word)) return [{ word, weight: lightWords.has(word) ? 0.3 : 1 }];
    return partsOf(opened, word).map((part) => ({ word: part, weight: 0.8 }));
  });
  const joined = words.slice(1).flatMap((word, at) => {
    const whole = words[at] + word;
    const counts = whole.length > 4 && (isSubject(words[at]) || isSubject(word)) && opened.index.terms.has(stem(whole));
    return counts ? [{ word: whole, weight: 1, extra: true }] : [];
  });
  return [...single, ...joined];
}

/** A word that stands somewhere, or a form of one; a last letter typed twice makes no form. */
function isKnown({ index, texts }, word) {
  return index.terms.has(word) || texts.has(word) || (index.terms.has(stem(word)) && !/([^aeiou])\1$/u.test(word));
}

/**
 * The known parts of a compound that stands nowhere: "fotoformulier" gives foto and formulier, with or without letters between
 * them that link. When only one part is known it must be a last part that says what a thing is ("stockfoto"), or a first part of
 * some length ("locatievoorziening").
 */
function partsOf(opened, word) {
  if (word.length < 6 || opened.data.compounds.whole.includes(word)) return [];
  const cuts = Array.from({ length: word.length - 4 }, (_, at) => at + 2);
  for (const cut of cuts) {
    const first = firstPart(opened, word.slice(0, cut));
    if (first && isPart(opened, word.slice(cut))) return [first, word.slice(cut)];
  }
  const last = cuts.map((cut) => word.slice(cut)).find((part) => part.length > 3 && opened.heads.has(stem(part)));
  if (last) return [last];
  const first = cuts.map((cut) => firstPart(opened, word.slice(0, -cut))).find((part) => part && part.length > 4);
  return first ? [first] : [];
}

function isPart(opened, part) {
  return opened.data.compounds.short.includes(part) || (part.length > 3 && opened.index.terms.has(stem(part)));
}

/** The first part of a compound without the letters that link it to the rest. */
function firstPart(opened, letters) {
  const { notFirst } = opened.data.compounds;
  return ["", "s", "en", "e", "n"].filter((link) => letters.endsWith(link)).map((link) => letters.slice(0, letters.length - link.length))
    .find((part) => !notFirst.includes(part) && (isKnown(opened, part) || stem(part) === part) && isPart(opened, part));
}

function ranked({ index, data }, concepts, phrased) {
  const words = concepts.map((concept) => ({ ...concept, found: pagesWith(index, concept.word, (id) => data.pages[id].weight ?? 1) }));
  const matches = new Map();
  for (const { found } of words) for (const { id, match } of found) matches.set(id, { ...matches.get(id), ...match });
  return addPoints(words, data.pages.length, (id) => (phrased.has(id) ? phraseFavour : 1))
    .map((id) => ({ page: pageInfo(data.pages[id]), headings: headingsWith(data.pages[id], matches.get(id)) }));
}

/** The places of pages of which the question holds a whole title or keyword of more words: "vriend worden met een cliënt". */
function phrasesIn({ phrases }, words) {
  const found = new Set();
  for (let start = 0; start < words.length - 1; start++) {
    for (let end = start + 2; end <= Math.min(words.length, start + 6); end++) phrases.get(words.slice(start, end).join(" "))?.forEach((id) => found.add(id));
  }
  return found;
}

/** The headings of a page that hold a word of the question, those with most of them first. */
function headingsWith({ headings }, match) {
  const terms = new Set(Object.keys(match).filter((term) => match[term].includes("headings")));
  return headings.map((heading) => ({ ...heading, count: indexedWords(heading.text).filter((word) => terms.has(word) || terms.has(stem(word))).length }))
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

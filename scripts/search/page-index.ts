import { alarmWords } from "../../data/search/alarm-words.ts";
import { compoundHeads, notCompounds, notFirstParts, shortFirstParts } from "../../data/search/compound-heads.ts";
import type { AlarmEntry, PageEntry, PageIndex } from "../../layouts/assets/js/search-query.js";
import { folded, indexedWords, lightWords, stem, stopWords } from "../../layouts/assets/js/search-words.js";
import type { Book } from "../book/book.ts";
import { paperText } from "../book/paper-text.ts";
import type { SearchedPage } from "./search-pages.ts";

/** The page that tells what to do first. */
export const alarmPath = "/wat-nu/";

/**
 * The small index: all that is needed to answer a question at once, and to show the results. What the pages say in full is
 * not in it, only which words they use: a word that stands nowhere is a slip of the keyboard.
 *
 * @param pages from searchedPages
 * @param fragments how Pagefind calls each page, by site path, where it is used
 */
export function pageIndex(book: Book, pages: readonly SearchedPage[], fragments: ReadonlyMap<string, string> = new Map()): PageIndex {
  const often = oftenIn(pages.map(({ text }) => text));
  const entries = pages.map((page) => pageEntry(page, fragments.get(page.page.path), often(page.text)));
  return {
    pages: entries,
    sections: book.sections.map(({ path, title }) => ({ path, title })),
    alarms: alarmsOf(book),
    compounds: { heads: [...compoundHeads], whole: [...notCompounds], notFirst: [...notFirstParts], short: [...shortFirstParts] },
    vocabulary: bodyWords(pages, entries),
    accented: accentedWords(pages, entries),
  };
}

function pageEntry({ page, weight, keywords }: SearchedPage, fragment: string | undefined, often: readonly string[]): PageEntry {
  const { path, title, navTitle, summary, section, data, headings, document } = page;
  return {
    path,
    title,
    ...(navTitle !== title && { nav: navTitle }),
    summary,
    section,
    audiences: [...data.audience],
    kind: data.kind,
    ...(document && { pdf: document.file, paper: paperText(document) }),
    headings: headings.map(({ id, text }) => ({ id, text })),
    ...(weight !== 1 && { weight }),
    // Nobody reads these, so they come as they are compared: a phone is quicker with plain letters.
    strong: folded(keywords.strong.join("\n")),
    parts: folded(singleWords(keywords.parts)),
    weak: folded(singleWords(keywords.weak)),
    often: often.join(" "),
    ...(fragment && { fragment }),
  };
}

/** Each word once: what they say together counts only in the keywords of the page itself. */
function singleWords(keywords: readonly string[]): string {
  return [...new Set(keywords.flatMap((keyword) => keyword.split(" ")))].join(" ");
}

/** How many of the words a page says often are kept. */
const oftenWords = 12;

/** Gives of a text the words it says often and other texts do not, in order of that (tf-idf), one form of each. */
function oftenIn(texts: readonly string[]): (text: string) => string[] {
  const pages = new Map<string, number>();
  for (const text of texts) for (const one of new Set(indexedWords(text).map(stem))) pages.set(one, (pages.get(one) ?? 0) + 1);
  return (text) => {
    const counts = new Map<string, { word: string; count: number }>();
    for (const word of indexedWords(text)) {
      if (stopWords.has(word) || lightWords.has(word)) continue;
      const entry = counts.get(stem(word)) ?? { word, count: 0 };
      counts.set(stem(word), { word: word.length < entry.word.length ? word : entry.word, count: entry.count + 1 });
    }
    const telling = ([one, { count }]: [string, { count: number }]) => count * Math.log2(texts.length / (pages.get(one) ?? 1));
    return [...counts].filter(([, { count }]) => count > 1).sort((one, other) => telling(other) - telling(one) || (one[0] < other[0] ? -1 : 1)).slice(0, oftenWords).map(([, { word }]) => word);
  };
}

/** A page of an organisation's own may lack the heading: then the page itself must do. */
function alarmsOf({ pages }: Book): AlarmEntry[] {
  const page = pages.get(alarmPath);
  if (!page) return [];
  const ids = new Set(page.headings.map(({ id }) => id));
  return alarmWords.map(({ words, heading }) => ({ words: [...words], path: alarmPath, ...(ids.has(heading) && { heading }) }));
}

/** Every word that only the texts say, in groups of about as frequent ones, most frequent first, in each by alphabet. */
function bodyWords(pages: readonly SearchedPage[], entries: readonly PageEntry[]): string[] {
  const known = new Set(entries.flatMap((entry) => lettersOf(subjectText(entry))).map(folded));
  const counts = new Map<string, number>();
  for (const { text } of pages) {
    for (const word of new Set(lettersOf(text).map(folded))) if (!known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const groups = new Map<number, string[]>();
  for (const word of [...counts.keys()].sort()) {
    const group = Math.floor(Math.log2(counts.get(word) ?? 1));
    groups.set(group, [...(groups.get(group) ?? []), word]);
  }
  return [...groups].sort(([one], [other]) => other - one).map(([, words]) => words.join(" "));
}

function accentedWords(pages: readonly SearchedPage[], entries: readonly PageEntry[]): string {
  const words = [...pages.map(({ text }) => text), ...entries.map(subjectText)].flatMap(lettersOf);
  return [...new Set(words)].filter((word) => folded(word) !== word).sort().join(" ");
}

function subjectText({ title, nav = "", summary, headings, strong, parts, weak }: PageEntry): string {
  return [title, nav, summary, strong, parts, weak, ...headings.map(({ text }) => text)].join("\n");
}

/** Words of three letters and more, spelled as they are but for capitals. */
function lettersOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

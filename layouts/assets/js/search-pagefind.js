/**
 * Full text from Pagefind, where that runs. It is asked word by word: by itself it gives nothing when one word is missing.
 */

/**
 * How much a word in the title, or one of the words a page is found by, counts against a word in the text. These and the
 * other settings of Pagefind were tried out on the questions in test/search.
 */
export const ranking = {
  pageLength: 0.3,
  termFrequency: 0.5,
  metaWeights: { title: 6, titel: 2, trefwoorden: 4, verwant: 0.3, afdeling: 0.2, samenvatting: 0.1 },
};

/**
 * A page about a word scores above this. Under it are words that many pages say in passing ("maken"), and words that stand
 * nowhere: for those Pagefind gives pages with a word of which only the beginning is the same. They count for less.
 */
const sureScore = 2;

/**
 * @param pagefind its module, with the options set
 * @param data the small index, which knows the pages of Pagefind's results
 */
export function pagefindEngine(pagefind, data) {
  const paths = new Map(data.pages.filter(({ fragment }) => fragment).map(({ fragment, path }) => [fragment, path]));
  const hit = async (result) => {
    const path = paths.get(result.id);
    return path ? { path, headings: [], load: async () => hitOf(await result.data()) } : hitOf(await result.data());
  };
  return { search: async (words) => Promise.all((await find(pagefind, words)).map(hit)) };
}

/** What of Pagefind's data a result shows. */
function hitOf({ raw_url: path, locations, excerpt, sub_results: parts }) {
  const headings = parts.filter(({ anchor }) => anchor).map(({ title, anchor }) => ({ id: anchor.id, text: title }));
  return { path, headings, ...(locations.length > 0 && { excerpt: excerptParts(excerpt) }) };
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&amp;": "&" };

/** An excerpt is text in which only the marks are HTML; the rest has its special characters written as entities. */
function excerptParts(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/su)
    .map((part, index) => ({ text: part.replace(/&(?:lt|gt|quot|#39|#x27|amp);/gu, (entity) => entities[entity]), marked: index % 2 === 1 }))
    .filter(({ text }) => text);
}

/**
 * Adds up the results of the words: a page counts for each word it holds, more for a rare word and for a page that is about it,
 * and more again when it holds them all. Pages that hold next to nothing of the question are left out.
 *
 * @returns Pagefind results, best first
 */
export async function find(pagefind, words) {
  if (words.length === 0) return [];
  const pages = new Map();
  for (const results of await Promise.all(words.map((word) => resultsFor(pagefind, word)))) {
    const best = results[0]?.score || 1;
    const weight = Math.min(1, best / sureScore) / Math.log2(2 + results.length);
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, points: 0, words: 0 };
      page.points += weight * (0.2 + (0.8 * result.score) / best);
      if (best >= sureScore) page.words += 1;
      pages.set(result.id, page);
    }
  }
  if (words.length > 1) await takeWhole(pagefind, words, pages);
  const ranked = [...pages.values()].sort((one, other) => other.points - one.points);
  return ranked.filter(({ points }) => points > ranked[0].points / 5).map(({ result }) => result);
}

/** The results for one word; none for a word that stands nowhere and looks like nothing that does. */
async function resultsFor(pagefind, word) {
  const { results } = await pagefind.search(word);
  if (results.length === 0 || results[0].score >= sureScore) return results;
  const marked = [...(await results[0].data()).excerpt.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, text]) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  const beginning = word.slice(0, Math.ceil(word.length / 2));
  return marked.length === 0 || marked.some((text) => text.includes(beginning)) ? results : [];
}

/** Pages that hold every word, each of them a word some page is about, count for more, and show the place where the words stand together. */
async function takeWhole(pagefind, words, pages) {
  for (const result of (await pagefind.search(words.join(" "))).results) {
    const page = pages.get(result.id);
    if (page) Object.assign(page, { result, points: page.points * (page.words === words.length ? 1.5 : 1) });
  }
}

/**
 * From a question to pages, best first; without any screen, so that the tests ask in the same way as readers do.
 */

/** Longer questions would keep the search engine busy for seconds. */
const maxLetters = 200;
const maxWords = 32;

/**
 * How much a word in the title, or one of the words a page is found by, counts against a word in the text. These and the
 * other settings of Pagefind were tried out on the questions in test/search/queries.tsv.
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
  const words = withoutAccents(query.toLowerCase()).split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);
  const subject = words.filter((word) => !stopWords.has(word));
  return [...new Set((subject.length > 0 ? subject : words).map(singular))];
}

/** "cliënt" becomes "client", in whichever way the ë was typed: else the one would give another order than the other. */
function withoutAccents(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** "foto's" and "fotos" become "foto", which finds all three: a word is found by its beginning. */
function singular(word) {
  return word.replace(/^(\p{L}{2,}[ao])['’]?s$/u, "$1");
}

/**
 * Searches word by word and adds up: a page counts for each word of the subject it holds, more for a rare word and for a
 * page that is about it, and more again when it holds them all. Pagefind by itself gives nothing when one word is missing.
 * Pages that hold next to nothing of the question are left out.
 *
 * @returns Pagefind results, best first
 */
export async function find(pagefind, query) {
  const words = subjectWords(cleanQuery(query));
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
  const marked = [...(await results[0].data()).excerpt.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, text]) => withoutAccents(text.toLowerCase()));
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

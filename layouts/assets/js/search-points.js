/** A page with fewer points than this part of the most has next to nothing of the question. */
const leastPart = 1 / 20;

/**
 * Adds up what each word of a question found: a page counts for each word it holds, more for a rare word and for a page that is
 * about it, and more again when it holds them all.
 *
 * @param words what each found, best first, with its weight
 * @param total number of pages there are
 * @param favour what the points of a page are multiplied by
 * @returns the ids of pages, best first; the order of the pages themselves decides between equals
 */
export function addPoints(words, total, favour = () => 1) {
  const pages = new Map();
  let whole = 0;
  for (const { weight, extra, found } of words) {
    if (found.length === 0) continue;
    const rarity = weight * Math.log2(1 + total / found.length);
    if (!extra) whole += rarity;
    for (const { id, score } of found) {
      const page = pages.get(id) ?? { id, points: 0, cover: 0 };
      page.points += rarity * (score / found[0].score);
      page.cover += rarity;
      pages.set(id, page);
    }
  }
  const ranked = [...pages.values()].map(({ id, points, cover }) => ({ id, points: points * (0.3 + 0.7 * Math.min(1, cover / whole)) * favour(id) }))
    .sort((one, other) => other.points - one.points || one.id - other.id);
  return ranked.filter(({ points }) => points > ranked[0].points * leastPart).map(({ id }) => id);
}

/**
 * The full text, by the first engine that can search it. An engine that fails, or does not answer in time, is not asked again on
 * this page; when none is left there is no full text, and that is no failure: what the small index found stands.
 *
 * @param openers functions that open a TextEngine or promise one, the best first; none is called before there is a question
 * @param patience milliseconds an engine may take for an answer, and the first time to start besides
 * @returns what searches: words in; a promise of hits that is always kept, with none when no engine works
 */
export function fullText(openers, patience = 8000) {
  const left = [...openers];
  let engine;
  return async (words) => {
    while (left.length > 0) {
      engine ??= open(left[0]);
      const asked = engine;
      try {
        return await inTime(asked.then((opened) => opened.search(words)), patience);
      } catch {
        // Another question may have found out before.
        if (asked === engine) {
          left.shift();
          engine = undefined;
        }
      }
    }
    return [];
  };
}

/** Also an opener that throws at once has failed, no more. */
async function open(opener) {
  return opener();
}

/** A promise that fails when it takes too long. */
export function inTime(promise, patience) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("too late")), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Words that were meant to be another: one slip of the keyboard (a letter too many, too few, another one, or two that changed
 * places), or spelled by ear ("bedrijgd").
 */

/** Shorter words look too much like each other. */
const shortest = 4;

/**
 * The known word that was meant by one that is not known: of more, the most frequent one, and of those the first by alphabet.
 *
 * @param known words and how frequent each is
 * @param isSubject what can be meant at all: "tinder" is not meant to be "minder"
 */
export function meantWord(word, known, isSubject) {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return undefined;
  const heard = sound(word);
  let best;
  for (const [candidate, count] of known) {
    if (Math.abs(candidate.length - word.length) > 2 || !(isOneSlip(word, candidate) || sound(candidate) === heard) || !isSubject(candidate)) continue;
    if (!best || count > best.count || (count === best.count && candidate < best.candidate)) best = { candidate, count };
  }
  return best?.candidate;
}

/** Dutch spellings that sound the same. */
function sound(word) {
  return word.replace(/ij|y/gu, "ei").replace(/ch/gu, "g").replace(/au/gu, "ou").replace(/dt|d$/gu, "t").replace(/ph/gu, "f").replace(/c(?=[aou])/gu, "k")
    .replace(/v/gu, "f").replace(/z/gu, "s").replace(/(.)\1/gu, "$1");
}

/** True when one slip lies between two words. The first letters that differ must be where it is. */
export function isOneSlip(word, other) {
  const more = word.length - other.length;
  if (more > 1 || more < -1 || word === other) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  const [rest, otherRest] = [word.slice(at), other.slice(at)];
  if (more === 1) return rest.slice(1) === otherRest;
  if (more === -1) return rest === otherRest.slice(1);
  return rest.slice(1) === otherRest.slice(1)
    || (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0]);
}

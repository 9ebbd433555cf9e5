/** Words after which a full stop does not end the sentence. */
const abbreviations: ReadonlySet<string> = new Set([
  "art", "bijv", "bv", "ca", "dhr", "dr", "evt", "excl", "incl", "jl", "max", "mevr", "min", "mr", "nl", "nr", "prof", "resp", "st", "tel", "vgl", "zgn",
]);

/**
 * Whether what comes next is the first word of a sentence.
 *
 * @param before the text in front of it, at least the last word of it; "" at the start of a block
 */
export function startsSentence(before: string): boolean {
  const text = before.replace(/[\s"'“‘(]+$/, "");
  if (text === "") return true;
  const ended = text.replace(/["'”’)]+$/, "");
  if (!/[.!?…]$/.test(ended)) return false;
  const word = ended.slice(0, -1).split(/[\s("'“‘]/).at(-1) ?? "";
  const abbreviated = ended.endsWith(".") && (word.includes(".") || abbreviations.has(word.toLowerCase()));
  return !abbreviated && /\s/.test(before.slice(ended.length));
}

/** The same word with a capital; in Dutch the two letters of "ij" go together. */
export function withCapital(word: string): string {
  const length = word.startsWith("ij") ? 2 : 1;
  return word.slice(0, length).toUpperCase() + word.slice(length);
}

import { startsSentence } from "../markdown/sentence.ts";

/** What a summary may be long (data/schema/page.ts). */
const longest = 280;

/** The first sentence of a text, if it is one and not too long; undefined otherwise. */
export function firstSentence(text: string): string | undefined {
  for (const { index, 0: mark } of text.matchAll(/[.!?…]["”’)]?(?=\s|$)/gu)) {
    const end = index + mark.length;
    if (end > longest) return undefined;
    if (end === text.length || startsSentence(text.slice(Math.max(0, end - 40), end + 1))) return text.slice(0, end);
  }
  return undefined;
}

import { english } from "../../data/language/english.ts";
import type { LanguageCode } from "../../data/language/languages.ts";
import { escapeHtml } from "./html.ts";

/** A stretch of text that is all in one language; `language` is absent for Dutch. */
export interface LanguagePiece {
  readonly text: string;
  readonly language?: LanguageCode;
}

/** What may not stand beside a word: more of the same word, or what makes it part of an address or a tag. A hyphen may. */
const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][’'./@_]|[#@])(?:${formPatterns()})(?![\\p{L}\\p{N}]|[’'./@_][\\p{L}\\p{N}])`, "gu");

/** The longest first, so that a phrase goes before a word in it. */
function formPatterns(): string {
  return [...english].sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).map(formPattern).join("|");
}

function formPattern(form: string): string {
  const [first = ""] = form;
  return `[${first}${first.toUpperCase()}]${form.slice(first.length).replaceAll(" ", "[ \\u00a0]").replaceAll("’", "[’']")}`;
}

/**
 * A text cut where its language changes, by the list in data/language/english.ts.
 *
 * @returns the pieces in order, together the whole text; one piece when all of it is Dutch
 */
export function languagePieces(text: string): LanguagePiece[] {
  const pieces: LanguagePiece[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    pieces.push({ text: text.slice(done, index) }, { text: word, language: "en" });
    done = index + word.length;
  }
  return [...pieces, { text: text.slice(done) }].filter((piece) => piece.text !== "" || text === "");
}

/** Words of ours or a title as HTML, with its foreign words marked. */
export function spokenHtml(text: string): string {
  return languagePieces(text).map(({ text: words, language }) => (language ? `<span lang="${language}">${escapeHtml(words)}</span>` : escapeHtml(words))).join("");
}

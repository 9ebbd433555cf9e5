import { languagePieces } from "../markdown/foreign-words.ts";
import type { InlineNode } from "./nodes.ts";

/** A title or a meaning, which are plain text, as running text with its foreign words marked. */
export function spokenNodes(text: string): InlineNode[] {
  return languagePieces(text).map(({ text: s, language }) => (language ? { t: "language", code: language, c: [{ t: "text", s }] } : { t: "text", s }));
}

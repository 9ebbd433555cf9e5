import type { Organisation } from "../../data/schema/organisation.ts";
import type { Audience } from "../../data/schema/page.ts";
import { createMarkdown } from "../markdown/index.ts";
import { createPageEnv } from "../markdown/env.ts";
import { parseLine } from "../markdown/parse-page.ts";
import { plainText } from "../markdown/plain-text.ts";
import { fillGaps } from "./fill-gaps.ts";

/**
 * Says our own words as plain text: facts, forms of address and gaps like "{platform}" filled in. For tables and reports; a fact
 * that is not there leaves a gap, since the book that was loaded has told of it.
 */
export type PlainWords = (words: string, gaps?: Readonly<Record<string, string>>) => string;

/** How one organisation says our words to these readers. */
export function plainWords(organisation: Organisation, audience: Audience = "managers"): PlainWords {
  const md = createMarkdown();
  const { folder } = organisation;
  const source = { file: "", lineOffset: 0, relative: "index.md", path: "/", folder, pictureRoot: folder, audience: [audience], organisation, layer: "standard" } as const;
  return (words, gaps = {}) => plainText(parseLine(md, fillGaps(words, gaps), createPageEnv(source), 1));
}

import { contradiction, type Finding } from "./contradiction.ts";

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/**
 * Words with letters of two alphabets in them, such as a Cyrillic "о" in "Zorg": they look right, are never found by
 * search, and are how a false name is passed off as a known one (Unicode Technical Standard 39, section 5).
 */
export const mixedScripts = contradiction("script", "warning", (organisation) =>
  findingsIn(organisation, []).filter(({ at: [field] }) => field !== "id" && field !== "folder"),
);

function findingsIn(value: unknown, at: readonly PropertyKey[]): Finding[] {
  if (typeof value === "string") return mixedWordsIn(value).map((word) => mixed(word, at));
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => findingsIn(part, [...at, isList ? Number(key) : key]));
}

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The words of a text that have letters of two alphabets in them. */
export function mixedWordsIn(text: string): string[] {
  // Most texts have no such letter at all, and looking for one is cheap.
  if (!foreign.test(text)) return [];
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => scripts.filter((script) => script.test(word)).length > 1);
}

function mixed(word: string, at: readonly PropertyKey[]): Finding {
  return {
    at,
    what: `In het woord “${word}” staan letters uit verschillende alfabetten door elkaar.`,
    why: "Zo’n letter ziet er hetzelfde uit als een gewone, maar wie op het woord zoekt, vindt niets.",
    todo: "Typ het woord opnieuw.",
  };
}

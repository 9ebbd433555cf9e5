import { glossary, type GlossaryTerm } from "../../data/glossary.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { slugify } from "../markdown/slug.ts";

const alphabet = new Intl.Collator("nl", { numeric: true });

/**
 * Every term of one organisation, in alphabetical order: those of the handbook, with her own meaning where she gave one, and
 * those she added.
 */
export function glossaryOf({ glossary: own }: Pick<Organisation, "glossary">): GlossaryTerm[] {
  const meanings = new Map(Object.entries(own));
  const known = glossary.map((entry) => {
    const form = [entry.term, ...(entry.forms ?? [])].find((name) => meanings.has(name));
    const meaning = form === undefined ? entry.meaning : (meanings.get(form) ?? entry.meaning);
    if (form !== undefined) meanings.delete(form);
    return { ...entry, meaning };
  });
  const added = [...meanings].map(([term, meaning]) => ({ term, meaning }));
  return [...known, ...added].sort((one, other) => alphabet.compare(one.term, other.term));
}

/** The id of a term in the list of all terms. */
export const termId = (term: string): string => `begrip-${slugify(term)}`;

/** A term that stands in a text. */
export interface FoundTerm {
  readonly entry: GlossaryTerm;
  /** As it is written there. */
  readonly word: string;
  /** Where the word stands in the text. */
  readonly at: number;
}

/** Finds every place of every term in a text, from left to right. */
export type TermFinder = (text: string) => FoundTerm[];

/**
 * A finder for these terms. A term is a whole word: "lek" is not found in "datalek", nor "AVG" in "AVG-proof". Of two terms that
 * begin at one place the longest is taken. A form in small letters may have a capital; one with capitals ("AVG") is as it is.
 */
export function termFinder(terms: readonly GlossaryTerm[]): TermFinder {
  const byForm = new Map(terms.flatMap((entry) => [entry.term, ...(entry.forms ?? [])].map((form) => [form, entry] as const)));
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}][-’'./@]?|#)(?:${forms.map(formPattern).join("|")})(?![\\p{L}\\p{N}]|[-’'./@][\\p{L}\\p{N}])`, "gu");
  return (text) => [...text.matchAll(pattern)].flatMap(({ 0: word, index: at }) => {
    const entry = byForm.get(word) ?? byForm.get(inSmall(word));
    return entry ? [{ entry, word, at }] : [];
  });
}

function formPattern(form: string): string {
  const [first = ""] = form;
  const rest = form.slice(first.length).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ \\u00a0]");
  return form === form.toLowerCase() ? `[${first}${first.toUpperCase()}]${rest}` : first + rest;
}

const inSmall = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

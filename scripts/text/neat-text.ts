import type { BookPage } from "../book/book.ts";
import type { Problem } from "../report/problem.ts";
import { passagesIn, type Passage, type PassageKind, textOf } from "./passages.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * What makes a text look unfinished: loose spaces and marks, leftovers of the markup, a sentence without a capital or
 * without its end, the same passage twice.
 *
 * @param page as this organisation chose it
 */
export function checkNeatness(page: BookPage): Problem[] {
  const passages = passagesIn(page.tokens, page.lineOffset);
  const all = [...frontOf(page), ...passages];
  return [...all.flatMap((passage) => [...strayMarks(page.file, passage), ...unfinished(page.file, passage)]), ...repeated(page.file, passages)];
}

/** A page that shows no words at all, whatever it is made of. Pages that only gather others may. */
export function checkPageHasText({ file, data, tokens, lineOffset }: BookPage): Problem[] {
  const silent = passagesIn(tokens, lineOffset).every(({ kind }) => kind === "heading");
  if (!silent || data.kind === "section" || data.kind === "search") return [];
  return [{
    level: "warning",
    code: "silent-page",
    file,
    what: "Op deze pagina staat geen tekst.",
    why: "Alle tekst hoort misschien bij een antwoord dat deze organisatie niet gaf.",
    todo: "Schrijf tekst die altijd geldt, of haal de pagina weg.",
  }];
}

function frontOf({ title, summary }: BookPage): Passage[] {
  const passage = (kind: PassageKind, text: string): Passage => ({ kind, own: true, pieces: [{ text, line: undefined, verbatim: false }] });
  return [passage("title", title), passage("summary", summary)];
}

/** What never stands in a Dutch text, and what it is. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/ {2}/, "een dubbele spatie"],
  [/\s[.,;:!?)](?=\s|$)/, "een spatie voor een leesteken"],
  [/\(\s/, "een spatie na een haakje"],
  [/[.,;:]{2}|[!?]{2}/, "een dubbel leesteken"],
  [/\{\{|\}\}|:::|\]\(|\*\*|_{4}|<\/?\w+>/, "een rest van de opmaak"],
];

function strayMarks(file: string, passage: Passage): Problem[] {
  const text = textOf(passage);
  return marks.filter(([pattern]) => pattern.test(text)).map(([, name]): Problem => ({
    level: "warning",
    code: "stray-mark",
    file,
    line: passage.pieces[0]?.line,
    what: `In deze tekst staat ${name}: “${text.slice(0, 80)}”`,
    todo: "Haal het weg. Staat het rond een gegeven, kijk dan of dat is ingevuld.",
  }));
}

/** Running text: its sentences start with a capital and have an end. A point of a list may be a few words. */
function unfinished(file: string, passage: Passage): Problem[] {
  if (!passage.own || passage.kind === "cell" || passage.kind === "label") return [];
  const sentences = sentencesOf(passage);
  const small = sentences.filter(({ text, startsWithFact }, index) => !startsWithFact && startsSmall(text) && (passage.kind !== "item" || index > 0));
  const open = ["paragraph", "summary"].includes(passage.kind) && !/[.!?…:]["'”’)]*$/.test(textOf(passage).trim());
  return [
    ...small.map(({ text, line }) => unfinishedText(file, line, `Deze zin begint met een kleine letter: “${text}”`, "Begin met een hoofdletter.")),
    ...(open ? [unfinishedText(file, passage.pieces.at(-1)?.line, `Deze zin heeft geen einde: “${sentences.at(-1)?.text ?? ""}”`, "Zet er een punt achter.")] : []),
  ];
}

/** ’s Avonds starts with a capital all the same. */
function startsSmall(text: string): boolean {
  return /^["'“‘(]*\p{Ll}/u.test(text.replace(/^[’'](?:s|t|n)\s/, ""));
}

function unfinishedText(file: string, line: number | undefined, what: string, todo: string): Problem {
  return { level: "warning", code: "unfinished", file, line, what, todo };
}

/** Long enough that it stands there twice by mistake; "Bel 112." may come back. */
const noticeable = 60;

function repeated(file: string, passages: readonly Passage[]): Problem[] {
  const seen = new Set<string>();
  return passages.filter(({ own, kind }) => own && kind === "paragraph").flatMap((passage): Problem[] => {
    const text = textOf(passage);
    if (text.length < noticeable || !seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [{
      level: "warning",
      code: "repeated-text",
      file,
      line: passage.pieces[0]?.line,
      what: `Deze alinea staat twee keer op de pagina: “${text.slice(0, 80)}”`,
      todo: "Haal er een weg.",
    }];
  });
}

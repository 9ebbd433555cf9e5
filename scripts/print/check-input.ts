import path from "node:path";
import type { Book } from "../book/book.ts";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import type { UnsizedDocument } from "./document-data.ts";
import type { BlockNode, InlineNode, PrintPage } from "./nodes.ts";
import { wordsOf } from "./scope.ts";
import { partsOf } from "./walk.ts";

type Node = BlockNode | InlineNode;

/**
 * Everything in a document that would make its PDF unreadable for somebody, found before Typst starts on it. Typst's WASM
 * build says nothing about these: it prints an empty box for a missing character and leaves a picture without a description.
 *
 * @param covers whether the fonts of this document have a character
 * @returns every problem, each once
 */
export function checkInput(book: Book, data: UnsizedDocument, covers: (character: string) => boolean): Problem[] {
  const pages = data.chapters.flatMap((chapter) => [chapter, ...chapter.pages]);
  return [
    ...pages.flatMap((page) => {
      const file = fileOf(book, page);
      const nodes = partsOf(page.nodes);
      return [...characterProblems(file, [page.title, page.summary, ...nodes.flatMap(printedTexts)], covers), ...pictureProblems(file, nodes)];
    }),
    ...characterProblems(organisationFile(book), frameTexts(data), covers),
    ...headingProblems(book, data),
  ];
}

/** The organisation file, as messages name it. */
export function organisationFile(book: Book): string {
  return projectPath(path.join(book.organisation.folder, "organisation.ts"));
}

function fileOf(book: Book, page: PrintPage): string {
  return book.pages.get(page.id)?.file ?? page.id;
}

/** What a node itself puts on paper; the nodes inside it speak for themselves. */
function printedTexts(node: Node): string[] {
  const texts = ["s" in node ? node.s : null, "note" in node ? node.note : null];
  return texts.filter((text) => text !== null);
}

function frameTexts({ title, description, organisation, edition, colophon }: UnsizedDocument): string[] {
  return [title, description, organisation.name, organisation.shortName, edition.versionText, edition.ownerText, ...colophon.map(([, value]) => value)];
}

/** Signs that only steer other signs, such as a soft hyphen: they print nothing, so no font needs them. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

function characterProblems(file: string, texts: readonly string[], covers: (character: string) => boolean): Problem[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const character of text) {
      if (!found.has(character) && !invisible.test(character) && !covers(character)) found.set(character, text);
    }
  }
  return [...found].map(([character, text]) => missingCharacter(file, character, text));
}

function missingCharacter(file: string, character: string, text: string): Problem {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    level: "error",
    code: "pdf-teken",
    file,
    what: `Het teken “${character}” (U+${number}) kan niet worden afgedrukt. Het staat in: “${excerpt(text, character)}”.`,
    why: "Geen van de lettertypen heeft dit teken. In de pdf zou er een leeg vakje staan, en een voorleesstem slaat het over.",
    todo: "Schrijf in woorden wat het teken zegt, of haal het weg.",
  };
}

/** The words around a character, short enough for one line of a report. */
function excerpt(text: string, character: string): string {
  const at = text.indexOf(character);
  const start = Math.max(0, at - 30);
  return `${start > 0 ? "…" : ""}${text.slice(start, at + 30).trim()}${at + 30 < text.length ? "…" : ""}`;
}

function pictureProblems(file: string, nodes: readonly Node[]): Problem[] {
  return nodes.filter((node) => (node.t === "picture" || node.t === "image") && node.alt.trim() === "").map(() => ({
    level: "error",
    code: "pdf-beeld",
    file,
    what: "Een afbeelding heeft geen beschrijving.",
    why: "Wie de pdf laat voorlezen, weet dan niet wat er te zien is.",
    todo: "Zet tussen de blokhaken wat er op de afbeelding te zien is: ![Twee mensen praten aan een tafel](foto.jpg).",
  }));
}

/** Headings go down one level at a time through the whole document, titles included. */
function headingProblems(book: Book, { chapters }: UnsizedDocument): Problem[] {
  return chapters.flatMap((chapter) => [
    ...skippedLevels(fileOf(book, chapter), 1, chapter.nodes),
    ...chapter.pages.flatMap((page) => skippedLevels(fileOf(book, page), 2, page.nodes)),
  ]);
}

function skippedLevels(file: string, titleLevel: number, nodes: readonly BlockNode[]): Problem[] {
  let level = titleLevel;
  return partsOf(nodes).flatMap((node) => {
    if (node.t !== "heading") return [];
    const skipped = node.level > level + 1;
    level = node.level;
    return skipped ? [skippedLevel(file, wordsOf(node.c))] : [];
  });
}

function skippedLevel(file: string, heading: string): Problem {
  return {
    level: "error",
    code: "pdf-kop",
    file,
    what: `De kop “${heading}” slaat een niveau over.`,
    why: "De koppen vormen de inhoudsopgave van de pdf voor wie die laat voorlezen; een gat daarin klopt niet.",
    todo: "Gebruik een hekje minder voor deze kop, of zet er een kop boven die ertussen hoort.",
  };
}

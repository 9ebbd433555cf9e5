import path from "node:path";
import type { Book } from "../book/book.ts";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import type { UnsizedDocument } from "./document-data.ts";
import { isDrawn, isEmoji, signsOf } from "./emoji.ts";
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
      return [...characterProblems(file, [page.title, ...partsOf(page.summary).flatMap(printedTexts), ...nodes.flatMap(printedTexts)], covers), ...pictureProblems(file, nodes)];
    }),
    ...characterProblems(organisationFile(book), [...frameTexts(data), ...partsOf(data.changes).flatMap(printedTexts)], covers),
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
  const texts = ["s" in node ? node.s : null, node.t === "link" ? node.note : null];
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
    // A letter and its accent may be two characters; fonts have them as one.
    for (const sign of signsOf(text.normalize("NFC"))) {
      if (!found.has(sign) && !isPrinted(sign, covers)) found.set(sign, text);
    }
  }
  return [...found].map(([sign, text]) => missingSign(file, sign, text));
}

function isPrinted(sign: string, covers: (character: string) => boolean): boolean {
  if (isEmoji(sign)) return isDrawn(sign);
  return invisible.test(sign) || covers(sign);
}

function missingSign(file: string, sign: string, text: string): Problem {
  const place = `Het staat in: “${excerpt(text.normalize("NFC"), sign)}”.`;
  const numbers = [...sign].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
  return { level: "error", code: "pdf-teken", file, ...adviceOn(sign, numbers, place) };
}

/** What is the matter with a sign that no font has, and what an officer can do: it is an emoji, a letter or some other sign. */
function adviceOn(sign: string, numbers: string, place: string): Pick<Problem, "what" | "why" | "todo"> {
  if (isEmoji(sign)) {
    return {
      what: `De emoji “${sign}” (${numbers}) kan niet als één teken worden afgedrukt. ${place}`,
      why: "In de pdf zou zij in losse stukken of als een leeg vakje staan. Dat leest anders dan bedoeld.",
      todo: "Kies een andere emoji, of schrijf in woorden wat zij zegt.",
    };
  }
  const what = `Het teken “${sign}” (${numbers}) kan niet worden afgedrukt. ${place}`;
  const why = "Geen van de lettertypen heeft dit teken. In de pdf zou er een leeg vakje staan, en een voorleesstem slaat het over.";
  const isLetter = /[\p{L}\p{M}\p{Nd}]/u.test(sign);
  return {
    what,
    why,
    todo: isLetter
      ? "Schrijf de naam of het woord in ons eigen schrift, zoals het in een paspoort staat. Of kies bij brand.typeface een lettertype dat dit schrift heeft."
      : "Schrijf in woorden wat het teken zegt, of haal het weg.",
  };
}

/** The words around a sign, short enough for one line of a report. */
function excerpt(text: string, sign: string): string {
  const signs = signsOf(text);
  const at = signs.indexOf(sign);
  const start = Math.max(0, at - 30);
  return `${start > 0 ? "…" : ""}${signs.slice(start, at + 30).join("").trim()}${at + 30 < signs.length ? "…" : ""}`;
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

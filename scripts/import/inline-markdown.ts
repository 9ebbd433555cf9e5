import { cleanText, escapeStart, escapeText } from "./escape.ts";
import { isElement } from "./source-xml.ts";
import type { XmlNode } from "./source-xml.ts";

/** Running text in pieces that look alike. */
export interface Piece {
  readonly kind: "text" | "break" | "box" | "picture";
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where it leads, as the document has it. */
  readonly href?: string;
}

/** What running text needs to know of the document around it. */
export interface InlineScope {
  /** The address of a link on a page; undefined for one that leads nowhere a page may lead. */
  readonly addressOf: (href: string) => string | undefined;
  /** A picture as Markdown; undefined for one that cannot be shown. */
  readonly pictureOf: (src: string, alt: string) => string | undefined;
}

type Look = Omit<Piece, "kind" | "text">;

/** Signs that people draw a box to tick with. */
const boxes = /[☐□❏❑]/u;

/** The pieces of running text; notes are left out, they are told of apart. */
export function piecesOf(nodes: readonly XmlNode[], scope: InlineScope, look: Look = { bold: false, italic: false }): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if ("data" in node && !isElement(node)) return textPieces(node.data, look);
    if (!isElement(node)) return [];
    const inside = (more: Partial<Look>): Piece[] => piecesOf(node.children, scope, { ...look, ...more });
    switch (node.name) {
      case "strong":
        return inside({ bold: true });
      case "em":
        return inside({ italic: true });
      case "a":
        return node.attribs["href"] === undefined ? inside({}) : isNote(node.attribs["href"]) ? [] : inside({ href: node.attribs["href"] });
      case "br":
        return [{ kind: "break", text: "", ...look }];
      case "input":
        return [{ kind: "box", text: "", bold: false, italic: false }];
      case "img": {
        const picture = scope.pictureOf(node.attribs["src"] ?? "", node.attribs["alt"] ?? "");
        return picture === undefined ? [] : [{ kind: "picture", text: picture, bold: false, italic: false }];
      }
      default:
        return inside({});
    }
  });
}

function isNote(href: string): boolean {
  return /^#w-(foot|end)note-/.test(href);
}

function textPieces(text: string, look: Look): Piece[] {
  return text.split(new RegExp(`(${boxes.source})`, "u")).filter(Boolean).map((part) =>
    (boxes.test(part) ? { kind: "box", text: "", bold: false, italic: false } : { kind: "text", text: cleanText(part), ...look }));
}

/** Whether there is anything to read or see. */
export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(({ kind, text }) => kind === "break" || (kind === "text" && text.trim() === ""));
}

/** The words alone. */
export function plainWords(pieces: readonly Piece[]): string {
  return cleanText(pieces.map(({ kind, text }) => (kind === "text" ? text : " ")).join("")).trim();
}

/** Pieces as one line of Markdown, for a heading or a cell; `between` stands where a new line began after unfinished words. */
export function oneLine(pieces: readonly Piece[], scope: InlineScope, between = ""): string {
  const joined = pieces.map((piece, index): Piece => {
    if (piece.kind !== "break") return piece;
    const before = pieces[index - 1]?.text.trimEnd() ?? "";
    return { kind: "text", text: /[\p{L}\p{N})]$/u.test(before) ? `${between} ` : " ", bold: false, italic: false };
  });
  return lines(joined, scope).join(" ").replace(/ {2,}/g, " ").trim();
}

/** Pieces as lines of Markdown; where the document began a new line, so does the page. */
export function severalLines(pieces: readonly Piece[], scope: InlineScope): string {
  return lines(pieces, scope).map((line) => escapeStart(line.replace(/ {2,}/g, " ").trim())).filter((line) => line !== "").join("\\\n");
}

function lines(pieces: readonly Piece[], scope: InlineScope): string[] {
  const rows: Piece[][] = [[]];
  for (const piece of alike(pieces)) {
    if (piece.kind === "break") rows.push([]);
    else rows.at(-1)?.push(piece);
  }
  return rows.map((row) => row.map((piece, index) => written(piece, row[index - 1], row[index + 1], scope)).join(""));
}

/** Pieces of text that look alike and follow each other are one; spaces do not look like anything. */
function alike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const same = last?.kind === "text" && piece.kind === "text" && last.bold === piece.bold && last.italic === piece.italic && last.href === piece.href;
    if (last && same) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function written(piece: Piece, before: Piece | undefined, after: Piece | undefined, scope: InlineScope): string {
  if (piece.kind === "box") return after?.kind === "text" && !after.text.startsWith(" ") ? "[ ] " : "[ ]";
  if (piece.kind === "picture") return piece.text;
  const words = piece.text.trim();
  const address = piece.href === undefined || words === "" ? undefined : scope.addressOf(piece.href);
  const [start, end] = [piece.text.slice(0, piece.text.length - piece.text.trimStart().length), words === "" ? "" : piece.text.slice(piece.text.trimEnd().length)];
  const emphasis = words !== "" && (address !== undefined || stands(piece.text, before, after)) ? `${piece.bold ? "**" : ""}${piece.italic ? "*" : ""}` : "";
  const marked = `${emphasis}${escapeText(words)}${[...emphasis].toReversed().join("")}`;
  return `${start}${address === undefined ? marked : `[${marked}](${address})`}${end}`;
}

/** Markdown takes stars next to punctuation for emphasis only where no letter is on their other side; such text stays plain. */
function stands(text: string, before: Piece | undefined, after: Piece | undefined): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const beforeIsLetter = letter.test(before?.text.at(-1) ?? "");
  const afterIsLetter = letter.test(after?.text.at(0) ?? "");
  return (letter.test(text.at(0) ?? "") || /^\s/.test(text) || !beforeIsLetter) && (letter.test(text.at(-1) ?? "") || /\s$/.test(text) || !afterIsLetter);
}

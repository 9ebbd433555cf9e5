import { isBlank, oneLine, piecesOf, plainWords, severalLines } from "./inline-markdown.ts";
import type { InlineScope, Piece } from "./inline-markdown.ts";
import { isElement } from "./source-xml.ts";
import type { XmlElement, XmlNode } from "./source-xml.ts";
import { tableMarkdown } from "./table-markdown.ts";

/** What a page needs to know to be written. */
export interface PageScope extends InlineScope {
  /** The level a heading gets on the page, and the name it is linked to by, if it is. */
  readonly headingOf: (heading: XmlElement) => { readonly level: number; readonly anchor?: string } | undefined;
}

const blockNames = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote"];

/** Blocks of a document as Markdown, with empty lines between them. */
export function blocksMarkdown(nodes: readonly XmlNode[], scope: PageScope): string {
  return nodes.map((node) => blockMarkdown(node, scope)).filter((text) => text !== "").join("\n\n");
}

function blockMarkdown(node: XmlNode, scope: PageScope): string {
  if (!isElement(node)) return "data" in node ? paragraph(piecesOf([node], scope), scope) : "";
  switch (node.name) {
    case "ul":
    case "ol":
      return list(node, scope);
    case "table":
      return tableMarkdown(node, scope);
    case "blockquote":
      return quote(blocksMarkdown(node.children, scope));
    default:
      return /^h\d$/.test(node.name) ? heading(node, scope) : paragraph(piecesOf(node.children, scope), scope);
  }
}

/** A row of underscores at the end of a line is room to write, on a page as in a document. */
const roomToWrite = /(?:\\_){4,}(?=\s*$)/gm;

function paragraph(pieces: readonly Piece[], scope: InlineScope): string {
  return isBlank(pieces) ? "" : severalLines(pieces, scope).replace(roomToWrite, "____");
}

function heading(node: XmlElement, scope: PageScope): string {
  const pieces = piecesOf(node.children, scope);
  const place = scope.headingOf(node);
  const words = pieces.filter(({ kind }) => kind === "text" || kind === "break").map((piece) => ({ ...piece, bold: false, italic: false }));
  const pictures = pieces.filter(({ kind }) => kind === "picture").map(({ text }) => text);
  // Without a letter or digit nothing could link to it, and nobody could find it in a list of headings.
  const isText = place === undefined || !/[a-z0-9]/i.test(plainWords(words).normalize("NFKD"));
  const line = isText ? paragraph(words, scope) : `${"#".repeat(place.level)} ${oneLine(words, scope).replace(/#+$/, (end) => `\\${end}`)}${place.anchor === undefined ? "" : ` {#${place.anchor}}`}`;
  return [line, ...pictures].filter(Boolean).join("\n\n");
}

function quote(text: string): string {
  return text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}

function list(node: XmlElement, scope: PageScope): string {
  const items = node.children.filter(isElement).filter(({ name }) => name === "li");
  const ticks = node.name === "ul" && (node.attribs["class"] === "ticks" || items.every((item) => piecesOf(ownText(item), scope)[0]?.kind === "box"));
  const written = items.map((item, index) => listItem(item, node.name === "ol" ? `${index + 1}. ` : "- ", ticks, scope)).filter((text) => text !== "");
  return written.join(written.some((text) => text.includes("\n\n")) ? "\n\n" : "\n");
}

/** What stands in an item before the first block in it. */
function ownText(item: XmlElement): XmlNode[] {
  const end = item.children.findIndex((child) => isElement(child) && blockNames.includes(child.name));
  return end < 0 ? item.children : item.children.slice(0, end);
}

function listItem(item: XmlElement, mark: string, ticks: boolean, scope: PageScope): string {
  const own = ownText(item);
  const pieces = piecesOf(own, scope);
  // A box belongs to every item of a list or to none; a single one is drawn.
  const first = pieces[0]?.kind === "box" ? pieces.slice(1) : pieces;
  const drawn = first !== pieces && !ticks ? "☐ " : "";
  const words = isBlank(first) ? "" : `${ticks ? "[ ] " : ""}${drawn}${severalLines(first, scope)}`;
  const rest = item.children.slice(own.length);
  const below = rest.map((node) => blockMarkdown(node, scope)).filter((text) => text !== "");
  const isTight = rest.every((node) => !isElement(node) || node.name === "ul" || node.name === "ol");
  const [start, ...others] = words === "" ? below : [words, ...below];
  if (start === undefined) return "";
  return `${mark}${[start, ...others].join(isTight ? "\n" : "\n\n").replaceAll("\n", `\n${" ".repeat(mark.length)}`).replace(/^ +$/gm, "")}`;
}


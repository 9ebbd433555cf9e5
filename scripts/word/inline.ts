import { type LanguageCode, languageOf } from "../../data/language/languages.ts";
import type { InlineNode, LinkNode } from "../print/nodes.ts";
import { addressId, bookmarked, land } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { drawing } from "./drawing.ts";
import { element, escapeXml, value } from "./xml.ts";

/** How running text looks beyond the style of its paragraph. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  /** Words in another language: other spelling, another voice. */
  readonly language?: LanguageCode;
  /** A character style. */
  readonly style?: "Hyperlink" | "Code" | "Oordeel" | "Alineanummer";
}

/** A box to tick; real text, so that it is copied and read aloud. */
export const box = "☐";

/** Running text as runs. Where it leads to a place in the document, the number of that paragraph stands behind it. */
export function inline(draft: Draft, nodes: readonly InlineNode[], look: Look = {}): string {
  return nodes.map((node) => inlineNode(draft, node, look)).join("");
}

/** Plain words as one run. */
export function run(text: string, look: Look = {}): string {
  return element("w:r", {}, runLook(look), textElement(text));
}

/** A new line in the same paragraph, and the jump to the next stop. */
export const lineBreak = "<w:r><w:br/></w:r>";
export const tab = "<w:r><w:tab/></w:r>";

/** The number of a paragraph as it stands before that paragraph and behind what leads to it. */
export function numberText(number: number): string {
  return `[${number}]`;
}

function inlineNode(draft: Draft, node: InlineNode, look: Look): string {
  switch (node.t) {
    case "text":
      return run(node.s, look);
    case "strong":
      return inline(draft, node.c, { ...look, bold: true });
    case "em":
      return inline(draft, node.c, { ...look, italic: true });
    case "code":
      return run(node.s, { ...look, style: "Code" });
    case "badge":
      return run(node.s, { ...look, style: "Oordeel" });
    case "br":
      return lineBreak;
    case "option":
      return `${run(`${box}\u00a0`, look)}${inline(draft, node.c, look)}`;
    case "term":
      return `${inline(draft, node.c, look)}${footnote(draft, inline(draft, node.note))}`;
    case "language":
      return inline(draft, node.c, { ...look, language: node.code });
    case "image":
      return drawing(draft, node.file, node.alt, "text");
    case "anchor":
      return anchor(draft, node.id);
    case "reference":
      return reference(draft, node.target, inline(draft, node.c, { ...look, style: "Hyperlink" }));
    case "page":
      return reference(draft, node.target, "");
    case "link":
      return outerLink(draft, node, look);
  }
}

function anchor(draft: Draft, label: string): string {
  const name = `plek_${draft.bookmarks}`;
  land(draft, label, name);
  return bookmarked(draft, name);
}

/** A link inside the document: the words, and the number of the paragraph it leads to for who reads on paper. */
function reference(draft: Draft, label: string, words: string): string {
  const target = draft.before.landmarks.get(label);
  if (!target) return words;
  const number = run(`${words === "" ? "" : "\u00a0"}${numberText(target.number)}`, { style: "Alineanummer" });
  return element("w:hyperlink", { "w:anchor": target.bookmark, "w:history": 1 }, words, number);
}

function outerLink(draft: Draft, { href, note, c }: LinkNode, look: Look): string {
  const aside = note === null ? "" : run(` (${note})`, look);
  if (href === null) return `${inline(draft, c, look)}${aside}`;
  return `${element("w:hyperlink", { "r:id": addressId(draft, href), "w:history": 1 }, inline(draft, c, { ...look, style: "Hyperlink" }))}${aside}`;
}

/** @param note its runs */
function footnote(draft: Draft, note: string): string {
  const id = draft.notes.push(note);
  return element("w:r", {}, element("w:rPr", {}, value("w:rStyle", "FootnoteReference")), element("w:footnoteReference", { "w:id": id }));
}

function runLook({ bold, italic, language, style }: Look): string {
  const parts = [
    style === undefined ? "" : value("w:rStyle", style),
    bold ? "<w:b/><w:bCs/>" : "",
    italic ? "<w:i/><w:iCs/>" : "",
    language === undefined ? "" : languageElement(language),
  ].join("");
  return parts === "" ? "" : element("w:rPr", {}, parts);
}

/** The language of a run, and the direction of one that is read from right to left (ECMA-376 part 1, 17.3.2.20 and 17.3.2.30). */
function languageElement(code: LanguageCode): string {
  const { inWord, rightToLeft } = languageOf(code);
  return rightToLeft ? `<w:rtl/>${element("w:lang", { "w:bidi": inWord })}` : value("w:lang", inWord);
}

function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

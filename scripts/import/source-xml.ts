import { DomUtils, parseDocument } from "htmlparser2";
import { textOfPart } from "./source-file.ts";
import type { SourceParts } from "./source-file.ts";

/** A part as a tree; `ReturnType`, because the types of the tree are of a package of its own. */
export type XmlDocument = ReturnType<typeof parseDocument>;
export type XmlNode = XmlDocument["children"][number];
export type XmlElement = Extract<XmlNode, { attribs: unknown }>;

/** A part of the package as a tree; empty when it is not there. */
export function readPart(parts: SourceParts, name: string): XmlDocument {
  return parseDocument(textOfPart(parts, name), { xmlMode: true });
}

/** The tree as text again. */
export function writePart(document: XmlDocument): string {
  return DomUtils.getOuterHTML(document, { xmlMode: true, decodeEntities: true });
}

export function isElement(node: XmlNode): node is XmlElement {
  return "attribs" in node;
}

/** Every element of these names inside a tree, in order. */
export function elementsIn(root: XmlDocument | XmlElement, ...names: readonly string[]): XmlElement[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name), root);
}

/** The words in an element: of a paragraph, a note, a remark. */
export function wordsIn(root: XmlDocument | XmlElement): string {
  return elementsIn(root, "w:t", "w:tab", "w:br").map((part) => (part.name === "w:t" ? DomUtils.textContent(part) : " ")).join("").replace(/\s+/g, " ").trim();
}

/** An element around this one, at any distance. */
export function isInside(element: XmlElement, name: string): boolean {
  return around(element, name) !== undefined;
}

/** The nearest element of this name around another one. */
export function around(element: XmlElement, name: string): XmlElement | undefined {
  for (let parent = element.parent; parent; parent = parent.parent) if ("name" in parent && parent.name === name) return parent;
  return undefined;
}

/** Takes an element out of its tree. */
export function remove(element: XmlElement): void {
  DomUtils.removeElement(element);
}

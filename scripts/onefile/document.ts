import { DomUtils, parseDocument } from "htmlparser2";

/** A piece of HTML as a tree. */
export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export function readHtml(html: string): Tree {
  return parseDocument(html);
}

/** The tree as HTML again, the same text for the same tree. */
export function writeHtml(nodes: Parameters<typeof DomUtils.getOuterHTML>[0]): string {
  return DomUtils.getOuterHTML(nodes, { encodeEntities: "utf8" });
}

/** Every element that a test picks out, in the order of the text. */
export function elements(tree: Tree | Element, test: (element: Element) => boolean = () => true): Element[] {
  return DomUtils.findAll(test, tree.children);
}

export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs["class"] ?? "").split(/\s+/).includes(name);
}

/** The first element with a class; undefined when there is none. */
export function byClass(tree: Tree | Element, name: string): Element | undefined {
  return DomUtils.findOne((element) => hasClass(element, name), tree.children) ?? undefined;
}

export function byTag(tree: Tree | Element, name: string): Element | undefined {
  return DomUtils.findOne((element) => element.name === name, tree.children) ?? undefined;
}

export function remove(element: Element): void {
  DomUtils.removeElement(element);
}

/** Puts other HTML in the place of an element. */
export function replace(element: Element, html: string): void {
  for (const node of [...readHtml(html).children]) DomUtils.prepend(element, node);
  remove(element);
}

/** The words in an element, with single spaces. */
export function wordsIn(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, " ").trim();
}

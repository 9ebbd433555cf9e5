import { DomUtils } from "htmlparser2";
import { cleanText } from "./escape.ts";
import { elementsIn, isElement } from "./source-xml.ts";
import type { XmlDocument, XmlElement, XmlNode } from "./source-xml.ts";

/** A page as it comes out of a document, before it has a name. */
export interface DraftPage {
  readonly title: string;
  /** The heading that gave it its title; none for text without one. */
  readonly heading?: XmlElement;
  /** True for what stands before the pages that the document is cut into. */
  readonly opens?: true;
  readonly nodes: readonly XmlNode[];
}

/** A document in pages. */
export interface SplitDocument {
  /** What the document calls itself; undefined when it does not say. */
  readonly title: string | undefined;
  readonly pages: readonly DraftPage[];
  /** True when bold lines stood in for headings. */
  readonly hadNoHeadings: boolean;
}

/**
 * One page for each main heading; where there is one main heading, one for each heading below it, after a page with what stands
 * under the main heading itself.
 *
 * @param name what a document without a title is called
 */
export function splitPages(html: XmlDocument, name: string): SplitDocument {
  const titles = html.children.filter((node): node is XmlElement => isElement(node) && node.attribs["class"] === "title" && words(node) !== "");
  const nodes = html.children.filter((node) => node !== titles[0] && !isBlankNode(node));
  const title = titles[0] && words(titles[0]);
  const levels = nodes.flatMap((node) => levelOf(node) ?? []);
  if (levels.length === 0) {
    const lines = nodes.filter(isBoldLine);
    for (const line of lines) line.name = "h2";
    return { title, hadNoHeadings: lines.length > 0, pages: nodes.length === 0 ? [] : [{ title: title ?? name, nodes }] };
  }
  return { title, pages: cut(nodes, levels, title ?? name), hadNoHeadings: false };
}

function cut(nodes: readonly XmlNode[], levels: readonly number[], name: string): DraftPage[] {
  const top = Math.min(...levels);
  const mainHeadings = nodes.filter((node) => levelOf(node) === top) as XmlElement[];
  const [main, second] = mainHeadings;
  const below = levels.filter((level) => level > top);
  if (second || below.length === 0) return cutAt(nodes, top, { title: name });
  const rest = nodes.filter((node) => node !== main);
  return cutAt(rest, Math.min(...below), { title: main ? words(main) : name, ...(main && { heading: main }) });
}

/** What stands before the first heading of this level is a page too, when there is anything. */
function cutAt(nodes: readonly XmlNode[], level: number, first: Omit<DraftPage, "nodes">): DraftPage[] {
  const pages: (Omit<DraftPage, "nodes"> & { nodes: XmlNode[] })[] = [{ ...first, opens: true, nodes: [] }];
  for (const node of nodes) {
    const current = levelOf(node);
    if (current !== undefined && current <= level) pages.push({ title: words(node as XmlElement), heading: node as XmlElement, nodes: [] });
    else pages.at(-1)?.nodes.push(node);
  }
  return pages.filter((page, index) => index > 0 || page.nodes.length > 0);
}

/** The level of a heading with words in it. */
export function levelOf(node: XmlNode): number | undefined {
  if (!isElement(node) || words(node) === "") return undefined;
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The words of a heading, without the marks of notes in it. */
export function words(node: XmlElement): string {
  const notes = elementsIn(node, "sup").filter((sup) => elementsIn(sup, "a").some(({ attribs }) => /note-/.test(attribs["href"] ?? "")));
  const marks = notes.map((note) => DomUtils.textContent(note));
  return cleanText(marks.reduce((text, mark) => text.replace(mark, ""), DomUtils.textContent(node))).trim();
}

/** Nothing to read or see, or the list of notes, which is told of apart. */
function isBlankNode(node: XmlNode): boolean {
  if (!isElement(node)) return !("data" in node) || node.data.trim() === "";
  if (cleanText(DomUtils.textContent(node)).trim() === "" && elementsIn(node, "img", "input").length === 0) return true;
  return node.name === "ol" && elementsIn(node, "li").some(({ attribs }) => /^w-(foot|end)note-\d/.test(attribs["id"] ?? ""));
}

/** The longest line that people set in bold to serve as a heading. */
const longestBoldLine = 80;

function isBoldLine(node: XmlNode): node is XmlElement {
  if (!isElement(node) || node.name !== "p") return false;
  const [only, second] = node.children.filter((child) => !isElement(child) || child.name !== "a" || child.children.length > 0);
  const text = words(node);
  return only !== undefined && !second && isElement(only) && only.name === "strong" && text.length <= longestBoldLine && !/[.,;:]$/.test(text);
}

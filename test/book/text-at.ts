import { DomUtils, parseDocument } from "htmlparser2";
import type { Book } from "../../scripts/book/book.ts";
import { html } from "./book-of.ts";

type ChildNode = ReturnType<typeof parseDocument>["childNodes"][number];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/**
 * What a reader meets at a place of a page, in lower case with single spaces: the section under a heading, the text of
 * a rule or choice, or without an anchor everything before the first heading. Undefined when the place is not there.
 */
export function textAt(book: Book, path: string, anchor?: string): string | undefined {
  if (!book.pages.has(path)) return undefined;
  const nodes = parseDocument(html(book, path)).childNodes;
  if (anchor === undefined) return textOf(untilHeading(nodes, 6));
  const element = DomUtils.findOne(({ attribs }) => attribs["id"] === anchor, nodes);
  if (!element) return undefined;
  const level = levelOf(element);
  return textOf(level === undefined ? [element] : [element, ...untilHeading(following(element), level)]);
}

/** The nodes before the first heading of this level or a higher one. */
function untilHeading(nodes: readonly ChildNode[], level: number): ChildNode[] {
  const end = nodes.findIndex((node) => "attribs" in node && (levelOf(node) ?? 7) <= level);
  return nodes.slice(0, end < 0 ? nodes.length : end);
}

function following(element: Element): ChildNode[] {
  const { next } = element;
  if (!next) return [];
  const siblings = DomUtils.getSiblings(next) as ChildNode[];
  return siblings.slice(siblings.indexOf(next));
}

function levelOf({ name }: Element): number | undefined {
  const digit = /^h([1-6])$/.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

function textOf(nodes: ChildNode[]): string {
  return nodes.map((node) => DomUtils.textContent(node)).join(" ").replace(/\s+/g, " ").toLowerCase();
}

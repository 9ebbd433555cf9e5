import type { parseDocument } from "htmlparser2";

type Document = ReturnType<typeof parseDocument>;
type ChildNode = Document["children"][number];
type Element = Extract<ChildNode, { attribs: unknown }>;

/** Elements of a page, in reading order. */
export function elementsOf(nodes: readonly ChildNode[]): Element[] {
  return nodes.flatMap((node) => ("attribs" in node ? [node, ...elementsOf(node.children)] : []));
}

/** What may stand in the text of a page; drawings are our own icons. */
const harmless = new Set([
  "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "em", "strong", "code", "br", "hr", "a", "blockquote", "div", "span", "table", "thead", "tbody", "tr", "th", "td",
  "svg", "path", "circle", "rect", "ellipse", "line", "polyline", "g",
]);

const safeAddress = /^(?:https:\/\/[^/?#\s]+\.|mailto:[^?\s]+@|tel:\+?\d|#|(?:\.\.\/)*[a-z0-9/-]*(?:index\.html)?(?:#|$))/i;

/** What could run, load or lead astray in a piece of HTML that was made of somebody's text. */
export function unsafeIn({ children }: Document): string[] {
  return elementsOf(children).flatMap(({ name, attribs }) => [
    ...(harmless.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(attribs).filter(([key, value]) => /^on|^style$|^src|^srcdoc$|^action$|^formaction$/i.test(key) || (key === "href" && !safeAddress.test(value))).map(([key, value]) => `${key}="${value}"`),
  ]);
}

/**
 * The elements with their attributes, without any text: what the page would be with other words in it. `<bdi>` is left out, which
 * stands around a name that is read from right to left.
 */
export function shapeOf({ children }: Document): string {
  return elementsOf(children).filter(({ name }) => name !== "bdi").map(({ name, attribs }) => `${name}[${Object.keys(attribs).join()}]`).join(" ");
}

/** All text in reading order. */
export function textOf(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => ("children" in node ? textOf(node.children) : isText(node) ? node.data : "")).join("");
}

type Text = Extract<ChildNode, { data: string }>;

const isText = (node: ChildNode): node is Text => node.nodeType === 3;

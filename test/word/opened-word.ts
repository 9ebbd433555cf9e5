import { Parser } from "htmlparser2";
import { strFromU8, unzipSync } from "fflate";

/** An element of a part, with what stands in it in order. */
export interface WordElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (WordElement | string)[];
}

/** The XML parts of a Word document by their name in the package. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** The names of everything in the package. */
export function namesIn(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

/**
 * A part as a tree.
 *
 * @throws Error when it is not well-formed: a tag that is not closed, two attributes of one name, a bare "&" or "<"
 */
export function readXml(xml: string): WordElement {
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.exec(xml) ?? /<(?![\w?/])/.exec(xml);
  if (bare) throw new Error(`not well-formed: ${xml.slice(bare.index, bare.index + 40)}`);
  const root: WordElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: WordElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext: (text) => void open.at(-1)?.children.push(text),
    onclosetag: (name, implied) => {
      if (open.pop()?.name !== name || (implied && !xml.includes("/>"))) throw new Error(`not well-formed at ${name}`);
    },
  }, { xmlMode: true });
  parser.end(xml);
  const [first] = root.children.filter((child) => typeof child !== "string");
  if (open.length !== 1 || !first) throw new Error("not well-formed: an element is not closed");
  return first;
}

/** Every element of this name inside another, in order. */
export function all(element: WordElement, name: string): WordElement[] {
  return element.children.flatMap((child) => (typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}

/** The words in an element; a tab and a new line are a space. */
export function textOf(element: WordElement): string {
  return element.children.map((child) => {
    if (typeof child === "string") return element.name === "w:t" ? child : "";
    if (child.name === "w:pPr") return "";
    return child.name === "w:tab" || child.name === "w:br" ? " " : textOf(child);
  }).join("");
}

/** The style of a paragraph. */
export function styleOf(paragraph: WordElement): string {
  return all(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "";
}

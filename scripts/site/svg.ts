import { Parser } from "htmlparser2";

/** What the checks and layouts need to know of an SVG picture. */
export interface SvgFacts {
  /** Width and height in its own units; undefined when it has neither a size nor a viewBox, or is no svg. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Letters that depend on the typefaces of the reader's computer. */
  readonly hasText: boolean;
  /** What it holds that could run, be fetched from elsewhere, or that nobody knows: "<script>", "onclick", "https://…". */
  readonly unsafe: readonly string[];
}

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * What a drawing is made of (https://www.w3.org/TR/SVG2/eltindex.html), without what runs, moves, asks or embeds a page. Names
 * in small letters; anything else is refused.
 */
const drawingElements: ReadonlySet<string> = new Set([
  ..."svg g defs symbol use a switch title desc metadata style".split(" "),
  ..."path rect circle ellipse line polyline polygon image text tspan textpath".split(" "),
  ..."lineargradient radialgradient stop pattern clippath mask marker filter".split(" "),
  ..."feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight".split(" "),
  ..."fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset".split(" "),
  ..."fepointlight fespecularlighting fespotlight fetile feturbulence".split(" "),
]);

/**
 * Reads an SVG picture. A logo from a supplier may hold scripts and outside addresses; opened by itself it would run them.
 *
 * @param svg the whole file
 */
export function readSvg(svg: string): SvgFacts {
  const unsafe: string[] = /<!DOCTYPE|<!ENTITY/i.test(svg) ? ["<!DOCTYPE>"] : [];
  let size: SvgFacts["size"];
  let isRoot = true;
  let hasText = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (isRoot && name === "svg" && attributes["xmlns"] === svgNamespace) size = sizeOf(attributes);
      isRoot = false;
      if (name === "text") hasText = true;
      if (!isDrawing(name)) unsafe.push(`<${name}>`);
      unsafe.push(...Object.entries(attributes).flatMap(unsafeAttribute));
    },
    ontext(text) {
      if (isUnsafeStyle(text)) unsafe.push("@import of url(…)");
    },
    onprocessinginstruction(name, data) {
      if (name.toLowerCase() !== "?xml" && !name.startsWith("!")) unsafe.push(`<${data.slice(0, 60)}>`);
    },
  }, { xmlMode: true });
  parser.end(svg);
  return { ...(size && { size }), hasText, unsafe: [...new Set(unsafe)] };
}

/** Drawing programs keep notes of their own under a prefix, `sodipodi:namedview`; those mean nothing to a browser. */
function isDrawing(name: string): boolean {
  const plain = name.toLowerCase().replace(/^svg:/, "");
  return plain.includes(":") || drawingElements.has(plain);
}

function unsafeAttribute([name, value]: [string, string]): string[] {
  if (/^on/i.test(name)) return [name];
  if (isHiddenNamespace(name, value) || /^xml:base$/i.test(name)) return [`${name}="${value.slice(0, 60)}"`];
  if (/(^|:)href$/i.test(name) && !value.startsWith("#") && !/^data:image\/(?:png|jpeg|gif|webp);/i.test(value)) return [value.slice(0, 60)];
  return isUnsafeStyle(value) ? [value.slice(0, 60)] : [];
}

/** Under a prefix of its own an element of a drawing or a web page would work as well, whatever it is called. */
function isHiddenNamespace(name: string, value: string): boolean {
  if (name === "xmlns") return value.trim() !== svgNamespace;
  return name.startsWith("xmlns:") && [svgNamespace, "http://www.w3.org/1999/xhtml"].includes(value.trim()) && name !== "xmlns:svg";
}

/** Fetches something, or hides with a backslash what it does. */
function isUnsafeStyle(text: string): boolean {
  return /@import|url\(\s*["']?(?!["']?#)|\\[0-9a-z]/i.test(text);
}

function sizeOf(attributes: Record<string, string>): { width: number; height: number } | undefined {
  const width = Number.parseFloat(attributes["width"] ?? "");
  const height = Number.parseFloat(attributes["height"] ?? "");
  if (width > 0 && height > 0 && !/%/.test(`${attributes["width"]}${attributes["height"]}`)) return { width, height };
  const [, , boxWidth = 0, boxHeight = 0] = (attributes["viewBox"] ?? "").trim().split(/[\s,]+/).map(Number);
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined;
}

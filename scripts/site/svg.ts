import { Parser } from "htmlparser2";

/** What the checks and layouts need to know of an SVG picture. */
export interface SvgFacts {
  /** Width and height in its own units; undefined when it has neither a size nor a viewBox, or is no svg. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Letters that depend on the typefaces of the reader's computer. */
  readonly hasText: boolean;
  /** What it holds that could run, or be fetched from elsewhere: "<script>", "onclick", "https://…". */
  readonly unsafe: readonly string[];
}

const unsafeElements = ["script", "foreignobject", "iframe", "embed", "object", "animate", "set", "handler"];

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
      if (isRoot && name === "svg") size = sizeOf(attributes);
      isRoot = false;
      if (name === "text") hasText = true;
      if (unsafeElements.includes(name.toLowerCase())) unsafe.push(`<${name}>`);
      unsafe.push(...Object.entries(attributes).flatMap(unsafeAttribute));
    },
    ontext(text) {
      if (/@import|url\(\s*["']?(?!#)/i.test(text)) unsafe.push("@import of url(…)");
    },
  }, { xmlMode: true });
  parser.end(svg);
  return { ...(size && { size }), hasText, unsafe: [...new Set(unsafe)] };
}

function unsafeAttribute([name, value]: [string, string]): string[] {
  if (/^on/i.test(name)) return [name];
  if (/(^|:)href$/i.test(name) && !value.startsWith("#") && !value.startsWith("data:image/")) return [value.slice(0, 60)];
  if (/url\(\s*["']?(?!["']?#)/i.test(value)) return [value.slice(0, 60)];
  return [];
}

function sizeOf(attributes: Record<string, string>): { width: number; height: number } | undefined {
  const width = Number.parseFloat(attributes["width"] ?? "");
  const height = Number.parseFloat(attributes["height"] ?? "");
  if (width > 0 && height > 0 && !/%/.test(`${attributes["width"]}${attributes["height"]}`)) return { width, height };
  const [, , boxWidth = 0, boxHeight = 0] = (attributes["viewBox"] ?? "").trim().split(/[\s,]+/).map(Number);
  return boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined;
}

import { Parser } from "htmlparser2";

/** An address in a page, and whether the browser fetches it by itself or only when a reader follows it. */
export interface PageAddress {
  readonly url: string;
  readonly fetched: boolean;
}

/** What the checks need to know of one HTML file. */
export interface PageFacts {
  readonly title: string;
  readonly lang: string;
  readonly headings1: number;
  readonly ids: readonly string[];
  readonly addresses: readonly PageAddress[];
  /** Script or style inside the page, as it would be named in a message: "<style>", "onclick". */
  readonly inline: readonly string[];
}

/** Attributes that hold an address. */
const addressAttributes = ["href", "src", "action", "formaction", "poster", "data", "data-search", "data-search-text", "data-search-style"];

/**
 * Reads from an HTML file what the checks look at.
 *
 * @param html the whole file
 */
export function readPage(html: string): PageFacts {
  const page = { title: "", lang: "", headings1: 0, ids: [] as string[], addresses: [] as PageAddress[], inline: [] as string[] };
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      // An <svg> may have a <title> of its own; the page's is the first one.
      if (name === "title" && page.title === "") inTitle = true;
      if (name === "html") page.lang = attributes["lang"] ?? "";
      if (name === "h1") page.headings1 += 1;
      if (attributes["id"] !== undefined) page.ids.push(attributes["id"]);
      page.inline.push(...inlineCode(name, attributes));
      page.addresses.push(...addressesOf(name, attributes));
    },
    ontext(text) {
      if (inTitle) page.title += text;
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
    },
  });
  parser.end(html);
  return page;
}

function inlineCode(name: string, attributes: Record<string, string>): string[] {
  const found = Object.keys(attributes).filter((attribute) => attribute.startsWith("on") || attribute === "style");
  if (name === "style") found.push("<style>");
  if (name === "script" && attributes["src"] === undefined) found.push("<script> zonder src");
  return found;
}

function addressesOf(name: string, attributes: Record<string, string>): PageAddress[] {
  const rel = (attributes["rel"] ?? "").split(" ");
  // A canonical address is a statement about the page, to nobody's browser.
  if (name === "link" && rel.includes("canonical")) return [];
  const fetched = !["a", "area", "form", "button", "input"].includes(name);
  const single = addressAttributes.flatMap((attribute) => attributes[attribute] ?? []);
  const set = (attributes["srcset"] ?? "").split(",").map((part) => part.trim().split(/\s+/)[0] ?? "").filter(Boolean);
  return [...single, ...set].map((url) => ({ url, fetched }));
}

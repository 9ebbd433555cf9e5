/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element as XML text. What stands in attributes is escaped; content is XML already.
 *
 * @param name with its prefix, "w:p"
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inside = content.join("");
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`));
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

/** An element with one attribute, `w:val`, as most properties of Word are. */
export function value(name: string, given: string | number): string {
  return element(name, { "w:val": given });
}

/** A whole part of a document, with the namespaces that its elements use. */
export function part(name: string, prefixes: readonly (keyof typeof namespaces)[], ...content: readonly string[]): string {
  const declared = Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, namespaces[prefix]]));
  return `${declaration}${element(name, declared, ...content)}`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of Office Open XML (ECMA-376), by the prefix that everybody gives them. */
const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  adec: "http://schemas.microsoft.com/office/drawing/2017/decorative",
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
  vt: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
} as const;

/** Text in XML. Characters that XML 1.0 cannot hold never pass the loading of a book. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from "pdf-lib";
import type { PDFDocument, PDFObject } from "pdf-lib";
import { objectsOf } from "./opened.ts";
import { paintedContent } from "./painted-content.ts";

/**
 * What a machine can see of PDF/UA-1 (ISO 14289-1) without a full validator. Each fault starts with the number of the
 * checkpoint of the Matterhorn Protocol 1.1 it belongs to (https://pdfa.org/resource/the-matterhorn-protocol/).
 *
 * @param bytes a finished PDF
 * @returns the faults, and how often each structure type occurs
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<{ faults: string[]; tags: Record<string, number> }> {
  const pdf = await objectsOf(bytes);
  const tree = structureOf(pdf);
  const { loose, boxes } = await paintedContent(bytes);
  return {
    faults: [
      ...(loose > 0 ? [`01 ${loose} pieces of content are neither tagged nor an artifact`] : []),
      ...(boxes > 0 ? [`31 ${boxes} characters are shown as an empty box`] : []),
      ...catalogFaults(pdf),
      ...metadataFaults(pdf),
      ...structureFaults(tree),
      ...headingFaults(tree),
      ...annotationFaults(pdf),
      ...fieldFaults(pdf, tree),
      ...fontFaults(pdf),
      ...(pdf.getPageCount() > 5 && !pdf.catalog.has(PDFName.of("Outlines")) ? ["long document without bookmarks"] : []),
    ],
    tags: countTypes(tree),
  };
}

/** An element of the structure tree with its type after the role map. */
interface Element {
  readonly type: string;
  readonly dict: PDFDict;
  readonly children: readonly Element[];
}

/** ISO 32000-1, 14.8.4: the structure types every reader knows. */
const standardTypes = new Set(
  ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form").split(" "),
);

function get(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key));
}

function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = get(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

function nameAt(dict: PDFDict | undefined, key: string): string {
  const value = get(dict, key);
  return value instanceof PDFName ? value.decodeText() : "";
}

function textAt(dict: PDFDict | undefined, key: string): string {
  const value = get(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}

/** The members of an array, or the one value that stands in its place. */
function valuesAt(dict: PDFDict, key: string): PDFObject[] {
  const value = get(dict, key);
  if (!(value instanceof PDFArray)) return value ? [value] : [];
  return value.asArray().flatMap((member) => dict.context.lookup(member) ?? []);
}

function structureOf(pdf: PDFDocument): Element[] {
  const root = dictAt(pdf.catalog, "StructTreeRoot");
  const roles = dictAt(root, "RoleMap");
  const typeOf = (name: string): string => (standardTypes.has(name) ? name : nameAt(roles, name) || name);
  const childrenOf = (dict: PDFDict): Element[] =>
    valuesAt(dict, "K").flatMap((kid) => (kid instanceof PDFDict && kid.has(PDFName.of("S")) ? [elementOf(kid)] : []));
  const elementOf = (dict: PDFDict): Element => ({ type: typeOf(nameAt(dict, "S")), dict, children: childrenOf(dict) });
  return root ? childrenOf(root) : [];
}

function everyElement(tree: readonly Element[]): Element[] {
  return tree.flatMap((element) => [element, ...everyElement(element.children)]);
}

function countTypes(tree: readonly Element[]): Record<string, number> {
  const types = everyElement(tree).map(({ type }) => type).sort();
  return Object.fromEntries([...Map.groupBy(types, (type) => type)].map(([type, all]) => [type, all.length]));
}

function catalogFaults(pdf: PDFDocument): string[] {
  const shownTitle = get(dictAt(pdf.catalog, "ViewerPreferences"), "DisplayDocTitle") === PDFBool.True;
  const marks = dictAt(pdf.catalog, "MarkInfo");
  return [
    ...(get(marks, "Marked") === PDFBool.True ? [] : ["06 not marked as tagged"]),
    ...(get(marks, "Suspects") === PDFBool.True ? ["01 tags are marked as suspect"] : []),
    ...(shownTitle ? [] : ["07 the window would show the file name, not the title"]),
    ...(textAt(pdf.catalog, "Lang") === "" ? ["11 no language"] : []),
  ];
}

function metadataFaults(pdf: PDFDocument): string[] {
  const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
  const xmp = stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : "";
  return [
    ...(/<pdfuaid:part>1</.test(xmp) ? [] : ["06 does not say it is PDF/UA-1"]),
    ...(/<dc:title>[\s\S]*\S[\s\S]*<\/dc:title>/.test(xmp) ? [] : ["06 no title"]),
  ];
}

/** What may stand directly in an element; ISO 32000-1, 14.8.4.3. A list may hold a deeper list. */
const allowedChildren: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  TR: ["TH", "TD"],
};

function structureFaults(tree: readonly Element[]): string[] {
  if (tree.length === 0) return ["01 no structure tree"];
  return everyElement(tree).flatMap((element) => [...typeFaults(element), ...textFaults(element)]);
}

function typeFaults({ type, children }: Element): string[] {
  if (!standardTypes.has(type)) return [`02 unknown structure type ${type}`];
  const strangers = children.filter((child) => !(allowedChildren[type] ?? [child.type]).includes(child.type));
  return strangers.map((child) => `09 a ${child.type} directly in a ${type}`);
}

function textFaults({ type, dict }: Element): string[] {
  if (type === "Figure" && textAt(dict, "Alt") === "" && textAt(dict, "ActualText") === "") return ["13 a figure without alternative text"];
  const attributes = valuesAt(dict, "A").filter((one) => one instanceof PDFDict);
  if (type === "TH" && !attributes.some((one) => one.has(PDFName.of("Scope")))) return ["15 a header cell without scope"];
  return [];
}

function headingFaults(tree: readonly Element[]): string[] {
  let level = 0;
  return everyElement(tree).flatMap(({ type }) => {
    const next = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (next === 0) return [];
    const fault = next > level + 1 ? [`14 heading level goes from ${level} to ${next}`] : [];
    level = next;
    return fault;
  });
}

function annotationFaults(pdf: PDFDocument): string[] {
  return pdf.getPages().flatMap((page, index) => {
    const annotations = page.node.Annots()?.asArray().map((annotation) => pdf.context.lookup(annotation, PDFDict)) ?? [];
    const tabs = annotations.length === 0 || nameAt(page.node, "Tabs") === "S" ? [] : [`28 page ${index + 1}: tab order does not follow the structure`];
    return [...tabs, ...annotations.flatMap((annotation) => annotationFault(annotation, index + 1))];
  });
}

function annotationFault(annotation: PDFDict, page: number): string[] {
  const type = nameAt(annotation, "Subtype");
  return [
    ...(get(annotation, "StructParent") instanceof PDFNumber ? [] : [`28 page ${page}: a ${type} is not in the structure tree`]),
    ...(type === "Link" && textAt(annotation, "Contents") === "" ? [`28 page ${page}: a link without a description`] : []),
  ];
}

/**
 * A field has a description, and stands alone in a Form element (ISO 14289-1, 7.18.1 and 7.18.4; ISO 32000-1, 14.8.4.5). The
 * other way round, a Form element has a field.
 */
function fieldFaults(pdf: PDFDocument, tree: readonly Element[]): string[] {
  const forms = everyElement(tree).filter(({ type }) => type === "Form").map(({ dict }) => valuesAt(dict, "K"));
  const inForm = new Set(forms.flatMap(([only, second]) => (only instanceof PDFDict && !second ? [get(only, "Obj")] : [])));
  const annotations = pdf.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []).map((one) => pdf.context.lookup(one, PDFDict));
  const fields = annotations.filter((annotation) => nameAt(annotation, "Subtype") === "Widget");
  return [
    ...fields.filter((field) => textAt(field, "TU") === "").map((field) => `28 the field ${textAt(field, "T")} has no description`),
    ...fields.filter((field) => !inForm.has(field)).map((field) => `28 the field ${textAt(field, "T")} is not alone in a form element`),
    ...[...inForm].filter((one) => !fields.some((field) => field === one)).map(() => "28 a form element without a field"),
  ];
}

function fontFaults(pdf: PDFDocument): string[] {
  const dictionaries = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const fonts = dictionaries.filter((dict) => nameAt(dict, "Type") === "Font");
  return fonts.flatMap((font) => {
    const name = nameAt(font, "BaseFont");
    if (nameAt(font, "Subtype") === "Type0") return font.has(PDFName.of("ToUnicode")) ? [] : [`10 characters of font ${name} cannot be read`];
    const descriptor = dictAt(font, "FontDescriptor");
    const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName.of(key)));
    return embedded ? [] : [`31 font ${name} is not embedded`];
  });
}

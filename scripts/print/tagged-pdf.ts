import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from "pdf-lib";
import type { PDFContext, PDFDocument, PDFObject } from "pdf-lib";

/*
 * What is needed to make one tagged PDF of others: the structure tree, the parent tree that leads from the pages back to it,
 * and the destinations of links and bookmarks (ISO 32000-1, 14.7 and 12.3.2).
 */

/** The root of the tags. Every PDF of this project has one. */
export function structureRoot(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
}

/** Every element below an element or the root, in the order in which it is read. */
export function structureElements(parent: PDFDict): PDFDict[] {
  return kidsOf(parent).asArray().flatMap((kid) => {
    const element = parent.context.lookup(kid);
    return element instanceof PDFDict && element.has(PDFName.of("S")) ? [element, ...structureElements(element)] : [];
  });
}

/** What stands directly in an element, as an array that may be changed: a single kid may stand without one. */
export function kidsOf(element: PDFDict): PDFArray {
  const key = PDFName.of("K");
  const kids = element.lookup(key);
  if (kids instanceof PDFArray) return kids;
  const array = element.context.obj([]);
  const only = element.get(key);
  if (only) array.push(only);
  element.set(key, array);
  return array;
}

/** The parent tree: for each key of a page its elements by the number of their content, for each key of an annotation its element. */
export function readParentTree(root: PDFDict): Map<number, PDFObject> {
  const entries = treeEntries(root.lookup(PDFName.of("ParentTree"), PDFDict), "Nums");
  return new Map(entries.map(([key, value]) => [(key as PDFNumber).asNumber(), value]));
}

export function writeParentTree(root: PDFDict, tree: ReadonlyMap<number, PDFObject>): void {
  const sorted = [...tree].sort(([one], [other]) => one - other);
  root.set(PDFName.of("ParentTree"), root.context.obj({ Nums: sorted.flatMap(([key, value]) => [PDFNumber.of(key), value]) }));
  root.set(PDFName.of("ParentTreeNextKey"), PDFNumber.of(Math.max(-1, ...tree.keys()) + 1));
}

/** The first key that is free in the parent tree. */
export function nextKey(root: PDFDict): number {
  return Math.max(-1, ...readParentTree(root).keys()) + 1;
}

/** Keys and values of a name tree or number tree (ISO 32000-1, 7.9.6), which may have branches. */
export function treeEntries(tree: PDFDict, leaf: "Nums" | "Names"): [PDFObject, PDFObject][] {
  const branches = tree.lookupMaybe(PDFName.of("Kids"), PDFArray)?.asArray() ?? [];
  const own = tree.lookupMaybe(PDFName.of(leaf), PDFArray)?.asArray() ?? [];
  const pairs = own.flatMap((key, index): [PDFObject, PDFObject][] => {
    const value = own[index + 1];
    return index % 2 === 0 && value ? [[tree.context.lookup(key) ?? key, value]] : [];
  });
  return [...pairs, ...branches.flatMap((branch) => treeEntries(tree.context.lookup(branch, PDFDict), leaf))];
}

/** Every place a link or bookmark leads to, wherever it is written: an array of a page and how to show it. */
export function destinationsIn(context: PDFContext): PDFArray[] {
  const found = context.enumerateIndirectObjects().flatMap(([, object]) => arraysIn(object));
  return found.filter((array) => array.size() > 1 && array.get(0) instanceof PDFRef && array.get(1) === PDFName.of("XYZ"));
}

function arraysIn(object: PDFObject): PDFArray[] {
  return [...(object instanceof PDFArray ? [object] : []), ...partsOf(object).flatMap(arraysIn)];
}

/** What stands directly in an object: references are among it, what they refer to is not. */
export function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}

/** Takes away what nothing refers to any more. */
export function dropUnreachable({ context }: PDFDocument): void {
  const { Root, Info } = context.trailerInfo;
  const reached = new Set<PDFRef>();
  const open = [Root, Info].filter((object) => object !== undefined);
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) open.push(target);
    } else open.push(...partsOf(object));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFStream, PDFString } from "pdf-lib";
import type { PDFDocument, PDFObject } from "pdf-lib";
import { openPdf } from "./pdf-file.ts";
import { readParentTree, structureElements, structureRoot, treeEntries, writeParentTree } from "./tagged-pdf.ts";

/**
 * Opens a finished PDF to be bound with others, and gives everything that is found by a name or a number its own: the same
 * names and numbers stand in every PDF that Typst makes.
 *
 * @param number of the part in the packet
 * @param firstKey the first key in the parent tree that is free
 */
export async function openPart(bytes: Uint8Array, number: number, firstKey: number): Promise<PDFDocument> {
  const pdf = await openPdf(bytes);
  spellOutDestinations(pdf);
  renameElements(pdf, `${number}-`);
  moveKeys(pdf, firstKey);
  return pdf;
}

/** Writes the page and the place in every link and bookmark where a name for them stood, and takes the names away. */
function spellOutDestinations(pdf: PDFDocument): void {
  const names = pdf.catalog.lookupMaybe(PDFName.of("Names"), PDFDict);
  const tree = names?.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const places = new Map((tree ? treeEntries(tree, "Names") : []).map(([name, place]) => [textOf(name), pdf.context.lookup(place)]));
  names?.delete(PDFName.of("Dests"));
  for (const dict of dictionariesOf(pdf)) {
    for (const [owner, key] of [[dict, "Dest"], [dict.lookup(PDFName.of("A")), "D"]] as const) {
      const name = owner instanceof PDFDict ? textOf(owner.lookup(PDFName.of(key))) : undefined;
      if (!(owner instanceof PDFDict) || name === undefined) continue;
      const place = places.get(name);
      const spelled = place instanceof PDFDict ? place.lookup(PDFName.of("D")) : place;
      if (!(spelled instanceof PDFArray)) throw new Error(`a link to “${name}”, a place that is not there`);
      owner.set(PDFName.of(key), spelled.clone());
    }
  }
}

/** Elements that others refer to: the header cells of a table. */
function renameElements(pdf: PDFDocument, prefix: string): void {
  const renamed = (name: PDFObject): PDFHexString => PDFHexString.fromText(prefix + (textOf(name) ?? ""));
  const root = structureRoot(pdf);
  for (const element of structureElements(root)) {
    const id = element.lookup(PDFName.of("ID"));
    if (id) element.set(PDFName.of("ID"), renamed(id));
    for (const attributes of attributesOf(element)) {
      const headers = attributes.lookupMaybe(PDFName.of("Headers"), PDFArray);
      headers?.asArray().forEach((header, index) => headers.set(index, renamed(pdf.context.lookup(header) ?? header)));
    }
  }
  const tree = root.lookupMaybe(PDFName.of("IDTree"), PDFDict);
  const entries = tree ? treeEntries(tree, "Names").flatMap(([name, element]) => [renamed(name), element]) : [];
  if (tree) root.set(PDFName.of("IDTree"), pdf.context.obj({ Names: entries }));
}

function attributesOf(element: PDFDict): PDFDict[] {
  const attributes = element.lookup(PDFName.of("A"));
  const all = attributes instanceof PDFArray ? attributes.asArray().map((one) => element.context.lookup(one)) : [attributes];
  return all.filter((one) => one instanceof PDFDict);
}

function moveKeys(pdf: PDFDocument, firstKey: number): void {
  const root = structureRoot(pdf);
  writeParentTree(root, new Map([...readParentTree(root)].map(([key, value]) => [key + firstKey, value])));
  for (const dict of dictionariesOf(pdf)) {
    for (const name of ["StructParent", "StructParents"]) {
      const key = dict.lookup(PDFName.of(name));
      if (key instanceof PDFNumber) dict.set(PDFName.of(name), PDFNumber.of(key.asNumber() + firstKey));
    }
  }
}

/** Every dictionary that others refer to, those of streams among them. */
function dictionariesOf({ context }: PDFDocument): PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
}

function textOf(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFName) return object.decodeText();
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

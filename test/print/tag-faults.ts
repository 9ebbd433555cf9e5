import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from "pdf-lib";
import type { PDFObject, PDFPage } from "pdf-lib";
import { kidsOf, readParentTree, structureElements, structureRoot, treeEntries } from "../../scripts/print/tagged-pdf.ts";
import { objectsOf } from "./opened.ts";

/**
 * Whether the tags of a PDF and its pages lead to each other (ISO 32000-1, 14.7.4.4): each piece of content of an element
 * stands on its page and the parent tree leads from there back to the element, and so with links; names stand once, and tables
 * find the header cells they name. PDFs that are made of other PDFs can go wrong here.
 */
export async function tagFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await objectsOf(bytes);
  const root = structureRoot(pdf);
  const pages = new Map<PDFObject, PDFPage>(pdf.getPages().map((page) => [page.ref, page]));
  const parents = readParentTree(root);
  const used = new Set<string>();
  const backOf = (key: PDFObject | undefined): PDFObject | undefined => (key instanceof PDFNumber ? pdf.context.lookup(parents.get(key.asNumber())) : undefined);

  const contentFault = (element: PDFDict, pageRef: PDFObject | undefined, mcid: number): string[] => {
    const page = pages.get(pageRef as PDFObject);
    const place = `content ${mcid} of ${String(pageRef)}`;
    if (!page) return [`${place} is on no page of the file`];
    if (used.has(place)) return [`${place} has two tags`];
    used.add(place);
    const elements = backOf(page.node.lookup(PDFName.of("StructParents")));
    const back = elements instanceof PDFArray && mcid < elements.size() ? elements.lookup(mcid) : undefined;
    return back === element ? [] : [`${place} does not lead back to its tag`];
  };
  const annotationFault = (element: PDFDict, part: PDFDict): string[] => {
    const page = pages.get(part.get(PDFName.of("Pg")) as PDFObject);
    const annotation = part.get(PDFName.of("Obj"));
    const dict = part.lookup(PDFName.of("Obj"), PDFDict);
    const key = dict.lookup(PDFName.of("StructParent"));
    return [
      ...(page?.node.Annots()?.asArray().includes(annotation as PDFRef) ? [] : [`annotation ${String(annotation)} is not on the page of its tag`]),
      ...(backOf(key) === element ? [] : [`annotation ${String(annotation)} does not lead back to its tag`]),
    ];
  };
  const elementFaults = (element: PDFDict): string[] => kidsOf(element).asArray().flatMap((kid) => {
    const page = element.get(PDFName.of("Pg"));
    if (kid instanceof PDFNumber) return contentFault(element, page, kid.asNumber());
    const part = pdf.context.lookup(kid, PDFDict);
    if (part.has(PDFName.of("S"))) return pdf.context.lookup(part.get(PDFName.of("P"))) === element ? [] : [`${String(kid)} has another parent`];
    const mcid = part.lookup(PDFName.of("MCID"));
    return mcid instanceof PDFNumber ? contentFault(element, part.get(PDFName.of("Pg")) ?? page, mcid.asNumber()) : annotationFault(element, part);
  });
  const elements = structureElements(root);
  return [...elements.flatMap(elementFaults), ...nameFaults(root, elements)];
}

function nameFaults(root: PDFDict, elements: readonly PDFDict[]): string[] {
  const tree = root.lookup(PDFName.of("IDTree"));
  const named = tree instanceof PDFDict ? treeEntries(tree, "Names").map(([name]) => String(name)) : [];
  const own = elements.flatMap((element) => (element.has(PDFName.of("ID")) ? [String(element.lookup(PDFName.of("ID")))] : []));
  const asked = elements.flatMap((element) => attributesOf(element)).flatMap((attributes) => {
    const headers = attributes.lookup(PDFName.of("Headers"));
    return headers instanceof PDFArray ? headers.asArray().map(String) : [];
  });
  return [
    ...(named.every((name, index) => index === 0 || String(named[index - 1]) < name) ? [] : ["names of elements are not in order, or not all different"]),
    ...(own.toSorted().join() === named.toSorted().join() ? [] : ["the list of names is not that of the elements"]),
    ...asked.filter((name) => !own.includes(name)).map((name) => `no header cell is called ${name}`),
  ];
}

function attributesOf(element: PDFDict): PDFDict[] {
  const attributes = element.lookup(PDFName.of("A"));
  const all = attributes instanceof PDFArray ? attributes.asArray().map((one) => element.context.lookup(one)) : [attributes];
  return all.filter((one) => one instanceof PDFDict);
}

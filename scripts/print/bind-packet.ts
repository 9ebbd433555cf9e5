import { PDFDict, PDFHexString, PDFName, PDFObjectCopier, PDFPage } from "pdf-lib";
import type { PDFDocument, PDFObject, PDFPageLeaf } from "pdf-lib";
import { readBookmarks, writeBookmarks } from "./bookmarks.ts";
import type { Bookmark } from "./bookmarks.ts";
import type { FinishedPdf } from "./finish-pdf.ts";
import { linkParts, topOf } from "./packet-links.ts";
import type { LinkedPart } from "./packet-links.ts";
import { openPart } from "./packet-part.ts";
import { savePdf } from "./pdf-file.ts";
import { describeDerived, viewerPreferences } from "./pdf-metadata.ts";
import { dropUnreachable, kidsOf, nextKey, readParentTree, structureRoot, treeEntries, writeParentTree } from "./tagged-pdf.ts";

/** A finished PDF that becomes part of a packet. */
export interface PacketPart {
  readonly title: string;
  /** Site path of its page: the cover note may lead to it. */
  readonly page: string;
  readonly bytes: Uint8Array;
}

/** A part whose pages are in the packet already. */
interface BoundPart extends LinkedPart {
  readonly root: PDFDict;
  readonly bookmarks: readonly Bookmark[];
}

/**
 * Binds finished PDFs into one to be printed on both sides: each part starts on a new sheet of paper, and has its own bookmark
 * and its own part of the tags. What the first part, the cover note, tells of itself holds for the whole.
 *
 * @param title of the PDF that is made
 */
export async function bindPacket(parts: readonly PacketPart[], title: string): Promise<FinishedPdf> {
  const [cover, ...others] = parts;
  if (!cover) throw new Error("a packet of nothing");
  const packet = await openPart(cover.bytes, 1, 0);
  const coverPages = packet.getPages();
  const bound = [ownPart(packet, cover)];
  for (const [index, part] of others.entries()) {
    const freeKey = Math.max(...bound.map(({ root }) => nextKey(root)));
    bound.push(addPart(packet, await openPart(part.bytes, index + 2, freeKey), part));
  }
  linkParts(packet, coverPages, bound);
  joinTags(packet, bound);
  writeBookmarks(packet, bound.map(bookmarkOf));
  viewerPreferences(packet).set(PDFName.of("Duplex"), PDFName.of("DuplexFlipLongEdge"));
  describeDerived(packet, title, parts.map(({ bytes }) => bytes));
  dropUnreachable(packet);
  return { bytes: await savePdf(packet), pages: packet.getPageCount() };
}

function ownPart(packet: PDFDocument, { title, page }: PacketPart): BoundPart {
  return { title, page, root: structureRoot(packet), bookmarks: bookmarksOf(packet), firstPage: packet.getPage(0) };
}

/** Copies a part behind the others. One copier does it all, so that what refers to each other still does. */
function addPart(packet: PDFDocument, part: PDFDocument, { title, page }: PacketPart): BoundPart {
  if (packet.getPageCount() % 2 === 1) addBlankBack(packet);
  const copier = PDFObjectCopier.for(part.context, packet.context);
  const [firstPage] = part.getPages().map((one) => {
    const ref = copier.copy(one.ref);
    const leaf = packet.context.lookup(ref) as PDFPageLeaf;
    return packet.addPage(PDFPage.of(leaf, ref, packet));
  });
  if (!firstPage) throw new Error(`no pages in ${title}`);
  const copied = ({ title: name, destination, items }: Bookmark): Bookmark => ({ title: name, destination: copier.copy(destination), items: items.map(copied) });
  return { title, page, root: copier.copy(structureRoot(part)), bookmarks: bookmarksOf(part).map(copied), firstPage };
}

/** The back of a sheet with one printed side. It holds nothing, so there is nothing to tag. */
function addBlankBack(packet: PDFDocument): void {
  const { width, height } = packet.getPage(packet.getPageCount() - 1).getSize();
  packet.addPage([width, height]).node.set(PDFName.of("Tabs"), PDFName.of("S"));
}

function bookmarksOf(pdf: PDFDocument): Bookmark[] {
  return readBookmarks(pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict));
}

/** A sheet has one bookmark at the top, its title: that is the part. Of anything else the part gets a bookmark above its own. */
function bookmarkOf({ title, bookmarks, firstPage }: BoundPart): Bookmark {
  const [first, ...others] = bookmarks;
  if (first?.title === title && others.length === 0) return first;
  return { title, destination: topOf(firstPage), items: bookmarks };
}

/** What a root of tags may hold; anything else would need joining too, and Typst makes nothing else. */
const joined = ["Type", "K", "ParentTree", "ParentTreeNextKey", "IDTree", "RoleMap"];

/** One document of several parts, as ISO 32000-1, 14.8.4.2 has it, in the place of a document for each. */
function joinTags(packet: PDFDocument, parts: readonly BoundPart[]): void {
  const { context } = packet;
  const stranger = parts.flatMap(({ root }) => root.keys()).find((key) => !joined.includes(key.decodeText()));
  if (stranger) throw new Error(`tags with ${stranger.asString()}, which cannot be joined`);
  const root = context.obj({ Type: "StructTreeRoot" });
  const rootRef = context.register(root);
  const document = context.obj({ Type: "StructElem", S: "Document", P: rootRef });
  const documentRef = context.register(document);
  document.set(PDFName.of("K"), context.obj(parts.flatMap((part) => asParts(part, documentRef))));
  root.set(PDFName.of("K"), context.obj([documentRef]));
  root.set(PDFName.of("RoleMap"), joinedRoles(packet, parts));
  root.set(PDFName.of("IDTree"), joinedNames(packet, parts));
  writeParentTree(root, new Map(parts.flatMap(({ root: own }) => [...readParentTree(own)])));
  packet.catalog.set(PDFName.of("StructTreeRoot"), rootRef);
}

function asParts({ root, title }: BoundPart, parent: PDFObject): PDFObject[] {
  return kidsOf(root).asArray().map((kid) => {
    const element = root.context.lookup(kid, PDFDict);
    element.set(PDFName.of("S"), PDFName.of("Part"));
    element.set(PDFName.of("T"), PDFHexString.fromText(title));
    element.set(PDFName.of("P"), parent);
    return kid;
  });
}

/** Elements by name. A name tree is in the order of its names as they are written (ISO 32000-1, 7.9.6). */
function joinedNames(packet: PDFDocument, parts: readonly BoundPart[]): PDFDict {
  const trees = parts.flatMap(({ root }) => root.lookupMaybe(PDFName.of("IDTree"), PDFDict) ?? []);
  const entries = trees.flatMap((tree) => treeEntries(tree, "Names")).sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return packet.context.obj({ Names: entries.flat() });
}

function joinedRoles({ context }: PDFDocument, parts: readonly BoundPart[]): PDFDict {
  const roles = context.obj({});
  for (const [name, role] of parts.flatMap(({ root }) => root.lookupMaybe(PDFName.of("RoleMap"), PDFDict)?.entries() ?? [])) {
    const known = roles.get(name);
    if (known && known !== role) throw new Error(`two roles for the tag ${name.asString()}`);
    roles.set(name, role);
  }
  return roles;
}

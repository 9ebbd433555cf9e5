import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import type { Draft } from "./draft.ts";
import { fieldCharacter } from "./front.ts";
import { run, tab } from "./inline.ts";
import { paragraph } from "./paragraph.ts";
import { font } from "./styles.ts";
import { declaration, element, escapeXml, part, value } from "./xml.ts";

/** What the parts beside the text say of the document. */
export interface DocumentFacts {
  readonly title: string;
  readonly summary: string;
  readonly organisation: Organisation;
}

/** The name at the top of each page but the first. */
export function headerPart({ title, organisation }: DocumentFacts): string {
  return part("w:hdr", ["w", "r"], paragraph({ style: "Header" }, `${run(title)}${tab}${run(organisation.shortName)}`));
}

/** Version and page number at the foot. */
export function footerPart({ organisation: { edition } }: DocumentFacts): string {
  const { version, page, of } = words.word;
  return part("w:ftr", ["w", "r"], paragraph({ style: "Footer" },
    `${run(`${version} ${edition.version}, ${words.word.subtitle.toLowerCase()}`)}${tab}${run(`${page} `)}${field("PAGE")}${run(` ${of} `)}${field("NUMPAGES")}`));
}

function field(name: string): string {
  return `${fieldCharacter("begin")}<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>${fieldCharacter("separate")}${run("1")}${fieldCharacter("end")}`;
}

/** The footnotes, after the two that Word wants for the line above them. */
export function notesPart(notes: readonly string[]): string {
  const line = (id: number, type: string) => element("w:footnote", { "w:type": type, "w:id": id }, element("w:p", {}, `<w:r><w:${type}/></w:r>`));
  const mark = element("w:r", {}, element("w:rPr", {}, value("w:rStyle", "FootnoteReference")), "<w:footnoteRef/>");
  return part("w:footnotes", ["w", "r"], line(-1, "separator"), line(0, "continuationSeparator"),
    ...notes.map((note, index) => element("w:footnote", { "w:id": index + 1 }, paragraph({ style: "FootnoteText" }, `${mark}${run(" ")}${note}`))));
}

/** Changes are tracked from the first key on: in a consultation everybody must see who changed what. */
export function settingsPart(): string {
  return part("w:settings", ["w"],
    element("w:zoom", { "w:percent": 100 }),
    "<w:trackRevisions/>",
    value("w:defaultTabStop", 709),
    value("w:characterSpacingControl", "doNotCompress"),
    element("w:footnotePr", {}, element("w:footnote", { "w:id": -1 }), element("w:footnote", { "w:id": 0 })),
    element("w:compat", {}, element("w:compatSetting", { "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15 })),
    element("w:themeFontLang", { "w:val": "nl-NL" }));
}

/** Where the font is missing, one with the same widths comes in its place. */
export function fontsPart(): string {
  return part("w:fonts", ["w"], element("w:font", { "w:name": font }, value("w:altName", "Carlito"), value("w:family", "swiss"), value("w:pitch", "variable")));
}

/** Title, maker, language and dates; the date of the edition, never the day on which the file was made. */
export function corePart({ title, summary, organisation: { name, edition } }: DocumentFacts): string {
  const day = (tag: string) => element(tag, { "xsi:type": "dcterms:W3CDTF" }, `${edition.date}T00:00:00Z`);
  return part("cp:coreProperties", ["cp", "dc", "dcterms", "xsi"],
    element("dc:title", {}, escapeXml(title)),
    element("dc:subject", {}, escapeXml(words.word.description)),
    element("dc:creator", {}, escapeXml(name)),
    element("dc:description", {}, escapeXml(summary)),
    element("cp:lastModifiedBy", {}, escapeXml(name)),
    day("dcterms:created"), day("dcterms:modified"),
    element("dc:language", {}, "nl-NL"),
    element("cp:version", {}, escapeXml(edition.version)));
}

export function appPart({ organisation }: DocumentFacts): string {
  return `${declaration}${element("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Leidraad"), element("Company", {}, escapeXml(organisation.name)))}`;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageFormat = "http://schemas.openxmlformats.org/package/2006";

/** Where a package begins. */
export const rootRelationships = relationships([
  ["rDocument", `${office}/officeDocument`, "word/document.xml"],
  ["rCore", `${packageFormat}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ["rApp", `${office}/extended-properties`, "docProps/app.xml"],
]);

/** What the text points to: the other parts, its pictures, and addresses on the web. */
export function documentRelationships({ shown, addresses }: Pick<Draft, "shown" | "addresses">): string {
  const parts = ["styles", "numbering", "settings", "fontTable", "footnotes"].map((name) => [`r${name}`, `${office}/${name}`, `${name}.xml`] as const);
  return relationships([
    ...parts,
    ["rHeader", `${office}/header`, "header1.xml"],
    ["rFooter", `${office}/footer`, "footer1.xml"],
    ...shown.map((picture, index) => [`rPicture${index + 1}`, `${office}/image`, pictureName(picture.kind, index)] as const),
    ...addresses.map((address, index) => [`rLink${index + 1}`, `${office}/hyperlink`, address, "External"] as const),
  ]);
}

/** The file of the nth picture that is shown, counted from 0, from the folder of the text. */
export function pictureName(kind: string, index: number): string {
  return `media/image${index + 1}.${kind}`;
}

type Relationship = readonly [id: string, type: string, target: string, mode?: "External"];

function relationships(all: readonly Relationship[]): string {
  return `${declaration}${element("Relationships", { xmlns: `${packageFormat}/relationships` },
    ...all.map(([id, type, target, mode]) => element("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode })))}`;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The type of each part. */
export const contentTypes = `${declaration}${element("Types", { xmlns: `${packageFormat}/content-types` },
  element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
  element("Default", { Extension: "xml", ContentType: "application/xml" }),
  element("Default", { Extension: "png", ContentType: "image/png" }),
  element("Default", { Extension: "jpeg", ContentType: "image/jpeg" }),
  ...([["document", "document.main"], ["styles", "styles"], ["numbering", "numbering"], ["settings", "settings"], ["fontTable", "fontTable"], ["footnotes", "footnotes"], ["header1", "header"], ["footer1", "footer"]] as const)
    .map(([name, type]) => element("Override", { PartName: `/word/${name}.xml`, ContentType: `${wordType}.${type}+xml` })),
  element("Override", { PartName: "/docProps/core.xml", ContentType: "application/vnd.openxmlformats-package.core-properties+xml" }),
  element("Override", { PartName: "/docProps/app.xml", ContentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml" }))}`;

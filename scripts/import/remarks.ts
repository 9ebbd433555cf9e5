import type { Problem } from "../report/problem.ts";
import { readPart, around, elementsIn, isInside, remove, wordsIn, writePart } from "./source-xml.ts";
import type { XmlDocument, XmlElement } from "./source-xml.ts";
import type { SourceParts } from "./source-file.ts";

/** What a document has that a page cannot hold, with where it stands; and the document without what nobody may read. */
export interface Looked {
  readonly parts: SourceParts;
  readonly problems: readonly Problem[];
}

/** So many places of one kind are named; of more than that only how many. */
const mostNamed = 5;

/**
 * Looks for everything in a document that will not fit on a page, or fits otherwise, before it is turned into pages. Text that
 * Word hides is taken out, and so are pictures that are marked as decoration.
 *
 * @param file the name of the document, for messages
 */
export function lookFor(parts: SourceParts, file: string): Looked {
  const document = readPart(parts, "word/document.xml");
  const finds = (names: readonly string[], test: (element: XmlElement) => boolean = () => true): XmlElement[] =>
    elementsIn(document, ...names).filter((element) => !isInside(element, "mc:Choice") && test(element));
  // Out of sight before anything is said: a message must not say it either.
  const hiddenRuns = finds(["w:r"], (run) => elementsIn(run, "w:vanish", "w:webHidden").some(isOn));
  const hidden = hiddenRuns.flatMap((run) => around(run, "w:p") ?? []);
  for (const run of hiddenRuns) remove(run);
  const places = placesIn(document, headingStyles(parts));
  const at = (element: XmlElement): string => places.get(element) ?? places.get(around(element, "w:p") ?? element) ?? places.get(elementsIn(element, "w:p")[0] ?? element) ?? "";
  const problem = (level: Problem["level"], what: string, todo: string): Problem => ({ level, code: "word-import", file, what, todo });
  const named = (elements: readonly XmlElement[]): string => listed([...new Set(elements.map(at))]);
  const kind = (level: Problem["level"], elements: readonly XmlElement[], say: (count: number) => string, todo: string): Problem[] =>
    elements.length === 0 ? [] : [problem(level, `${say(elements.length)}${named(elements)}`, todo)];

  const notes = finds(["w:footnoteReference", "w:endnoteReference"]).map((element) =>
    problem("warning", `Niet overgenomen: de voetnoot “${short(noteText(parts, element))}”, ${at(element)}.`, "Zet wat iedereen moet weten in de tekst zelf. Een moeilijk woord hoort bij de begrippen."));
  const remarks = finds(["w:commentReference"]).map((element) =>
    problem("warning", `Niet overgenomen: de opmerking “${short(textById(parts, "word/comments.xml", "w:comment", element.attribs["w:id"]))}”, ${at(element)}.`, "Verwerk de opmerking in de tekst."));
  const decorations = finds(["w:drawing"], (drawing) => elementsIn(drawing, "adec:decorative").some(({ attribs }) => attribs["val"] === "1"));
  const problems = [
    ...notes,
    ...remarks,
    ...kind("warning", finds(["w:ins", "w:del", "w:moveFrom", "w:moveTo"], (change) => !isInside(change, "w:rPr")), (count) => `In dit document ${count === 1 ? "staat een bijgehouden wijziging" : `staan ${count} bijgehouden wijzigingen`}; wat is toegevoegd, is overgenomen, en wat is geschrapt niet`, "Kijk die plekken na. Of kies in Word eerst Alle wijzigingen accepteren, en lees dan opnieuw in."),
    ...kind("warning", finds(["w:txbxContent"]), (count) => (count === 1 ? "Een tekstvak staat nu als gewone tekst achter de alinea waar het bij hoorde" : `${count} tekstvakken staan nu als gewone tekst achter de alinea waar ze bij hoorden`), "Zet de tekst op de goede plek."),
    ...kind("warning", finds(["w:tbl"], (table) => elementsIn(table, "w:gridSpan", "w:vMerge").length > 0), (count) => `In ${count === 1 ? "een tabel" : `${count} tabellen`} zijn cellen samengevoegd; de tekst staat nu in de eerste van die cellen`, "Kijk of de tabel nog te volgen is."),
    ...kind("warning", finds(["w:tbl"], (table) => isInside(table, "w:tbl")), () => "Een tabel in een tabel is gewone tekst geworden", "Kijk of het nog te volgen is."),
    ...kind("warning", finds(["m:oMath"]), (count) => `Niet overgenomen: ${count === 1 ? "een formule" : `${count} formules`}`, "Schrijf ze in woorden."),
    ...kind("warning", finds(["w:object", "c:chart", "dgm:relIds"]), (count) => `Niet overgenomen: ${count === 1 ? "een grafiek, schema of ingevoegd bestand" : `${count} grafieken, schema's of ingevoegde bestanden`}`, "Vertel in woorden wat erin staat, of maak er een afbeelding van."),
    ...kind("warning", hidden, () => "Verborgen tekst is niet overgenomen", "Hoort de tekst er wel bij? Maak hem in Word zichtbaar en lees opnieuw in."),
    ...kind("info", decorations, (count) => `Niet overgenomen: ${count === 1 ? "een afbeelding die in Word als versiering is gemarkeerd" : `${count} afbeeldingen die in Word als versiering zijn gemarkeerd`}`, "Je hoeft niets te doen."),
    ...runningHeads(parts, problem),
  ];
  for (const decoration of decorations) remove(decoration);
  const text = hiddenRuns.length + decorations.length > 0 ? { ...parts, "word/document.xml": Buffer.from(writePart(document)) } : parts;
  return { parts: text, problems };
}

function isOn({ attribs }: XmlElement): boolean {
  return !["0", "false"].includes(attribs["w:val"] ?? "1");
}

/** Where each paragraph stands, in words: "onder “Appen”, bij “Spreek af …”". */
function placesIn(document: XmlDocument, headings: ReadonlySet<string>): Map<XmlElement, string> {
  const places = new Map<XmlElement, string>();
  let heading = "";
  for (const paragraph of elementsIn(document, "w:p")) {
    const words = wordsIn(paragraph);
    if (headings.has(elementsIn(paragraph, "w:pStyle")[0]?.attribs["w:val"] ?? "") && words !== "") heading = words;
    places.set(paragraph, [heading === "" ? "" : `onder “${short(heading)}”`, words === "" || words === heading ? "" : `bij “${short(words)}”`].filter(Boolean).join(", ") || "aan het begin");
  }
  return places;
}

/** The ids of styles of headings; in a Dutch Word they are called "Kop1", but their names stay English. */
function headingStyles(parts: SourceParts): Set<string> {
  const styles = elementsIn(readPart(parts, "word/styles.xml"), "w:style");
  const named = styles.filter((style) => /^(heading \d|title)$/i.test(elementsIn(style, "w:name")[0]?.attribs["w:val"] ?? ""));
  return new Set([...named.map(({ attribs }) => attribs["w:styleId"] ?? ""), "Heading1", "Heading2", "Heading3"]);
}

function listed(places: readonly string[]): string {
  const more = places.length - mostNamed;
  return `: ${places.slice(0, mostNamed).join("; ")}${more > 0 ? `; en nog ${more === 1 ? "één plek" : `${more} plekken`}` : ""}.`;
}

function noteText(parts: SourceParts, { name, attribs }: XmlElement): string {
  const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
  return textById(parts, `word/${kind}s.xml`, `w:${kind}`, attribs["w:id"]);
}

function textById(parts: SourceParts, part: string, name: string, id: string | undefined): string {
  const found = elementsIn(readPart(parts, part), name).find(({ attribs }) => attribs["w:id"] === id);
  return found ? wordsIn(found) : "";
}

function runningHeads(parts: SourceParts, problem: (level: Problem["level"], what: string, todo: string) => Problem): Problem[] {
  const texts = Object.keys(parts).filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).sort().map((name) => wordsIn(readPart(parts, name)));
  const said = [...new Set(texts.filter(Boolean))];
  return said.length === 0 ? [] : [problem("info", `Niet overgenomen: de kop- en voetteksten (“${said.map(short).join("”, “")}”).`, "De site zet zelf de naam, de versie en de bladzijden op elke pagina.")];
}

/** Enough of a text to find it back. */
export function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}

import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from "pdf-lib";
import type { PDFDocument, PDFRef } from "pdf-lib";
import type { DocumentFile } from "../../data/schema/documents.ts";
import type { Book } from "../book/book.ts";
import { fieldAt } from "./form-fields.ts";
import type { FormField } from "./form-fields.ts";
import { printFonts } from "./fonts.ts";
import { embedFieldFont, readFieldFont } from "./form-font.ts";
import type { FieldFont } from "./form-font.ts";
import { createLooks, fontName, lineLook, linesLook, tickMargin } from "./form-looks.ts";
import type { Looks } from "./form-looks.ts";

/** Name of the state of a box that is ticked. */
const ticked = "Aangekruist";
/** Field flags (ISO 32000-1, table 228): an answer may run on to a next line; no more can be typed than the field shows. */
const multiline = 1 << 12;
const doNotScroll = 1 << 23;
/** How a date is written: day, month, year. The only script in the file: Acrobat checks it, Firefox shows a calendar, a
 * viewer that runs none takes the date as text. */
const dateFormat = "dd-mm-yyyy";

const fonts = new Map<string, Promise<FieldFont>>();

/**
 * Makes fields of the links that mark their places, in a PDF that is filled in on a screen. A PDF of another kind stays as it is.
 *
 * Follows PDF/UA-1: each widget is the only thing in a Form element (ISO 14289-1, 7.18.4; ISO 32000-1, 14.8.4.5), has a
 * description (7.18.1), and is reached by the tab key in the order of the tags (7.18.3). The description is the tooltip of the
 * field; the Form element gets no `Alt`, since Firefox makes a landmark of every one that has.
 *
 * The form has no button to send it, and nothing in it is kept anywhere but in the file: what is filled in are facts about clients.
 */
export async function addFormFields(pdf: PDFDocument, { kind }: Pick<DocumentFile, "kind">, { organisation }: Pick<Book, "organisation">): Promise<void> {
  if (kind !== "fill") return;
  const [path = ""] = printFonts(organisation.brand.typeface).files;
  const font = fonts.get(path) ?? readFieldFont(path);
  fonts.set(path, font);
  makeForm(pdf, await font);
}

function makeForm(pdf: PDFDocument, font: FieldFont): void {
  const { context } = pdf;
  const looks = createLooks(context, embedFieldFont(pdf, font));
  const tagged = taggedAnnotations(pdf);
  const fields = tagged.flatMap(({ annotation, element }) => {
    const widget = context.lookup(annotation, PDFDict);
    const field = fieldAt(addressOf(widget));
    if (!field) return [];
    makeWidget(widget, field, looks);
    element.set(PDFName.of("S"), PDFName.of("Form"));
    return [annotation];
  });
  followTags(pdf, tagged.map(({ annotation }) => annotation));
  pdf.catalog.set(PDFName.of("AcroForm"), context.register(context.obj({
    Fields: fields,
    DR: { Font: { [fontName]: looks.font } },
    DA: PDFString.of(lineLook),
  })));
}

interface TaggedAnnotation {
  readonly annotation: PDFRef;
  /** The element of the structure tree it stands in. */
  readonly element: PDFDict;
}

/** Every annotation of a PDF in the order in which its tags are read (ISO 32000-1, 14.7.4.3). */
function taggedAnnotations(pdf: PDFDocument): TaggedAnnotation[] {
  const found: TaggedAnnotation[] = [];
  const walk = (element: PDFDict): void => {
    const kids = element.lookup(PDFName.of("K"));
    for (const kid of kids instanceof PDFArray ? kids.asArray().map((one) => pdf.context.lookup(one)) : [kids]) {
      if (!(kid instanceof PDFDict)) continue;
      const object = kid.get(PDFName.of("Obj"));
      if (object) found.push({ annotation: object as PDFRef, element });
      else walk(kid);
    }
  };
  walk(pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict));
  return found;
}

/** Puts the annotations of each page in reading order, for viewers whose tab key follows that of the page. */
function followTags(pdf: PDFDocument, order: readonly PDFRef[]): void {
  const places = new Map(order.map((annotation, place) => [annotation, place]));
  const placeOf = (annotation: unknown): number => places.get(annotation as PDFRef) ?? order.length;
  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots()?.asArray() ?? [];
    for (const annotation of annotations) pdf.context.lookup(annotation, PDFDict).set(PDFName.of("P"), page.ref);
    if (annotations.length > 0) page.node.set(PDFName.of("Annots"), pdf.context.obj(annotations.toSorted((a, b) => placeOf(a) - placeOf(b))));
  }
}

function addressOf(annotation: PDFDict): string {
  const address = annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : "";
}

/** Makes a field of a link. Field and widget are one dictionary (ISO 32000-1, 12.7.3.1). */
function makeWidget(link: PDFDict, { name, kind, tooltip }: FormField, looks: Looks): void {
  for (const key of ["A", "Contents", "H"]) link.delete(PDFName.of(key));
  const entries = { Subtype: "Widget", T: PDFHexString.fromText(name), TU: PDFHexString.fromText(tooltip), ...(kind === "tick" ? tickBox(link, looks) : textField(link, kind, looks)) };
  for (const [key, value] of Object.entries(entries)) link.set(PDFName.of(key), link.context.obj(value as never));
}

/**
 * A box to tick by itself, also where only one of two answers can be right. Boxes that put each other out must be one field
 * (ISO 32000-1, 12.7.4.2.4), of which viewers read one description for all: the listener would not hear which box is yes. And
 * an answer given by mistake can be taken back, as on paper.
 */
function tickBox(link: PDFDict, looks: Looks): object {
  const [left, bottom, right, top] = boxOf(link);
  const size = right - left;
  link.set(PDFName.of("Rect"), link.context.obj([left - tickMargin, bottom - tickMargin, right + tickMargin, top + tickMargin]));
  return { FT: "Btn", V: "Off", AS: "Off", AP: { N: { Off: looks.tick(size, false), [ticked]: looks.tick(size, true) } } };
}

/**
 * A field to write in, of which paper shows all that was typed. More lines get smaller as they fill; they may scroll, since a
 * viewer that does not fit the text on the screen (Firefox) would hide it from who types, and fits it when it prints.
 */
function textField(link: PDFDict, kind: FormField["kind"], looks: Looks): object {
  const [left, bottom, right, top] = boxOf(link);
  return {
    FT: "Tx",
    DA: PDFString.of(kind === "lines" ? linesLook : lineLook),
    Ff: kind === "lines" ? multiline : doNotScroll,
    AP: { N: looks.empty(right - left, top - bottom) },
    ...(kind === "date" ? { AA: { K: dateScript("KeystrokeEx"), F: dateScript("FormatEx") } } : {}),
  };
}

/** A function that Acrobat and others have for dates ("Acrobat Forms JavaScript Object Specification", AFDate_FormatEx). */
function dateScript(name: string): object {
  return { S: "JavaScript", JS: PDFString.of(`AFDate_${name}("${dateFormat}");`) };
}

function boxOf(link: PDFDict): [number, number, number, number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = link.lookup(PDFName.of("Rect"), PDFArray).asArray().map((side) => (side as PDFNumber).asNumber());
  return [left, bottom, right, top];
}

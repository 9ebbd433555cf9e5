import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A field as a reader of PDFs finds it, in the order of the tab key. Sides are in millimetres from the left and lower edge. */
export interface FoundField {
  readonly page: number;
  readonly name: string;
  readonly tooltip: string;
  readonly kind: "line" | "lines" | "date" | "tick" | "other";
  readonly value: unknown;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** As far as it is looked at here; pdf.js declares no type for an annotation. */
interface Annotation {
  readonly subtype: string;
  readonly fieldName: string;
  readonly fieldType: string;
  readonly fieldValue: unknown;
  readonly alternativeText: string;
  readonly checkBox?: boolean;
  readonly multiLine?: boolean;
  readonly actions?: object | null;
  /** What pdf.js makes of Acrobat's scripts for a date: its own calendar. */
  readonly datetimeType?: string;
  readonly datetimeFormat?: string;
  readonly rect: readonly [number, number, number, number];
}

/** In points. */
const millimetre = 72 / 25.4;

/** The fields of a form, read with pdf.js. */
export async function fieldsIn(bytes: Uint8Array): Promise<FoundField[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const fields: FoundField[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const annotations = (await (await pdf.getPage(number)).getAnnotations()) as readonly Annotation[];
    fields.push(...annotations.filter(({ subtype }) => subtype === "Widget").map((annotation) => fieldOf(annotation, number)));
  }
  await pdf.loadingTask.destroy();
  return fields;
}

function fieldOf(annotation: Annotation, page: number): FoundField {
  const [left, bottom, right, top] = annotation.rect.map((side) => side / millimetre) as [number, number, number, number];
  const { fieldName: name, alternativeText: tooltip, fieldValue: value } = annotation;
  return { page, name, tooltip, kind: kindOf(annotation), value, left, right, bottom, top };
}

function kindOf({ fieldType, checkBox, multiLine, actions, datetimeType, datetimeFormat }: Annotation): FoundField["kind"] {
  if (fieldType === "Btn" && checkBox === true) return "tick";
  if (fieldType !== "Tx") return "other";
  if (actions) return datetimeType === "date" && datetimeFormat === "dd-mm-yyyy" ? "date" : "other";
  return multiLine === true ? "lines" : "line";
}

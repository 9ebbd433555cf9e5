import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What stands on paper in a field that was filled in. */
export interface PrintedAnswer {
  /** How many words of it are there. */
  readonly words: number;
  /** Size of the text in points. */
  readonly size: number;
  /** How far above the lower edge of the field the lowest line stands; below 0 it is cut off. */
  readonly lowest: number;
}

/**
 * Fills in a form as Firefox does, and looks at what it prints.
 *
 * @param answers by the name of the field
 */
export async function printedAnswers(form: Uint8Array, answers: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, PrintedAnswer>> {
  const pdf = await getDocument({ data: form.slice(), verbosity: 0 }).promise;
  for (let page = 1; page <= pdf.numPages; page++) {
    for (const { id, fieldName } of (await (await pdf.getPage(page)).getAnnotations()) as readonly { id: string; fieldName?: string }[]) {
      const value = fieldName === undefined ? undefined : answers[fieldName];
      if (value !== undefined) pdf.annotationStorage.setValue(id, { value });
    }
  }
  const filled = await PDFDocument.load(await pdf.saveDocument(), { updateMetadata: false });
  await pdf.loadingTask.destroy();
  return new Map(Object.keys(answers).map((name) => [name, answerIn(filled, name)]));
}

function answerIn(filled: PDFDocument, name: string): PrintedAnswer {
  const look = filled.getForm().getTextField(name).acroField.dict.lookup(PDFName.of("AP"), PDFDict).lookup(PDFName.of("N"));
  const drawn = new TextDecoder("latin1").decode(decodePDFRawStream(look as PDFRawStream).decode());
  const size = Number(/\/Veld ([\d.]+) Tf/.exec(drawn)?.[1]);
  const top = Number(/ ([\d.]+) Tm/.exec(drawn)?.[1]);
  const lines = [...drawn.matchAll(/(-?[\d.]+) Td \(([^)]*)\) Tj/g)];
  const lowest = lines.reduce((height, [, down]) => height + Number(down), top);
  return { size, lowest, words: lines.flatMap(([, , text = ""]) => text.split(" ").filter((word) => word !== "")).length };
}

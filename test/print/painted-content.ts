import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { shownPdf } from "./opened.ts";

const painting = new Set<number>([
  OPS.showText, OPS.showSpacedText, OPS.constructPath, OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke,
  OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.shadingFill,
]);
const opening = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);
/** Paths that are made but not painted. */
const silentPaths = new Set<unknown>([OPS.endPath, OPS.clip, OPS.eoClip]);

/** What is wrong with what a PDF paints. */
export interface PaintedContent {
  /** Painting operators outside tags and artifacts: text or drawing that a screen reader is not told about. */
  readonly loose: number;
  /** Characters shown as the empty box of a font that does not have them. */
  readonly boxes: number;
}

/** Looks at all that the pages of a PDF paint; what fields of a form show is not among it. */
export async function paintedContent(bytes: Uint8Array): Promise<PaintedContent> {
  const pdf = await shownPdf(bytes);
  let loose = 0;
  let boxes = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
    page.cleanup();
    loose += looseOperators(fnArray, argsArray);
    boxes += argsArray.flatMap((operands, index) => (fnArray[index] === OPS.showText ? glyphsOf(operands) : [])).filter(isBox).length;
  }
  return { loose, boxes };
}

/** A glyph as pdf.js shows it, or a number: a shift between two of them. */
type Glyph = number | { readonly unicode: string };

function glyphsOf(operands: unknown): Glyph[] {
  return Array.isArray(operands) ? (operands as unknown[]).flat() as Glyph[] : [];
}

/** Glyph 0 of every font is the box for what it lacks (ISO 32000-1, 9.7.6.3). It stands for no text, so pdf.js gives its number for one. */
function isBox(glyph: Glyph): boolean {
  return typeof glyph === "object" && glyph.unicode === "\0";
}

function looseOperators(operators: readonly number[], operands: readonly unknown[]): number {
  let depth = 0;
  return operators.filter((operator, index) => {
    if (opening.has(operator)) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    const first = Array.isArray(operands[index]) ? (operands[index] as unknown[])[0] : undefined;
    const silent = operator === OPS.constructPath && silentPaths.has(first);
    return depth === 0 && painting.has(operator) && !silent;
  }).length;
}

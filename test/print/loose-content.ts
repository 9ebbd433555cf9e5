import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

const painting = new Set<number>([
  OPS.showText, OPS.showSpacedText, OPS.constructPath, OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke,
  OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.shadingFill,
]);
const opening = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);
/** Paths that are made but not painted. */
const silentPaths = new Set<unknown>([OPS.endPath, OPS.clip, OPS.eoClip]);

/** How many painting operators stand outside tags and artifacts: text or drawing that a screen reader is not told about. */
export async function looseContent(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  let loose = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList({ annotationMode: 0 });
    loose += looseOperators(fnArray, argsArray);
  }
  await pdf.loadingTask.destroy();
  return loose;
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

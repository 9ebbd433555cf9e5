import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A straight horizontal line on a page, in millimetres from its left and lower edge. */
export interface DrawnLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** In points. */
const millimetre = 72 / 25.4;
type Matrix = readonly [number, number, number, number, number, number];

/**
 * Every horizontal line in a PDF, as it comes out on paper: what someone can write on, measured and not taken from the
 * template.
 */
export async function drawnLines(bytes: Uint8Array): Promise<DrawnLine[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const lines: DrawnLine[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList({ annotationMode: 0 });
    lines.push(...linesOf(fnArray, argsArray as readonly unknown[][]).map((line) => ({ page: number, ...line })));
  }
  await pdf.loadingTask.destroy();
  return lines;
}

function linesOf(operators: readonly number[], operands: readonly (readonly unknown[])[]): Omit<DrawnLine, "page">[] {
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  return operators.flatMap((operator, index) => {
    const args = operands[index] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    if (operator === OPS.transform) matrix = multiplied(matrix, args as unknown as Matrix);
    return operator === OPS.constructPath ? straight(matrix, args) : [];
  });
}

/** PDF 32000-1, 8.3.4: the new matrix comes first. */
function multiplied([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [a2 * a + b2 * c, a2 * b + b2 * d, c2 * a + d2 * c, c2 * b + d2 * d, e2 * a + f2 * c + e, e2 * b + f2 * d + f];
}

/** pdf.js gives a path as what is done with it, its points, and the box around it. */
function straight([a, , , d, e, f]: Matrix, [painted, , box]: readonly unknown[]): Omit<DrawnLine, "page">[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Object.values(box as Record<string, number>);
  if (painted !== OPS.stroke || Math.abs(y1 - y2) > 0.01 || x2 - x1 < 20) return [];
  return [{ left: millimetres(a * x1 + e), right: millimetres(a * x2 + e), height: millimetres(d * y1 + f) }];
}

/** To hundredths: a PDF rounds its points, and a hair less than eight millimetres is eight. */
function millimetres(points: number): number {
  return Math.round((points / millimetre) * 100) / 100;
}

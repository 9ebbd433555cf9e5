import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** All letters on one height of a page, as they come out on paper. */
export interface PrintedLine {
  readonly page: number;
  readonly text: string;
  /** Of the smallest letters on it, in points. */
  readonly size: number;
  /** From the lower edge of the page, in millimetres. */
  readonly height: number;
}

const millimetre = 72 / 25.4;

/** Everything that is printed in a PDF, running feet as well, with how large it is and where it stands. */
export async function printedLines(bytes: Uint8Array): Promise<PrintedLine[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const lines = new Map<string, PrintedLine>();
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , c = 0, d = 0, , y = 0] = item.transform as readonly number[];
      const height = Math.round((y / millimetre) * 10) / 10;
      const before = lines.get(`${page} ${height}`);
      // To hundredths of a point: a PDF rounds its numbers.
      const size = Math.min(before?.size ?? Infinity, Math.round(Math.hypot(c, d) * 100) / 100);
      lines.set(`${page} ${height}`, { page, text: `${before?.text ?? ""}${item.str}`, size, height });
    }
  }
  await pdf.loadingTask.destroy();
  return [...lines.values()];
}

/** The names of the fonts in a PDF. */
export async function fontsIn(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => /\/FontName \/(\S+)/.exec(object.toString())?.[1] ?? []);
}

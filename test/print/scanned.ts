import jsqr from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist";
import { shownPdf } from "./opened.ts";

/** A code on a page: what a telephone reads in it, and how it stands on the paper. */
export interface Scanned {
  readonly page: number;
  /** Nothing when it cannot be read. */
  readonly text: string | undefined;
  /** Side of one module in millimetres; it has as many as a code of its length needs. */
  readonly module: number;
  /** Whether there is nothing but white for four modules around it. */
  readonly quiet: boolean;
}

/** A part of a page, from its upper left corner; in points unless told. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Grey values of a part of a page, as a copier or a camera sees it: 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

// Its types tell of a module with a default; what is imported is that default.
const jsQR = jsqr as unknown as typeof jsqr.default;

const pointsPerMillimetre = 72 / 25.4;
const dotsPerPoint = 300 / 72;

/** The side of a code in modules follows from its version: 21, 25, 29 and so on (ISO/IEC 18004). */
const quietModules = 4;

export interface ScanOptions {
  /** What happens to the picture before it is read, for instance being copied. */
  readonly spoil?: (picture: Picture) => Picture;
  /** Number of the last page to look at. */
  readonly lastPage?: number;
}

/** Every code that is a link, painted at 300 dots per inch and read. A code is a link about as wide as it is high. */
export async function scanCodes(bytes: Uint8Array, { spoil = (picture) => picture, lastPage = Infinity }: ScanOptions = {}): Promise<Scanned[]> {
  const pdf = await shownPdf(bytes);
  const found: Scanned[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, lastPage); number++) {
    const page = await pdf.getPage(number);
    for (const area of await squareLinks(page)) found.push({ page: number, ...(await scan(page, area, spoil)) });
  }
  return found;
}

/** Reads the code somewhere on a page, whether it is a link or not; the area is in millimetres. */
export async function readPart(bytes: Uint8Array, number: number, area: Area): Promise<string | undefined> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const scaled = (length: number): number => length * pointsPerMillimetre;
  const part = { left: scaled(area.left), top: scaled(area.top), width: scaled(area.width), height: scaled(area.height) };
  const found = read(await paint(await pdf.getPage(number), part));
  await pdf.loadingTask.destroy();
  return found?.data;
}

/** The addresses of all links in a document. */
export async function linksIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const annotations = (await (await pdf.getPage(number)).getAnnotations()) as readonly { unsafeUrl?: string }[];
    links.push(...annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []));
  }
  await pdf.loadingTask.destroy();
  return links;
}

async function squareLinks(page: PDFPageProxy): Promise<Area[]> {
  const { height: pageHeight } = page.getViewport({ scale: 1 });
  const annotations = (await page.getAnnotations()) as readonly { subtype: string; unsafeUrl?: string; rect: readonly [number, number, number, number] }[];
  return annotations.filter(({ subtype, unsafeUrl }) => subtype === "Link" && unsafeUrl !== undefined).flatMap(({ rect: [x1, y1, x2, y2] }) => {
    const area = { left: x1, top: pageHeight - y2, width: x2 - x1, height: y2 - y1 };
    return Math.abs(area.width - area.height) < 3 && area.width > 20 ? [area] : [];
  });
}

async function scan(page: PDFPageProxy, link: Area, spoil: (picture: Picture) => Picture): Promise<Omit<Scanned, "page">> {
  const around = link.width / 4;
  const picture = await paint(page, { left: link.left - around, top: link.top - around, width: link.width + 2 * around, height: link.height + 2 * around });
  const code = read(spoil(picture));
  if (code === undefined) return { text: undefined, module: 0, quiet: false };
  const black = edgesOf(picture, around * dotsPerPoint, link.width * dotsPerPoint);
  const module = black.side / (17 + 4 * code.version);
  return { text: code.data, module: module / dotsPerPoint / pointsPerMillimetre, quiet: isWhiteAround(picture, black, quietModules * module - 1) };
}

/** Reads a code with a library that knows nothing of how we make one. */
function read({ width, height, grey }: Picture): { data: string; version: number } | undefined {
  const pixels = new Uint8ClampedArray(width * height * 4);
  grey.forEach((value, index) => pixels.set([value, value, value, 255], index * 4));
  return jsQR(pixels, width, height) ?? undefined;
}

/** The part of a page on white paper, in grey. */
async function paint(page: PDFPageProxy, { left, top, width, height }: Area): Promise<Picture> {
  const viewport = page.getViewport({ scale: dotsPerPoint, offsetX: -left * dotsPerPoint, offsetY: -top * dotsPerPoint });
  // pdf.js brings its own canvas.
  const factory = (page as unknown as { _transport: { canvasFactory: CanvasFactory } })._transport.canvasFactory;
  const { canvas, context } = factory.create(Math.ceil(width * dotsPerPoint), Math.ceil(height * dotsPerPoint));
  await page.render({ canvas, canvasContext: context, viewport, annotationMode: 0 }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const grey = Uint8Array.from({ length: canvas.width * canvas.height }, (_, index) =>
    Math.round(((data[index * 4] ?? 0) + (data[index * 4 + 1] ?? 0) + (data[index * 4 + 2] ?? 0)) / 3));
  return { width: canvas.width, height: canvas.height, grey };
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Where the black of the code begins and ends; the link may be a little wider. */
function edgesOf({ width, grey }: Picture, offset: number, side: number): Square {
  const [from, to] = [Math.floor(offset), Math.ceil(offset + side)];
  const dark: [number, number][] = [];
  for (let y = from; y < to; y++) for (let x = from; x < to; x++) if ((grey[y * width + x] ?? 255) < 128) dark.push([x, y]);
  const left = Math.min(...dark.map(([x]) => x));
  return { left, top: Math.min(...dark.map(([, y]) => y)), side: Math.max(...dark.map(([x]) => x)) - left + 1 };
}

function isWhiteAround({ width, height, grey }: Picture, { left, top, side }: Square, margin: number): boolean {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = Math.max(left - x, x - (left + side), top - y, y - (top + side));
      if (away > 1 && away <= margin && (grey[y * width + x] ?? 255) < 200) return false;
    }
  }
  return true;
}

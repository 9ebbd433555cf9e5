import { readFile } from "node:fs/promises";
import fontkit from "@pdf-lib/fontkit";
import type { Font, Glyph } from "@pdf-lib/fontkit";
import type { PDFDocument, PDFRef } from "pdf-lib";
import { withCharacterMap } from "./form-font-map.ts";

/** A font to type with: a small TrueType font with every character of WinAnsi, and what a PDF must know of it. */
export interface FieldFont {
  readonly file: Uint8Array;
  readonly name: string;
  /** Of each code from `firstCode` on, in thousandths of the size, as all measures below. */
  readonly widths: readonly number[];
  readonly box: readonly [number, number, number, number];
  readonly capHeight: number;
  readonly italicAngle: number;
}

/** The codes of WinAnsi that print something (ISO 32000-1, annex D.2). */
const firstCode = 0x20;
const lastCode = 0xff;
/** A code that stands for a soft hyphen, or for nothing, prints a hyphen or nothing. */
const hyphen = 0x2d;

/** The tag of a font with only some of its glyphs: six capitals (ISO 32000-1, 9.6.4). */
const subsetTag = "VELDEN";
/** ISO 32000-1, table 123: a font with ordinary Latin letters. */
const nonsymbolic = 32;
/** The thickness of upright strokes, which no viewer needs when the font is in the file. */
const stemThickness = 80;

/**
 * Reads a font and keeps what WinAnsi has: 10 to 18 kB after compression, where whole fonts of the brand list take 23 to 155.
 * Viewers let people type only what a font with a simple encoding has; WinAnsi has é, ë, ö and €. For other characters they
 * take a font of their own.
 *
 * @param path a TTF file
 */
export async function readFieldFont(path: string): Promise<FieldFont> {
  const font = fontkit.create(await readFile(path));
  const glyphs = winAnsi().map((character) => font.glyphForCodePoint(character ?? 0));
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const boxes = glyphs.map(({ bbox }) => bbox).filter(({ minY }) => Number.isFinite(minY));
  return {
    file: await subsetOf(font, glyphs),
    name: `${subsetTag}+${font.postscriptName ?? "Font"}`,
    widths: glyphs.map(({ id, advanceWidth }) => (id === 0 ? 0 : scaled(advanceWidth))),
    box: [
      scaled(Math.min(...boxes.map(({ minX }) => minX))),
      scaled(Math.min(...boxes.map(({ minY }) => minY))),
      scaled(Math.max(...boxes.map(({ maxX }) => maxX))),
      scaled(Math.max(...boxes.map(({ maxY }) => maxY))),
    ],
    capHeight: scaled(font.capHeight),
    italicAngle: font.italicAngle,
  };
}

/** The character of each code; undefined for a code without one. */
function winAnsi(): (number | undefined)[] {
  const codes = Uint8Array.from({ length: lastCode - firstCode + 1 }, (_, index) => firstCode + index);
  const characters = [...new TextDecoder("windows-1252").decode(codes)].map((character) => character.codePointAt(0) ?? 0);
  return characters.map((character) => (character === 0xad ? hyphen : isControl(character) ? undefined : character));
}

const isControl = (character: number): boolean => character >= 0x7f && character < 0xa0;

async function subsetOf(font: Font, glyphs: readonly Glyph[]): Promise<Uint8Array> {
  const subset = font.createSubset();
  const map = new Map<number, number>();
  winAnsi().forEach((character, index) => {
    const glyph = glyphs[index];
    if (character !== undefined && glyph && glyph.id !== 0) map.set(character, subset.includeGlyph(glyph));
  });
  const pieces: Uint8Array[] = [];
  await new Promise<void>((ended) => subset.encodeStream().on("data", (piece) => pieces.push(piece)).on("end", () => ended()));
  return withCharacterMap(Buffer.concat(pieces), map);
}

/**
 * Puts the font in a PDF as a simple TrueType font (ISO 32000-1, 9.6.3), the kind that every viewer can type with.
 *
 * A viewer takes the distance of lines from the ascent and descent, which are those of the tallest and deepest glyph here:
 * with the larger ones of the typeface two lines would not fit in a cell.
 */
export function embedFieldFont(pdf: PDFDocument, font: FieldFont): PDFRef {
  const { context } = pdf;
  const [, bottom, , top] = font.box;
  const descriptor = context.register(context.obj({
    Type: "FontDescriptor",
    FontName: font.name,
    Flags: nonsymbolic,
    FontBBox: [...font.box],
    ItalicAngle: font.italicAngle,
    Ascent: top,
    Descent: bottom,
    CapHeight: font.capHeight,
    StemV: stemThickness,
    FontFile2: context.register(context.flateStream(font.file, { Length1: font.file.length })),
  }));
  return context.register(context.obj({
    Type: "Font",
    Subtype: "TrueType",
    BaseFont: font.name,
    Encoding: "WinAnsiEncoding",
    FirstChar: firstCode,
    LastChar: lastCode,
    Widths: [...font.widths],
    FontDescriptor: descriptor,
  }));
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PDFDocument, PDFRef } from "pdf-lib";
import { readTrueType } from "./true-type.ts";
import { subsetOf } from "./true-type-subset.ts";

/** A font to type with: a small TrueType font with every character of WinAnsi, and what a PDF must know of it. */
export interface FieldFont {
  readonly file: Uint8Array;
  readonly name: string;
  /** Of each code from `firstCode` on, in thousandths of the size, as all measures below. */
  readonly widths: readonly number[];
  readonly box: readonly [number, number, number, number];
  readonly capHeight: number;
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
 * Reads a font and keeps what WinAnsi has: 11 to 19 kB after compression, where whole fonts of the brand list take 23 to 155.
 * Viewers let people type only what a font with a simple encoding has; WinAnsi has é, ë, ö and €. For other characters they
 * take a font of their own.
 *
 * @param file path of an upright TTF file, which names the font
 */
export async function readFieldFont(file: string): Promise<FieldFont> {
  const font = readTrueType(await readFile(file));
  const characters = winAnsi();
  const glyphs = characters.map((character) => (character === undefined ? 0 : font.glyphOf(character)));
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const boxes = glyphs.flatMap((glyph) => (glyph > 0 ? [font.boxOf(glyph)] : [])).filter((box) => box !== undefined);
  return {
    file: subsetOf(font, characters.filter((character) => character !== undefined)),
    name: `${subsetTag}+${path.basename(file, ".ttf").replace(/_\d*/, "-")}`,
    widths: glyphs.map((glyph) => (glyph > 0 ? scaled(font.widthOf(glyph)) : 0)),
    box: [
      scaled(Math.min(...boxes.map(([left]) => left))),
      scaled(Math.min(...boxes.map(([, bottom]) => bottom))),
      scaled(Math.max(...boxes.map(([, , right]) => right))),
      scaled(Math.max(...boxes.map(([, , , top]) => top))),
    ],
    capHeight: scaled(font.capHeight),
  };
}

/** The character of each code; undefined for a code without one. */
function winAnsi(): (number | undefined)[] {
  const codes = Uint8Array.from({ length: lastCode - firstCode + 1 }, (_, index) => firstCode + index);
  const characters = [...new TextDecoder("windows-1252").decode(codes)].map((character) => character.codePointAt(0) ?? 0);
  return characters.map((character) => (character === 0xad ? hyphen : isControl(character) ? undefined : character));
}

const isControl = (character: number): boolean => character >= 0x7f && character < 0xa0;

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
    ItalicAngle: 0,
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

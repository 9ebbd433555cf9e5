/** The tables of a TrueType font by their four letters (OpenType 1.9, https://learn.microsoft.com/typography/opentype/spec/otff). */
type Tables = ReadonlyMap<string, Buffer>;

/** What is looked up in a font, in its own units. */
export interface TrueType {
  readonly tables: Tables;
  readonly unitsPerEm: number;
  readonly capHeight: number;
  /** The number of the glyph of a character; 0 when the font has none. */
  readonly glyphOf: (character: number) => number;
  readonly widthOf: (glyph: number) => number;
  /** Left, lower, right and upper edge; undefined for a glyph without ink. */
  readonly boxOf: (glyph: number) => readonly [number, number, number, number] | undefined;
  /** What a glyph is drawn with; empty for one without ink. */
  readonly outlineOf: (glyph: number) => Buffer;
}

/**
 * Reads a TrueType font.
 *
 * @throws Error when the font lacks a table it must have
 */
export function readTrueType(file: Uint8Array): TrueType {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const tables = new Map(Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
    const line = 12 + index * 16;
    const start = bytes.readUInt32BE(line + 8);
    return [bytes.toString("latin1", line, line + 4), bytes.subarray(start, start + bytes.readUInt32BE(line + 12))] as const;
  }));
  const [head, hhea, hmtx, loca, glyf, cmap, os2] = ["head", "hhea", "hmtx", "loca", "glyf", "cmap", "OS/2"].map((tag) => tableOf(tables, tag)) as Seven;
  const isLong = head.readInt16BE(50) === 1;
  const offsetOf = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const outlineOf = (glyph: number): Buffer => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
  const lastWidth = hhea.readUInt16BE(34) - 1;
  return {
    tables,
    unitsPerEm: head.readUInt16BE(18),
    capHeight: os2.readInt16BE(88),
    glyphOf: glyphReader(cmap),
    widthOf: (glyph) => hmtx.readUInt16BE(Math.min(glyph, lastWidth) * 4),
    boxOf: (glyph) => {
      const outline = outlineOf(glyph);
      return outline.length === 0 ? undefined : [outline.readInt16BE(2), outline.readInt16BE(4), outline.readInt16BE(6), outline.readInt16BE(8)];
    },
    outlineOf,
  };
}

type Seven = [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];

/** A table that must be there. */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font without a ${tag.trim()} table`);
  return table;
}

/** Reads the character map for Windows and Unicode (format 4, runs of characters). */
function glyphReader(cmap: Buffer): (character: number) => number {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + index * 8);
  const record = records.find((at) => cmap.readUInt16BE(at) === 3 && cmap.readUInt16BE(at + 2) === 1);
  const map = cmap.subarray(record === undefined ? cmap.length : cmap.readUInt32BE(record + 4));
  if (map.length === 0 || map.readUInt16BE(0) !== 4) throw new Error("a font with an unknown character map");
  const size = map.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as [number, number, number, number];
  return (character) => {
    for (let at = 0; at < size; at += 2) {
      if (map.readUInt16BE(ends + at) < character) continue;
      const start = map.readUInt16BE(starts + at);
      if (start > character) return 0;
      const delta = map.readUInt16BE(deltas + at);
      const offset = map.readUInt16BE(offsets + at);
      const glyph = offset === 0 ? character : map.readUInt16BE(offsets + at + offset + 2 * (character - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Flags of a part of a glyph that is made of other glyphs (OpenType 1.9, "glyf", composite glyph). */
const wideArguments = 0x01;
const moreParts = 0x20;
const sizes: readonly (readonly [flag: number, bytes: number])[] = [[0x08, 2], [0x40, 4], [0x80, 8]];

/** The glyphs a glyph is made of: é is an e and an accent. */
export function partsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10, flags = moreParts; (flags & moreParts) !== 0;) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + ((flags & wideArguments) !== 0 ? 4 : 2) + sizes.reduce((sum, [flag, bytes]) => sum + ((flags & flag) !== 0 ? bytes : 0), 0);
  }
  return parts;
}

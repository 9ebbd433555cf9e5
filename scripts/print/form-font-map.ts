/** One table of a font: four letters and its bytes. */
type FontTable = readonly [tag: string, content: Buffer];

/** Sizes in bytes of the head of a font and of its line for each table (OpenType 1.9, "Organization of an OpenType Font"). */
const headSize = 12;
const lineSize = 16;

/**
 * A TrueType font with a character map, which the font kit leaves out of a subset because most PDFs do without. A simple font
 * needs one: it is how a viewer finds the glyph of what is typed (ISO 32000-1, 9.6.6.4).
 *
 * @param font a TrueType font without a character map
 * @param glyphs the number of the glyph of each character
 */
export function withCharacterMap(font: Uint8Array, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const bytes = Buffer.from(font);
  const tables: FontTable[] = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
    const line = headSize + index * lineSize;
    const start = bytes.readUInt32BE(line + 8);
    return [bytes.toString("latin1", line, line + 4), bytes.subarray(start, start + bytes.readUInt32BE(line + 12))];
  });
  tables.push(["cmap", characterMap(glyphs)]);
  return assembled(bytes.subarray(0, 4), tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tables one after the other, each on a multiple of four, behind a directory of where they are. */
function assembled(version: Buffer, tables: readonly FontTable[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const head = [version, words(tables.length, 2 ** power * lineSize, power, tables.length * lineSize - 2 ** power * lineSize)];
  const lines: Buffer[] = [];
  let start = headSize + tables.length * lineSize;
  const contents = tables.map(([tag, content]) => {
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    lines.push(Buffer.from(tag, "latin1"), longs(checksum(padded), start, content.length));
    start += padded.length;
    return padded;
  });
  return Buffer.concat([...head, ...lines, ...contents]);
}

interface Run {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

/** A `cmap` table for Windows and Unicode in format 4: runs of characters whose glyphs follow each other. */
function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const runs = [...runsOf(glyphs), { first: 0xffff, last: 0xffff, glyph: 0 }];
  const power = Math.floor(Math.log2(runs.length));
  const search = [runs.length * 2, 2 ** power * 2, power, runs.length * 2 - 2 ** power * 2];
  const starts = runs.map(({ first }) => first);
  const deltas = runs.map(({ first, glyph }) => (glyph - first) & 0xffff);
  const body = words(...search, ...runs.map(({ last }) => last), 0, ...starts, ...deltas, ...runs.map(() => 0));
  return Buffer.concat([words(0, 1, 3, 1), longs(headSize), words(4, body.length + 6, 0), body]);
}

function runsOf(glyphs: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && character === run.last + 1 && glyph === run.glyph + character - run.first) run.last = character;
    else runs.push({ first: character, last: character, glyph });
  }
  return runs;
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
  return buffer;
}

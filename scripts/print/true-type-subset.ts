import { partsOf, tableOf } from "./true-type.ts";
import type { TrueType } from "./true-type.ts";

/** Tables that go along as they are: what steers the drawing of small letters. */
const kept = ["cvt ", "fpgm", "prep"] as const;

/**
 * A font with these characters alone, and what a PDF needs of it (ISO 32000-1, 9.9). A simple font needs a character map: by it
 * a viewer finds the glyph of what is typed (9.6.6.4). Glyphs keep their numbers; the empty places between them compress to
 * nothing.
 *
 * Written out here because the subsets of the font kit lack that map, and point at the wrong outlines when a font has one of
 * an odd length, as Source Sans 3 does.
 */
export function subsetOf(font: TrueType, characters: readonly number[]): Uint8Array {
  const map = new Map(characters.flatMap((character) => (font.glyphOf(character) > 0 ? [[character, font.glyphOf(character)] as const] : [])));
  const glyphs = withParts(font, new Set([0, ...map.values()]));
  const count = Math.max(...glyphs) + 1;
  const outlines = Array.from({ length: count }, (_, glyph) => (glyphs.has(glyph) ? padded(font.outlineOf(glyph)) : Buffer.alloc(0)));
  let end = 0;
  return assembled([
    ...kept.flatMap((tag) => (font.tables.has(tag) ? [[tag, tableOf(font.tables, tag)] as const] : [])),
    ["cmap", characterMap(map)],
    ["glyf", Buffer.concat(outlines)],
    ["head", changed(tableOf(font.tables, "head"), 50, 1)],
    ["hhea", changed(tableOf(font.tables, "hhea"), 34, count)],
    ["hmtx", words(...outlines.flatMap((_, glyph) => (glyphs.has(glyph) ? [font.widthOf(glyph), (font.boxOf(glyph)?.[0] ?? 0) & 0xffff] : [0, 0])))],
    ["loca", longs(0, ...outlines.map(({ length }) => (end += length)))],
    ["maxp", changed(tableOf(font.tables, "maxp"), 4, count)],
  ]);
}

/** The glyphs with all the glyphs they are made of. */
function withParts(font: TrueType, glyphs: ReadonlySet<number>): Set<number> {
  const all = new Set(glyphs);
  for (const glyph of all) for (const part of partsOf(font.outlineOf(glyph))) all.add(part);
  return all;
}

/** A `cmap` table for Windows and Unicode in format 4: runs of characters whose glyphs follow each other. */
function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const runs = [...runsOf(glyphs), { first: 0xffff, last: 0xffff, glyph: 0 }];
  const body = words(
    ...searchHints(runs.length, 2),
    ...runs.map(({ last }) => last),
    0,
    ...runs.map(({ first }) => first),
    ...runs.map(({ first, glyph }) => (glyph - first) & 0xffff),
    ...runs.map(() => 0),
  );
  return Buffer.concat([words(0, 1, 3, 1), longs(12), words(4, body.length + 6, 0), body]);
}

interface Run {
  readonly first: number;
  last: number;
  readonly glyph: number;
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

/** The tables one after the other, each on a multiple of four, behind a directory of where they are. */
function assembled(tables: readonly (readonly [tag: string, content: Buffer])[]): Uint8Array {
  const inOrder = tables.toSorted(([a], [b]) => (a < b ? -1 : 1));
  let start = 12 + tables.length * 16;
  const lines = inOrder.map(([tag, content]) => {
    const line = Buffer.concat([Buffer.from(tag, "latin1"), longs(checksum(padded(content)), start, content.length)]);
    start += padded(content).length;
    return line;
  });
  const head = [longs(0x00010000), words(tables.length, ...searchHints(tables.length, 16).slice(1))];
  return Buffer.concat([...head, ...lines, ...inOrder.map(([, content]) => padded(content))]);
}

/** What helps to search a row of so many things of a size by halves: all of it, and the largest power of two. */
function searchHints(count: number, size: number): number[] {
  const power = Math.floor(Math.log2(count));
  return [count * size, 2 ** power * size, power, (count - 2 ** power) * size];
}

function checksum(content: Buffer): number {
  let sum = 0;
  for (let at = 0; at < content.length; at += 4) sum = (sum + content.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
}

/** A copy of a table with another number at a place. */
function changed(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
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

import sharp from "sharp";
import { favicon } from "../site/favicon.ts";
import type { Brand } from "../site/palette.ts";

/** Sides in pixels: a tab on an ordinary and on a sharp screen, and a shortcut on a Windows desktop. */
const sides = [16, 32, 48] as const;

const headerBytes = 6;
const entryBytes = 16;

/**
 * The picture in the tab as an ICO file: browsers ask for /favicon.ico by themselves when they show what is no page, such as a PDF.
 *
 * @returns an icon of three sizes, each a PNG (learn.microsoft.com/previous-versions/ms997538)
 */
export async function faviconIco(brand: Brand): Promise<Uint8Array> {
  const drawing = Buffer.from(favicon(brand));
  // The drawing is 32 units wide, which 72 dots an inch make 32 pixels.
  const pictures = await Promise.all(sides.map((side) => sharp(drawing, { density: (72 * side) / 32 }).resize(side, side).png().toBuffer()));
  let offset = headerBytes + entryBytes * pictures.length;
  const entries = pictures.map((picture, index) => {
    const entry = entryOf(sides[index] ?? 0, picture.length, offset);
    offset += picture.length;
    return entry;
  });
  return Buffer.concat([header(pictures.length), ...entries, ...pictures]);
}

function header(count: number): Buffer {
  const bytes = Buffer.alloc(headerBytes);
  bytes.writeUInt16LE(1, 2);
  bytes.writeUInt16LE(count, 4);
  return bytes;
}

function entryOf(side: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(entryBytes);
  bytes.writeUInt8(side, 0);
  bytes.writeUInt8(side, 1);
  bytes.writeUInt16LE(1, 4);
  bytes.writeUInt16LE(32, 6);
  bytes.writeUInt32LE(length, 8);
  bytes.writeUInt32LE(offset, 12);
  return bytes;
}

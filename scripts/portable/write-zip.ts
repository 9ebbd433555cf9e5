import { closeSync, openSync, writeSync } from "node:fs";
import { zipSync } from "fflate";

/** One file of a ZIP. */
export interface ZipEntry {
  /** Its path in the ZIP, "richtlijnen-vlinderhof/LEESMIJ.txt". */
  readonly name: string;
  /** What is in it; asked for when its turn comes. */
  readonly read: () => Uint8Array;
}

/** Files that are compressed by their own format: to do it again takes time and gains nothing. */
const compressed = /\.(?:pdf|woff2|webp|png|jpe?g|gif|zip)$/;

/** Lengths and places in the records of a ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16). */
const record = { end: 22, entries: [8, 10], listSize: 12, listOffset: 16, fileOffset: 42 } as const;

/**
 * Writes a ZIP, file by file, so that only one of them is in memory. Every entry tells its size before its content: some
 * programs refuse stored files of which the size follows. The same entries give the same bytes, on any machine.
 *
 * @param file absolute path of the ZIP
 * @param date what the files are dated, "2026-11-02"
 */
export function writeZip(file: string, entries: readonly ZipEntry[], date: string): void {
  const zip = openSync(file, "w");
  try {
    const list: Uint8Array[] = [];
    let offset = 0;
    for (const entry of entries) {
      const { content, listed } = packed(entry, date, offset);
      writeSync(zip, content);
      list.push(listed);
      offset += content.length;
    }
    writeSync(zip, Buffer.concat([...list, endOf(list, offset)]));
  } finally {
    closeSync(zip);
  }
}

/** A file as it stands in a ZIP, and its line in the list at the end: the parts of a ZIP with nothing else in it. */
function packed({ name, read }: ZipEntry, date: string, offset: number): { content: Uint8Array; listed: Uint8Array } {
  const single = Buffer.from(zipSync({ [name]: read() }, { level: compressed.test(name) ? 0 : 9, mtime: noonOf(date) }));
  const start = single.readUInt32LE(single.length - record.end + record.listOffset);
  const listed = Buffer.from(single.subarray(start, single.length - record.end));
  listed.writeUInt32LE(offset, record.fileOffset);
  return { content: single.subarray(0, start), listed };
}

/** A ZIP holds the hours of a clock on a wall: noon is on the same day for whoever unpacks it. */
function noonOf(date: string): Date {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

function endOf(list: readonly Uint8Array[], offset: number): Uint8Array {
  const end = Buffer.alloc(record.end);
  end.writeUInt32LE(0x06054b50);
  for (const place of record.entries) end.writeUInt16LE(list.length, place);
  end.writeUInt32LE(list.reduce((sum, { length }) => sum + length, 0), record.listSize);
  end.writeUInt32LE(offset, record.listOffset);
  return end;
}

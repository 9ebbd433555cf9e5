import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, Unzip, UnzipInflate } from "fflate";
import { expect, test } from "vitest";
import { writeZip } from "../../scripts/portable/write-zip.ts";
import { makeFolder } from "../helpers/folder.ts";

const pdf = strToU8("%PDF-1.7 ".repeat(100));
const entries = [
  { name: "map/LEESMIJ.txt", read: () => strToU8("lees mij ".repeat(100)) },
  { name: "map/een é.html", read: () => strToU8("<p>é</p>") },
  { name: "map/kaart.pdf", read: () => pdf },
];

function zipOf(date = "2026-11-02"): Uint8Array {
  const file = join(makeFolder(), "a.zip");
  writeZip(file, entries, date);
  return new Uint8Array(readFileSync(file));
}

test("a ZIP holds what was put in it", () => {
  expect(Object.entries(unzipSync(zipOf()))).toEqual(entries.map(({ name, read }) => [name, read()]));
});

test("the same files and date give the same bytes, another date others", () => {
  expect(zipOf()).toEqual(zipOf());
  expect(zipOf()).not.toEqual(zipOf("2026-11-03"));
});

test("what is compressed already is stored, the rest made smaller", () => {
  const kept: Record<string, [compression: number, size: number, originalSize: number]> = {};
  unzipSync(zipOf(), { filter: ({ name, compression, size, originalSize }) => {
    kept[name] = [compression, size, originalSize];
    return false;
  } });
  expect(kept["map/kaart.pdf"]).toEqual([0, pdf.length, pdf.length]);
  expect(kept["map/LEESMIJ.txt"]?.[0]).toBe(8);
  expect(kept["map/LEESMIJ.txt"]?.[1]).toBeLessThan(50);
});

test("programs that read it from the front find every file too, with its size before it", () => {
  const seen: [name: string, size: number | undefined][] = [];
  const reader = new Unzip(({ name, originalSize }) => seen.push([name, originalSize]));
  reader.register(UnzipInflate);
  reader.push(zipOf(), true);
  expect(seen).toEqual(entries.map(({ name, read }) => [name, read().length]));
});

test("files are dated on the day of the version, in every time zone", () => {
  const zip = Buffer.from(zipOf());
  const date = zip.readUInt16LE(12);
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 2]);
  expect(zip.readUInt16LE(10) >> 11).toBe(12);
});

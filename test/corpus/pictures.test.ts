import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectPath } from "../../scripts/book/project-path.ts";
import type { Book } from "../../scripts/book/book.ts";
import { type Problem } from "../../scripts/report/problem.ts";
import { makePictures } from "../../scripts/site/pictures.ts";
import { checkPictures } from "../../scripts/site/read-pictures.ts";
import { folderOf, loadFolder, page } from "../book/book-of.ts";
import { folderWith } from "../helpers/folder.ts";
import { smallestSource } from "../schema/organisation-with.ts";
import { problemsIn, type Row, said } from "./said.ts";

/** A picture by the name an officer gave it. */
type Picture = readonly [name: string, content: string | Uint8Array];

/** A small handbook of which the page "a.md" shows a picture. */
async function bookWith([name, content]: Picture): Promise<{ book: Book; short: (text: string) => string }> {
  const folder = folderOf({ "a.md": page("A", `![Wat erop staat](${name})`) });
  writeFileSync(join(folder, "content", name), content);
  return { book: (await loadFolder(folder)).book, short: (text) => text.replaceAll(`${projectPath(folder)}/content/`, "") };
}

/** What a build says of a picture on a page; `npm run check` must say the same without making anything. */
async function onPage(picture: Picture): Promise<readonly Problem[]> {
  const { book, short } = await bookWith(picture);
  const found = await makePictures(book).then(() => [], problemsIn);
  expect(await checkPictures(book)).toEqual(found);
  return found.map((problem) => ({ ...problem, file: short(problem.file), what: short(problem.what) }));
}

/** What is said of a logo. */
async function asLogo([name, content]: Picture): Promise<readonly Problem[]> {
  const folder = folderWith({ "organisation.ts": smallestSource(`color: "#000000"`, `color: "#000000", logo: "${name}"`) });
  writeFileSync(join(folder, name), content);
  const found = await loadOrganisation(folder).then(({ warnings }) => warnings, problemsIn);
  const short = (text: string): string => text.replaceAll(`${projectPath(folder)}/`, "");
  return found.map((problem) => ({ ...problem, file: short(problem.file), what: short(problem.what) }));
}

async function expectMessages(name: string, rows: readonly Row<Picture>[], problemsOf: (picture: Picture) => Promise<readonly Problem[]>): Promise<void> {
  await expect(await said(rows, problemsOf)).toMatchFileSnapshot(`messages/${name}.txt`);
}

type Colour = string | { r: number; g: number; b: number; alpha: number };
const plain = (width: number, height: number, background: Colour = "#0f6e73") => sharp({ create: { width, height, channels: typeof background === "string" ? 3 : 4, background } });
const png = await plain(300, 100).png().toBuffer();
const jpg = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#0f6e73", noise: { type: "gaussian", mean: 128, sigma: 30 } } }).jpeg().toBuffer();

/** A drawing with something to see in it. */
const svg = (inside: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" ${attributes}><path d="M0 0h40v10z"/>${inside}</svg>`;

/** A picture of one colour in so many dots, which takes next to no room in a file. */
function bomb(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

/** A part of a PNG file (https://www.w3.org/TR/png-3/#5Chunk-layout). */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

describe("a picture on a page", () => {
  test("is what its content says, whole, and of a size that can be read", async () => {
    await expectMessages("pictures-page", [
      ["E03", "gives a text the name of a picture", ["a.png", "geen plaatje"]],
      ["E03", "shows an empty file", ["a.png", ""]],
      ["E03", "shows a photograph that was cut off while it was copied", ["a.jpg", jpg.subarray(0, jpg.length / 2)]],
      ["E03", "shows a picture of which only the header came over", ["a.png", png.subarray(0, 20)]],
      ["E03", "shows a drawing that was cut off", ["a.svg", svg("").slice(0, -4)]],
      ["E03", "gives a drawing the name of a picture", ["a.png", svg("<script>alert(1)</script>")]],
      ["E03", "gives a picture the name of a drawing", ["a.svg", png]],
      ["E03", "gives a web page the name of a photograph", ["a.jpg", "<html><script>alert(1)</script>"]],
      ["E03", "shows a kind that browsers do not know", ["a.jpg", await plain(40, 40).tiff().toBuffer()]],
      ["E03", "packs a drawing", ["a.svg", gzipSync(svg(""))]],
      ["E03", "gives a picture another name, which may be", ["a.jpg", png]],
      ["E05", "shows a photograph as the camera made it", ["a.jpg", Buffer.alloc(10_000_001)]],
      ["E05", "shows a drawing with the whole country in it", ["a.svg", svg(`<path d="${"M0 0 ".repeat(250_000)}"/>`)]],
    ], onPage);
  });

  test.each([["225", 15_000], ["900", 30_000]])("E04: one of %s million dots is refused within a second, by its header", async (_, side) => {
    const picture = bomb(side, side);
    expect(picture.length).toBeLessThan(200_000);
    const before = performance.now();
    const [problem] = await onPage(["a.png", picture]);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(problem).toMatchObject({
      what: `Deze afbeelding heeft te veel pixels (${side} × ${side}): a.png`,
      todo: "Maak de afbeelding kleiner: hooguit 25 miljoen pixels.",
    });
  });

  test("E08: comes out in colours of a screen, without what a camera wrote in it, and still", async () => {
    const noted = { IFD0: { Artist: "Jan" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 5/1 0/1" } };
    const pictures: Picture[] = [
      ["druk.jpg", await sharp(jpg).toColourspace("cmyk").jpeg().toBuffer()],
      ["foto.jpg", await sharp(jpg).withExif(noted).withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Jan</x:xmpmeta>").jpeg().toBuffer()],
      ["foto.png", await sharp(png).withExif(noted).png().toBuffer()],
      ["foto.webp", await sharp(png).withExif(noted).webp().toBuffer()],
      ["beweegt.webp", await sharp(Buffer.alloc(40 * 80 * 3), { raw: { width: 40, height: 80, channels: 3, pageHeight: 40 } }).webp({ loop: 0, delay: [100, 100] }).toBuffer()],
    ];
    for (const picture of pictures) {
      const { files } = await makePictures((await bookWith(picture)).book);
      expect(files.length).toBeGreaterThan(0);
      for (const { content } of files) {
        const { space, pages = 1, exif, xmp } = await sharp(content as Uint8Array).metadata();
        expect({ name: picture[0], space, pages, exif, xmp }).toEqual({ name: picture[0], space: "srgb", pages: 1, exif: undefined, xmp: undefined });
      }
    }
  });
});

describe("a drawing", () => {
  const drawing = (id: string, officer: string, inside: string, attributes = ""): Row<Picture> => [id, officer, ["a.svg", svg(inside, attributes)]];

  test("that could run, move, fetch or hide something is refused", async () => {
    await expectMessages("pictures-drawing", [
      drawing("E01", "a script", "<script>alert(1)</script>"),
      drawing("E01", "a script in capitals", "<SCRIPT>alert(1)</SCRIPT>"),
      drawing("E01", "a script under a prefix", `<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>`),
      drawing("E01", "a script under the usual prefix", `<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>`),
      drawing("E01", "a script of a web page", `<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>`),
      drawing("E01", "a script that starts when it is shown", "", `onload="alert(1)"`),
      drawing("E01", "a web page", `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>`),
      drawing("E01", "a link to a script", `<a href="java&#115;cript:alert(1)"><path d="M0 0"/></a>`),
      drawing("E01", "a change of such a link", `<animate attributeName="href" to="javascript:alert(1)"/>`),
      drawing("E01", "a picture from elsewhere", `<image href="https://voorbeeld.nl/a.png"/>`),
      drawing("E01", "a picture from another base", `<image xml:base="https://voorbeeld.nl/" href="#a"/>`),
      drawing("E01", "a drawing in a drawing", `<image href="data:image/svg+xml;base64,PHN2Zz4="/>`),
      drawing("E01", "a picture in a filter", `<filter><feImage href="//voorbeeld.nl/a.png"/></filter>`),
      drawing("E01", "a sound", `<audio src="https://voorbeeld.nl/a.mp3"/>`),
      drawing("E01", "a style from elsewhere", `<style>@import "https://voorbeeld.nl/a.css";</style>`),
      drawing("E01", "a style that hides what it does", "<style>path { fill: \\75rl(https://voorbeeld.nl) }</style>"),
      drawing("E01", "a fill from elsewhere", `<path style="fill: url('https://voorbeeld.nl')" d="M0 0"/>`),
      ["E01", "a style sheet above it", ["a.svg", `<?xml-stylesheet href="https://voorbeeld.nl/a.css"?>${svg("")}`]],
      ["E02", "entities", ["a.svg", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("<title>&a;</title>")}`]],
      ["E02", "another alphabet", ["a.svg", Buffer.from(`\uFEFF${svg("<script>alert(1)</script>")}`, "utf16le")]],
      ["E02", "no namespace, so that no browser shows it", ["a.svg", svg("").replace(` xmlns="http://www.w3.org/2000/svg"`, "")]],
      ["E04", "a size as large as a field", ["a.svg", `<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="100000"/>`]],
      drawing("E01", "what drawing programs write, which may stay", `<metadata/><sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/><linearGradient id="a"/><path fill="url(#a)" d="M0 0"/><image href="data:image/png;base64,${png.toString("base64")}"/>`),
    ], onPage);
  });
});

describe("a logo", () => {
  const clear = { r: 255, g: 255, b: 255, alpha: 0 };
  const white = plain(200, 50, { ...clear, alpha: 1 }).png().toBuffer();

  test("can be seen on white, and has dots enough", async () => {
    await expectMessages("pictures-logo", [
      ["E03", "takes a logo that was cut off", ["logo.png", (await sharp(jpg).png().toBuffer()).subarray(0, 50_000)]],
      ["E03", "gives a photograph the name of a logo", ["logo.png", jpg]],
      ["E06", "takes a logo of one dot", ["logo.png", await plain(1, 1).png().toBuffer()]],
      ["E06", "takes a logo ten times as wide as high", ["logo.png", await plain(1000, 100).png().toBuffer()]],
      ["E07", "takes the white logo that was made for a dark page", ["logo.png", await plain(300, 100, clear).composite([{ input: await white }]).png().toBuffer()]],
      ["E07", "takes a white drawing", ["logo.svg", svg("").replace("<path", `<path fill="#fdfdfd"`)]],
      ["E07", "takes a drawing of thin lines, which can be seen", ["logo.svg", svg("").replace("<path", `<path fill="none" stroke="#0f6e73" stroke-width="0.5"`)]],
      ["E07", "takes a yellow logo, which can be seen", ["logo.png", await plain(300, 100, "#ffd43b").png().toBuffer()]],
    ], asLogo);
  });
});

import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import Image from "@11ty/eleventy-img";
import type { ImageFile } from "@11ty/eleventy-img";
import type { Book } from "../book/book.ts";
import { relativeHref } from "../book/href.ts";
import { projectFolder } from "../book/project-path.ts";
import { escapeHtml } from "../markdown/html.ts";
import { ProblemsError } from "../report/problem.ts";
import { dotsOf, isProblem, pictureLimits } from "./picture-file.ts";
import type { PictureFile } from "./picture-file.ts";
import { checkPictures, readPictures } from "./read-pictures.ts";
import { hashedName } from "./site-file.ts";
import type { SiteFile } from "./site-file.ts";

/** The pictures in the pages, in the sizes and formats readers get. */
export interface Pictures {
  readonly files: readonly SiteFile[];
  /** The HTML of a picture on a page; see RenderEnv in scripts/markdown/html.ts. */
  readonly html: (pagePath: string, file: string, alt: string) => string;
}

/** One size of a picture. */
interface Size {
  readonly file: SiteFile;
  readonly width: number;
  readonly height: number;
}

/** The sizes of one picture by format; the last format is the one every browser knows. */
type Sizes = readonly (readonly Size[])[];

/** Widths for a phone, a column of text, and a column on a sharp screen. Never avif: it takes minutes a picture. */
const widths = [480, 960, 1600];
const cache = join(".cache", "img");

/**
 * Makes webp and the original format of every picture in the book, in sizes for small and large screens. Sizes made before
 * come from `.cache/img`; where and when a photograph was taken is left out of the result.
 *
 * @throws ProblemsError with every picture that is too large, unreadable or unsafe
 */
export async function makePictures(book: Book): Promise<Pictures> {
  const found = await readPictures(book);
  const problems = found.filter((one) => isProblem(one));
  if (problems.length > 0) throw new ProblemsError(problems);
  const made = new Map<string, Sizes>();
  for (const picture of found) if (!isProblem(picture)) made.set(picture.file, await sizesOf(picture).catch((error: unknown) => explain(error, book)));
  const files = [...made.values()].flat(2).map(({ file }) => file);
  return { files, html: (pagePath, file, alt) => pictureHtml(made.get(file) ?? [], pagePath, alt) };
}

/** What stopped the making of a picture: nearly always a file that was cut off, and then there may be more of them. */
async function explain(error: unknown, book: Book): Promise<never> {
  const problems = await checkPictures(book);
  throw problems.length > 0 ? new ProblemsError(problems) : error;
}

async function sizesOf({ file, format, width, height }: PictureFile): Promise<Sizes> {
  if (format === "svg") {
    if (!(await dotsOf(file))) throw new Error("a drawing that no browser would show");
    return [[sizeFrom(file, { outputPath: file, width, height })]];
  }
  const made = await encode(file);
  // A browser too old for webp gets the original format, in its largest size.
  const original = Object.entries(made).find(([name]) => name !== "webp")?.[1] ?? [];
  const formats = [made["webp"] ?? [], original.slice(-1)];
  return formats.filter((sizes) => sizes.length > 0).map((sizes) => sizes.map((size) => sizeFrom(file, size)));
}

/** A build that was cut off can leave an empty file in the cache; it would be kept for ever, so it is made again. */
async function encode(file: string): Promise<Record<string, ImageFile[]>> {
  const options = {
    widths,
    formats: ["webp", "auto"],
    outputDir: join(projectFolder, cache),
    fixOrientation: true,
    useCache: true,
    sharpOptions: { limitInputPixels: pictureLimits.megapixels * 1e6 },
  };
  const made = await Image(file, options);
  const broken = Object.values(made).flat().filter(({ outputPath }) => !existsSync(outputPath) || statSync(outputPath).size === 0);
  if (broken.length === 0) return made;
  for (const { outputPath } of broken) rmSync(outputPath, { force: true });
  return Image(file, { ...options, useCache: false });
}

function sizeFrom(source: string, { outputPath, width, height }: Pick<ImageFile, "outputPath" | "width" | "height">): Size {
  // Only plain letters in an address: a space or comma in a list of sizes would end it.
  const stem = basename(source, extname(source)).normalize("NFD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9]+/g, "-");
  const name = `${stem}-${width}${extname(outputPath)}`;
  return { file: siteFile(name, readFileSync(outputPath)), width, height };
}

function siteFile(name: string, content: Uint8Array): SiteFile {
  return { path: `assets/img/${hashedName(name, content)}`, content };
}

function pictureHtml(formats: Sizes, pagePath: string, alt: string): string {
  const fallback = formats.at(-1)?.at(-1);
  if (!fallback) throw new Error("a picture that was not made");
  const href = ({ file }: Size) => relativeHref(pagePath, `/${file.path}`);
  const sources = formats.slice(0, -1).map((sizes) =>
    `<source type="image/webp" srcset="${sizes.map((size) => `${href(size)} ${size.width}w`).join(", ")}" sizes="(min-width: 48rem) 42rem, 100vw">`);
  return `<picture>${sources.join("")}<img src="${href(fallback)}" alt="${escapeHtml(alt)}" width="${fallback.width}" height="${fallback.height}" loading="lazy" decoding="async"></picture>`;
}

import sharp from "sharp";
import { pictogram } from "../site/pictogram.ts";
import type { PictogramName } from "../site/pictogram.ts";
import { ProblemsError } from "../report/problem.ts";
import { isProblem, readPictureFile } from "../site/picture-file.ts";
import type { Pictures } from "../print/pictures.ts";

/** A picture as Word can show it, with its size in pixels. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  readonly kind: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
}

/** Drawings get this many dots for each of their pixels, so that they stay sharp in print. */
const drawingScale = 3;
/** Wider than this no print shows the difference, and the file only grows. */
const widestPicture = 1600;

/**
 * Every picture as png or jpeg: not every Word in use shows svg or webp.
 *
 * @returns by the name the tree has for it
 * @throws ProblemsError with every picture that is too large, unreadable or unsafe
 */
export async function wordPictures(pictures: Pictures): Promise<Map<string, WordPicture>> {
  const found = await Promise.all(pictures.all().map(async ({ absolute, file }) => ({ name: file, picture: await readPictureFile(absolute, absolute) })));
  const problems = found.flatMap(({ picture }) => (isProblem(picture) ? picture : []));
  if (problems.length > 0) throw new ProblemsError(problems);
  const made = new Map<string, WordPicture>();
  for (const { name, picture } of found) if (!isProblem(picture)) made.set(name, await wordPicture(picture.file, picture.format));
  return made;
}

/** The drawings of pictograms, in black, by their name. */
export async function wordPictograms(names: readonly PictogramName[]): Promise<Map<string, WordPicture>> {
  const made = new Map<string, WordPicture>();
  for (const name of names) {
    const svg = pictogram(name).replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"').replaceAll("currentColor", "#000000");
    made.set(name, await wordPicture(Buffer.from(svg), "svg"));
  }
  return made;
}

async function wordPicture(file: string | Buffer, format: string): Promise<WordPicture> {
  const scale = format === "svg" ? drawingScale : 1;
  const kind = format === "jpeg" ? "jpeg" : "png";
  const image = sharp(file, { density: 96 * scale }).autoOrient().resize({ width: widestPicture, withoutEnlargement: true });
  const { data, info } = await image.toFormat(kind).toBuffer({ resolveWithObject: true });
  return { bytes: data, kind, width: info.width / scale, height: info.height / scale };
}

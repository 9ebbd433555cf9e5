import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import sharp from "sharp";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import { readSvg } from "./svg.ts";

/** A picture that may be used, with its size in pixels. */
export interface PictureFile {
  readonly file: string;
  readonly format: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture may be. Larger ones cost minutes and gigabytes to read, and no reader sees the difference. */
export const pictureLimits = { megabytes: 10, drawingMegabytes: 1, megapixels: 25, formats: ["jpeg", "png", "webp"] } as const;

/**
 * Looks at the header of a picture before anything else is done with it.
 *
 * @param file absolute path
 * @param usedBy file that shows the picture, for the message
 * @returns the picture, or what is wrong with it
 */
export async function readPictureFile(file: string, usedBy: string): Promise<PictureFile | Problem> {
  const problem = (what: string, todo: string): Problem => pictureProblem(file, usedBy, what, todo);
  const megabytes = statSync(file).size / 1e6;
  const isDrawing = extname(file).toLowerCase() === ".svg";
  const most = isDrawing ? pictureLimits.drawingMegabytes : pictureLimits.megabytes;
  if (megabytes > most) {
    const todo = isDrawing ? "Laat de ontwerper de tekening eenvoudiger maken, of gebruik een png." : "Maak de afbeelding kleiner, bijvoorbeeld 2000 pixels breed.";
    return problem(`Deze afbeelding is te groot (${Math.ceil(megabytes)} MB, meer dan ${most} MB)`, todo);
  }
  const found = isDrawing ? readSvgFile(file) : await readHeader(file);
  if (!found) return problem("Dit bestand is geen afbeelding die we kunnen lezen", "Bewaar de afbeelding opnieuw als jpg, png, webp of svg.");
  if ("unsafe" in found) {
    return problem(
      `Deze tekening bevat iets dat niet mag (${found.unsafe.join(", ")})`,
      "Vraag de ontwerper om een schone svg, zonder scripts en zonder verwijzingen naar buiten, of gebruik een png.",
    );
  }
  if (found.width * found.height > pictureLimits.megapixels * 1e6) {
    const size = `${found.width} × ${found.height}`;
    return problem(`Deze afbeelding heeft te veel pixels (${size})`, `Maak de afbeelding kleiner: hooguit ${pictureLimits.megapixels} miljoen pixels.`);
  }
  return { file, ...found };
}

/**
 * As `readPictureFile`, and reads the picture to its end as well: one that was cut off in copying has a sound header, and a
 * drawing with a slip in its code is shown by no browser. Takes some 50 ms for a photograph.
 */
export async function readWholePicture(file: string, usedBy: string): Promise<PictureFile | Problem> {
  const found = await readPictureFile(file, usedBy);
  if (isProblem(found) || (await dotsOf(file))) return found;
  return pictureProblem(file, usedBy, "Dit bestand is beschadigd of niet helemaal overgekomen", "Zet de afbeelding opnieuw over, of bewaar haar opnieuw vanuit het programma waarmee ze is gemaakt.");
}

const small = { width: 200, height: 200, fit: "inside", withoutEnlargement: true } as const;

/** Red, green and blue (0 to 255) of each dot of a picture on white paper, made small; undefined when it cannot be read to its end. */
export async function dotsOf(file: string): Promise<Uint8Array | undefined> {
  const picture = sharp(file, { limitInputPixels: pictureLimits.megapixels * 1e6 });
  return picture.resize(small).flatten({ background: "#ffffff" }).toColourspace("srgb").raw().toBuffer().catch(() => undefined);
}

/** Red, green, blue and opacity (0 to 255) of each dot of a picture, made small; empty when it cannot be read to its end. */
export async function paintedDotsOf(file: string): Promise<Uint8Array> {
  const picture = sharp(file, { limitInputPixels: pictureLimits.megapixels * 1e6 });
  return picture.resize(small).toColourspace("srgb").ensureAlpha().raw().toBuffer().catch(() => new Uint8Array());
}

function pictureProblem(file: string, usedBy: string, what: string, todo: string): Problem {
  return { level: "error", code: "afbeelding", file: usedBy, what: `${what}: ${projectPath(file)}`, todo };
}

/** Tells what is wrong with a picture from a picture that may be used. */
export function isProblem(outcome: PictureFile | Problem): outcome is Problem {
  return "level" in outcome;
}

type Found = Omit<PictureFile, "file">;

function readSvgFile(file: string): Found | { unsafe: readonly string[] } | undefined {
  const text = utf8Of(readFileSync(file));
  if (text === undefined) return undefined;
  const { size, unsafe } = readSvg(text);
  if (unsafe.length > 0) return { unsafe };
  return size && { format: "svg", ...size };
}

/** In another encoding a drawing could hold what is not seen here. */
function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Format and size by content, whatever the name says; sharp reads no further than the header. */
async function readHeader(file: string): Promise<Found | undefined> {
  try {
    const { format, width, height, autoOrient } = await sharp(file, { limitInputPixels: false }).metadata();
    const allowed = pictureLimits.formats.some((name) => name === format);
    return allowed && width && height ? { format, width: autoOrient.width, height: autoOrient.height } : undefined;
  } catch {
    return undefined;
  }
}

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
export const pictureLimits = { megabytes: 10, megapixels: 25, formats: ["jpeg", "png", "webp"] } as const;

/**
 * Looks at the header of a picture before anything else is done with it.
 *
 * @param file absolute path
 * @param usedBy file that shows the picture, for the message
 * @returns the picture, or what is wrong with it
 */
export async function readPictureFile(file: string, usedBy: string): Promise<PictureFile | Problem> {
  const problem = (what: string, todo: string): Problem =>
    ({ level: "error", code: "afbeelding", file: usedBy, what: `${what}: ${projectPath(file)}`, todo });
  const megabytes = statSync(file).size / 1e6;
  if (megabytes > pictureLimits.megabytes) {
    const size = `${Math.ceil(megabytes)} MB, meer dan ${pictureLimits.megabytes} MB`;
    return problem(`Deze afbeelding is te groot (${size})`, "Maak de afbeelding kleiner, bijvoorbeeld 2000 pixels breed.");
  }
  const found = extname(file).toLowerCase() === ".svg" ? readSvgFile(file) : await readHeader(file);
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

/** Tells what is wrong with a picture from a picture that may be used. */
export function isProblem(outcome: PictureFile | Problem): outcome is Problem {
  return "level" in outcome;
}

type Found = Omit<PictureFile, "file">;

function readSvgFile(file: string): Found | { unsafe: readonly string[] } | undefined {
  const { size, unsafe } = readSvg(readFileSync(file, "utf8"));
  if (unsafe.length > 0) return { unsafe };
  return size && { format: "svg", ...size };
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

import { join } from "node:path";
import type { Organisation } from "../../data/schema/index.ts";
import { ProblemsError } from "../report/problem.ts";
import { contrast, hexOfBytes } from "./colour.ts";
import { isProblem, paintedDotsOf, readPictureFile } from "./picture-file.ts";

/** The logo as layouts use it: the name to ask the asset by, and its size, so that nothing moves while it loads. */
export interface Logo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** In Dutch, for the build report: what of the logo cannot be seen well where it stands; empty when all is well. */
  readonly notes: readonly string[];
}

/** The logo of an organisation; that it is there and may be shown was seen to when the organisation was loaded. */
export async function readLogo({ brand, folder }: Organisation): Promise<Logo | undefined> {
  if (!brand.logo) return undefined;
  const found = await readPictureFile(join(folder, brand.logo), brand.logo);
  if (isProblem(found)) throw new ProblemsError([found]);
  const notes = logoNotes(brand.logo, await paintedDotsOf(found.file));
  return { file: brand.logo, width: Math.round(found.width), height: Math.round(found.height), notes };
}

/** Of white and what nobody tells from it, red, green and blue are all more than this; yellow has next to no blue. */
const palest = 230;
/** What a sign must have to be seen well (WCAG 2.2, 1.4.11). */
const visible = 3;

/**
 * What cannot be seen well of a logo. It stands on a white plate in the header, in light and dark alike, and on white paper, so that
 * one logo in colour does everywhere; white is all it has to stand out from. A logo that is white as a whole is told when the
 * organisation is loaded (data/schema/loading/logo.ts).
 *
 * @param dots red, green, blue and opacity (0 to 255) of each dot
 */
export function logoNotes(name: string, dots: Uint8Array): string[] {
  const painted = paintedDots(dots);
  const share = (test: (dot: Dot) => boolean) => painted.filter(test).length / Math.max(painted.length, 1);
  const lost = share(({ isWhite }) => isWhite);
  const hasGround = painted.length * 4 > dots.length * 0.98;
  const stands = "Het logo staat op de site altijd op een wit vlak, ook in de donkere weergave, en op papier op wit";
  if (lost > 0.1 && lost < 0.99 && !hasGround) {
    return [`${name} is voor ${Math.round(lost * 100)} procent wit of bijna wit, en dat deel valt weg. ${stands}: gebruik de versie voor een witte achtergrond.`];
  }
  if (lost < 0.99 && share((dot) => dot.contrast >= visible) < 0.05) {
    const most = painted.reduce((highest, dot) => Math.max(highest, dot.contrast), 1);
    return [`${name} is licht: het steekt hooguit ${(Math.floor(most * 10) / 10).toFixed(1).replace(".", ",")}:1 af tegen wit (goed te zien is 3:1). ${stands}: gebruik een donkerder versie als die er is.`];
  }
  return [];
}

interface Dot {
  /** With white, 1 to 21. */
  readonly contrast: number;
  readonly isWhite: boolean;
}

/** Each dot that is more paint than air. */
function paintedDots(dots: Uint8Array): Dot[] {
  const found: Dot[] = [];
  for (let at = 0; at + 3 < dots.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = dots.subarray(at, at + 4);
    if (opacity > 127) found.push({ contrast: contrast("#ffffff", hexOfBytes(red, green, blue)), isWhite: Math.min(red, green, blue) > palest });
  }
  return found;
}

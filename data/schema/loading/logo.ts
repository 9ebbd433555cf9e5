import { lstat, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Problem } from "../../../scripts/report/problem.ts";
import { dotsOf, isProblem, type PictureFile, readWholePicture } from "../../../scripts/site/picture-file.ts";
import { readSvg } from "../../../scripts/site/svg.ts";
import type { Place } from "../shape/check-shape.ts";

/** Narrower than this, a logo of dots is blurred on a sharp screen and on paper. */
const minWidth = 200;

type Fault = Pick<Problem, "level" | "what" | "why" | "todo">;

/**
 * Checks the logo of an organisation: a plain file in her own folder that is by content what its name says, and that
 * can do nothing but be looked at.
 *
 * @param folder absolute path of the organisation folder
 * @param name file name from `brand.logo`
 */
export async function logoProblems(folder: string, name: string, { file, lineOf }: Place): Promise<Problem[]> {
  const faults = await faultsOf(join(folder, name), name, file);
  return faults.map(({ level, what, why, todo }) => ({
    level, code: "logo", file, line: lineOf(["brand", "logo"]), field: "brand.logo", what, why, todo,
  }));
}

async function faultsOf(path: string, name: string, file: string): Promise<Fault[]> {
  const info = await lstat(path).catch(() => undefined);
  if (!info) return [missing(name)];
  if (!info.isFile()) return [notAPlainFile(name)];
  const picture = await readWholePicture(path, file);
  if (isProblem(picture)) return [picture];
  const kind = extname(name).slice(1).toLowerCase();
  if (kind !== picture.format) return [otherKind(name, picture)];
  const pale = (await hasInk(path)) ? [] : [invisible(name)];
  if (kind === "svg") return [...pale, ...(readSvg(await readFile(path, "utf8")).hasText ? [letters(name)] : [])];
  return [...pale, ...(picture.width < minWidth ? [tooFewDots(name, picture)] : [])];
}

/**
 * Of grey, lighter than this has less contrast with white than 1.5 to 1 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Of
 * a colour one of its three parts is darker: yellow has next to no blue.
 */
const palestInk = 211;

/** Whether anything of a logo can be seen on white: at least one in two hundred of what it is painted with. */
async function hasInk(path: string): Promise<boolean> {
  const parts = (await dotsOf(path)) ?? new Uint8Array();
  return parts.filter((part) => part <= palestInk).length * 200 > parts.length;
}

function invisible(name: string): Fault {
  return {
    level: "warning",
    what: `“${name}” is wit of bijna wit.`,
    why: "Het logo staat op de site en op papier op een witte achtergrond, en is daar niet te zien.",
    todo: "Gebruik het logo in kleur.",
  };
}

function missing(name: string): Fault {
  return {
    level: "error",
    what: `Het logo “${name}” staat niet in de map.`,
    todo: "Zet het bestand naast organisation.ts, of pas de naam aan. Let op hoofdletters.",
  };
}

function notAPlainFile(name: string): Fault {
  return {
    level: "error",
    what: `“${name}” is geen gewoon bestand, maar een map of een snelkoppeling.`,
    why: "Alles van een organisatie staat in haar eigen map, zodat niets van buiten ongemerkt meekomt.",
    todo: "Zet het logo zelf in de map.",
  };
}

function otherKind(name: string, { format }: PictureFile): Fault {
  return {
    level: "error",
    what: `“${name}” is in werkelijkheid een ${format}-bestand.`,
    why: "Een bestand wordt geen ander soort beeld door de naam te veranderen.",
    todo: "Bewaar het logo opnieuw als png of svg.",
  };
}

function letters(name: string): Fault {
  return {
    level: "warning",
    what: `In “${name}” staan letters als tekst.`,
    why: "Op een computer zonder dat lettertype zien ze er anders uit.",
    todo: "Zet de letters in het tekenprogramma om naar vormen (contouren) en bewaar het logo opnieuw.",
  };
}

function tooFewDots(name: string, { width }: PictureFile): Fault {
  return {
    level: "warning",
    what: `“${name}” is maar ${width} beeldpunten breed.`,
    why: "Op papier en op een scherp scherm wordt het vaag.",
    todo: `Gebruik een svg, of een png van ten minste ${minWidth} beeldpunten breed.`,
  };
}

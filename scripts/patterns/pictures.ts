import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { projectFolder } from "../book/project-path.ts";
import { patternsPath } from "./pattern-content.ts";
import { lookAt, openPattern, startPictureBrowser, writeBrandedPatterns } from "./take-pictures.ts";
import type { Look } from "./take-pictures.ts";

/** Where the pictures are that the tests compare with. */
export const pictureFolder = join(projectFolder, "test/browser/pictures");

/** What is pictured: a part of a page in one or more ways. */
export interface Subject {
  readonly name: string;
  /** Path of the page in the pattern site. */
  readonly file: string;
  /** The part of the page, as a selector. */
  readonly part: string;
  readonly looks: readonly Look[];
  /** What a reader does first. */
  readonly act?: (page: Page) => Promise<void>;
}

const narrow: Look = { brand: "vlinderhof", width: 360, scheme: "light" };
const wide: Look = { ...narrow, width: 1280 };
const dark: Look = { ...wide, scheme: "dark" };
const otherBrands: readonly Look[] = [{ ...wide, brand: "de-wilgen" }, { ...dark, brand: "overzij" }];

const family = (name: string, looks: readonly Look[]): Subject => ({ name, file: `${patternsPath.slice(1)}${name}/index.html`, part: "article .prose", looks });
const shell = (state: string, part: string, looks: readonly Look[]): Subject => ({ name: `schil-${state}`, file: `${patternsPath.slice(1)}lange-titel/${state}.html`, part, looks });

/**
 * What a person reads when it changes. The looks are chosen so that every rule of the style sheets is in a picture, and all of
 * them together stay small: what depends on texts of the handbook or on dated facts is left to the checks without pictures.
 */
export const subjects: readonly Subject[] = [
  ...["tekst", "stappen", "tabellen", "invullen"].map((name) => family(name, [narrow, wide, dark])),
  family("kaders", [narrow, dark]),
  family("wel-en-niet", [narrow, wide, dark, ...otherBrands]),
  family("labels", [narrow, wide, dark, ...otherBrands]),
  family("knoppen", [narrow, dark, ...otherBrands]),
  { ...family("knoppen", [wide, dark]), name: "knoppen-muis", act: (page: Page) => page.hover("article .button") },
  { ...family("knoppen", [wide, dark]), name: "knoppen-toets", act: focusFirst },
  family("makkelijk", [narrow, wide]),
  family("pictogrammen", [narrow]),
  family("iconen", [wide]),
  family("maten", [wide]),
  shell("index", "main", [narrow, wide, dark, ...otherBrands]),
  shell("index", ".header", [narrow, wide, dark]),
  shell("herziening-voorbij", ".document-control", [narrow, dark]),
  shell("concept", ".header", [narrow, wide]),
  shell("index", ".help", [narrow, wide, dark]),
  shell("index", ".footer", [narrow, wide, ...otherBrands]),
].map((subject) => (subject.part.startsWith("article") ? subject : { ...subject, name: `${subject.name}-${subject.part.replace(".", "")}` }));

/** With the key that shows where one is. */
async function focusFirst(page: Page): Promise<void> {
  await page.focus("article .button");
  await page.keyboard.press("Shift");
}

/** The name of the file of a picture. */
export const pictureName = ({ name }: Subject, { brand, width, scheme }: Look): string => `${name}-${brand}-${width}-${scheme}.webp`;

/**
 * Takes the pictures of one subject.
 *
 * @param folder where writeBrandedPatterns wrote
 * @returns PNG by name of the file that it is kept in
 */
export async function takePictures(browser: Browser, folder: string, subject: Subject): Promise<Map<string, Buffer>> {
  const page = await openPattern(browser, folder, subject.file);
  const taken = new Map<string, Buffer>();
  for (const look of subject.looks) {
    await lookAt(page, look);
    await subject.act?.(page);
    taken.set(pictureName(subject, look), await page.locator(subject.part).first().screenshot({ animations: "disabled", caret: "hide" }));
  }
  await page.close();
  return taken;
}

/** With what the pictures were taken: another version, or another system, draws letters a little differently. */
export interface MadeWith {
  /** Major version of Chromium, "156". */
  readonly chromium: string;
  readonly platform: string;
}

export const madeWithFile = join(pictureFolder, "made-with.json");

/** What this browser would make pictures with. */
export function madeWith(browser: Browser): MadeWith {
  return { chromium: browser.version().split(".")[0] ?? "", platform: process.platform };
}

/** What the pictures that are kept were made with. */
export function keptMadeWith(): MadeWith {
  return JSON.parse(readFileSync(madeWithFile, "utf8")) as MadeWith;
}

/**
 * Takes all pictures and puts them in the place of those that are kept. They are kept without loss: a small change of colour
 * must be told from what saving it did.
 *
 * @returns how many there are
 */
export async function acceptPictures(): Promise<number> {
  mkdirSync(join(projectFolder, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(projectFolder, ".cache/pictures-"));
  const browser = await startPictureBrowser();
  try {
    await writeBrandedPatterns(folder);
    const taken: [string, Buffer][] = [];
    for (const subject of subjects) taken.push(...(await takePictures(browser, folder, subject)));
    rmSync(pictureFolder, { recursive: true, force: true });
    mkdirSync(pictureFolder, { recursive: true });
    for (const [name, png] of taken) writeFileSync(join(pictureFolder, name), await sharp(png).webp({ lossless: true, effort: 6 }).toBuffer());
    writeFileSync(madeWithFile, `${JSON.stringify(madeWith(browser))}\n`);
    return taken.length;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { isProblem, pictureLimits, readPictureFile } from "../site/picture-file.ts";
import type { SourcePicture } from "./document-html.ts";

/** A picture of a document that a page can show, or why it cannot. */
export type CheckedPicture = { readonly bytes: Uint8Array; readonly extension: string } | { readonly refused: string };

const extensions: Readonly<Record<string, string>> = { jpeg: "jpg", png: "png", webp: "webp" };

/**
 * Looks at what each picture is by its content, whatever the document calls it.
 *
 * @param folder where a picture may be put for a moment to be looked at
 */
export async function checkPictures(pictures: readonly SourcePicture[], folder: string): Promise<CheckedPicture[]> {
  const checked: CheckedPicture[] = [];
  for (const picture of pictures) checked.push(await checkPicture(picture, folder));
  return checked;
}

async function checkPicture({ bytes, type }: SourcePicture, folder: string): Promise<CheckedPicture> {
  const file = join(folder, "afbeelding");
  writeFileSync(file, bytes);
  try {
    const found = await readPictureFile(file, "word");
    const extension = isProblem(found) ? undefined : extensions[found.format];
    if (extension === undefined) return { refused: `soort ${type.replace("image/", "")}, te groot of niet te lezen` };
    // Photographs tell where and when they were taken; that stays out of the folder too.
    const clean = await sharp(file, { limitInputPixels: pictureLimits.megapixels * 1e6 }).autoOrient().toBuffer();
    return { bytes: clean, extension };
  } catch {
    return { refused: "niet te lezen" };
  } finally {
    rmSync(file, { force: true });
  }
}

/** What Word writes by itself where nobody described a picture. */
const automatic = /^(?:afbeelding|image|picture|figuur|graphic)\s*[-_\d]*(?:\.\w+)?$|^\S+\.(?:png|jpe?g|gif|emf|wmf|webp)$/i;
const madeByWord = /(?:Automatisch gegenereerde beschrijving|Description automatically generated|Door AI gegenereerde inhoud is mogelijk onjuist\.?|AI-generated content may be incorrect\.?).*$/su;

/** The alternative text of a picture; empty when nobody wrote one. `guessed` when Word made it up. */
export function alternativeText(alt: string): { text: string; guessed: boolean } {
  const text = alt.replace(madeByWord, "").replace(/\s+/g, " ").trim();
  return { text: automatic.test(text) ? "" : text, guessed: madeByWord.test(alt) };
}

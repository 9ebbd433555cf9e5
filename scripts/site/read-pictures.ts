import { existsSync } from "node:fs";
import type { Token } from "markdown-it";
import type { Book } from "../book/book.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";
import { isProblem, type PictureFile, readPictureFile, readWholePicture } from "./picture-file.ts";

/** Looks at the header of every picture in the book that is there; a problem for each that may not be used, at the first page that shows it. */
export async function readPictures(book: Book): Promise<(PictureFile | Problem)[]> {
  const used = [...pictureUses(book)].filter(([file]) => existsSync(file));
  return Promise.all(used.map(([file, usedBy]) => readPictureFile(file, usedBy)));
}

/** Reads every picture in the book to its end; a problem for each that may not or cannot be used, at the first page that shows it. */
export async function checkPictures(book: Book): Promise<Problem[]> {
  const used = [...pictureUses(book)].filter(([file]) => existsSync(file));
  const found = await Promise.all(used.map(([file, usedBy]) => readWholePicture(file, usedBy)));
  return found.filter((one) => isProblem(one));
}

/** Every picture in the book with the first page that shows it, in reading order. */
function pictureUses(book: Book): Map<string, string> {
  const uses = new Map<string, string>();
  for (const page of book.pages.values()) {
    for (const file of imagesIn(page.tokens)) if (!uses.has(file)) uses.set(file, page.file);
  }
  return uses;
}

function imagesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [
    ...(token.type === "image" ? [metaOf(token, "image").image] : []),
    ...imagesIn(token.children ?? []),
  ]);
}

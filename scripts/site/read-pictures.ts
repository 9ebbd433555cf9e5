import { existsSync } from "node:fs";
import type { Token } from "markdown-it";
import type { Book } from "../book/book.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";
import { type PictureFile, readPictureFile } from "./picture-file.ts";

/** Looks at the header of every picture in the book that is there; a problem for each that may not be used, at the first page that shows it. */
export async function readPictures(book: Book): Promise<(PictureFile | Problem)[]> {
  const used = [...pictureUses(book)].filter(([file]) => existsSync(file));
  return Promise.all(used.map(([file, usedBy]) => readPictureFile(file, usedBy)));
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

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * The pictures of a build under names in Typst's own file system. A name follows from what is in the file and from nothing
 * else: not from this machine, and not from which other PDFs are made in the same run, or each would count as changed.
 */
export interface Pictures {
  /** The name a picture has for the templates, "/pictures/5f0c1d9a83b7e642.svg". */
  readonly fileOf: (absolute: string) => string;
  /** All pictures asked for so far: where they are, and their names. */
  readonly all: () => readonly { readonly absolute: string; readonly file: string }[];
}

/** An empty collection of pictures. Each file is read once. */
export function createPictures(): Pictures {
  const files = new Map<string, string>();
  return {
    fileOf: (absolute) => {
      const file = files.get(absolute) ?? nameOf(absolute);
      files.set(absolute, file);
      return file;
    },
    all: () => [...files].map(([absolute, file]) => ({ absolute, file })),
  };
}

/** The extension stays: Typst reads from it what kind of picture it is. */
function nameOf(absolute: string): string {
  const hash = createHash("sha256").update(readFileSync(absolute)).digest("hex");
  return `/pictures/${hash.slice(0, 16)}${path.extname(absolute).toLowerCase()}`;
}

import path from "node:path";

/** The pictures of a build: each file once, under a name in Typst's own file system that says nothing of this machine. */
export interface Pictures {
  /** The name a picture has for the templates, "/pictures/3.svg". */
  readonly fileOf: (absolute: string) => string;
  /** All pictures asked for so far: where they are, and their names. */
  readonly all: () => readonly { readonly absolute: string; readonly file: string }[];
}

/** An empty collection of pictures. */
export function createPictures(): Pictures {
  const files = new Map<string, string>();
  return {
    fileOf: (absolute) => {
      const file = files.get(absolute) ?? `/pictures/${files.size + 1}${path.extname(absolute).toLowerCase()}`;
      files.set(absolute, file);
      return file;
    },
    all: () => [...files].map(([absolute, file]) => ({ absolute, file })),
  };
}

import { close, createIndex } from "pagefind";
import type { PagefindIndex } from "pagefind";

/** One document to index. */
export interface IndexDocument {
  /** Address it is found under, from the root of the site: "/clienten/appen/". */
  readonly url: string;
  readonly html: string;
}

/** One file of the index, its path from the index's own folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own ready-made screens, and its engine for other languages: we have our own screen, in Dutch. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/;

/** A hundred times what a large handbook needs. Pagefind has been seen to wait for ever on a disk that refuses. */
const timeLimit = 120_000;

/**
 * Makes a Dutch search index of documents in memory; nothing is written. Pagefind is a program of its own that runs
 * beside ours: it is always stopped at the end, also when it does not answer.
 *
 * @throws Error when it cannot be made; that is a fault of ours or of the machine
 */
export async function makeIndex(documents: readonly IndexDocument[]): Promise<IndexFile[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Pagefind gaf geen antwoord binnen twee minuten.")), timeLimit);
  });
  try {
    return await Promise.race([run(documents), late]);
  } finally {
    clearTimeout(timer);
    await close();
  }
}

async function run(documents: readonly IndexDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "nl" });
  if (!index) throw new Error(errors.join("\n"));
  await Promise.all(documents.map((document) => add(index, document)));
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path: path.replaceAll("\\", "/"), content }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function add(index: PagefindIndex, { url, html }: IndexDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join("\n")}`);
}

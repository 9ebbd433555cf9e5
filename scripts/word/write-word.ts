import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { projectPath } from "../book/project-path.ts";
import { ProblemsError } from "../report/problem.ts";
import type { Problem } from "../report/problem.ts";
import { loadSiteBook } from "../site/load-site.ts";
import type { SiteSource } from "../site/load-site.ts";
import { makeWord } from "./make-word.ts";

export interface WriteWordOptions extends SiteSource {
  /** Where the document goes; named after the organisation and its version when it is left out. */
  readonly output?: string | undefined;
  /** With handouts and worksheets. */
  readonly sheets?: boolean;
}

export interface WrittenWord {
  /** Absolute path. */
  readonly file: string;
  readonly paragraphs: number;
  readonly pages: number;
  readonly warnings: readonly Problem[];
}

/**
 * Writes the handbook of an organisation as a Word document. A file that is there already stays: it may hold the remarks of a
 * council.
 *
 * @throws ProblemsError when the book does not load, the name is wrong, or the file is there
 */
export async function writeWord({ output, sheets = false, ...source }: WriteWordOptions): Promise<WrittenWord> {
  if (output !== undefined) checkOutput(resolve(output));
  const { book, warnings } = await loadSiteBook(source);
  const { id, edition } = book.organisation;
  const file = resolve(output ?? `handboek-${id}-${edition.version.replace(/[^\p{L}\p{N}.-]+/gu, "-")}.docx`);
  checkOutput(file);
  const { bytes, ...made } = await makeWord(book, { sheets });
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, bytes);
  return { file, ...made, warnings };
}

/** Under another name first: who opens the folder never finds half a document. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const aside = `${file}.nieuw`;
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function checkOutput(file: string): void {
  const problem = !file.toLowerCase().endsWith(".docx") ? wrongName(file) : existsSync(file) ? alreadyThere(file) : undefined;
  if (problem) throw new ProblemsError([problem]);
}

function wrongName(file: string): Problem {
  return {
    level: "error",
    code: "uitvoerbestand",
    file: projectPath(file),
    what: "De naam van een Word-document eindigt op .docx.",
    todo: "Schrijf bijvoorbeeld: npm run word -- --output overleg.docx",
  };
}

function alreadyThere(file: string): Problem {
  return {
    level: "error",
    code: "uitvoerbestand",
    file: projectPath(file),
    what: "Dit bestand is er al.",
    why: "Er kunnen opmerkingen van een raad in staan; die mogen niet verloren gaan.",
    todo: "Kies met --output een andere naam, of verplaats het oude bestand.",
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A question a reader types, the pages that answer it, and among how many results one of them must be. */
export interface Question {
  readonly query: string;
  readonly paths: readonly string[];
  readonly top: number;
}

const folder = join(import.meta.dirname, "../search");

/** The questions of all lists with answers, test/search/queries*.tsv; by the name of the list. */
export function questionLists(): Map<string, Question[]> {
  const names = readdirSync(folder).filter((name) => /^queries.*\.tsv$/.test(name)).sort();
  return new Map(names.map((name) => [name, rows(name).map(([query = "", paths = "", top = ""]) => ({ query, paths: paths.split(","), top: Number(top) }))]));
}

/** Questions about what no handbook for social media tells. */
export function questionsWithoutAnswer(): string[] {
  return rows("nothing.tsv").map(([query = ""]) => query);
}

function rows(name: string): string[][] {
  return readFileSync(join(folder, name), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
}

/** True when one of the pages that answer a question is high enough among those that were found. */
export function isAnswered({ paths, top }: Question, found: readonly string[]): boolean {
  return paths.some((path) => found.slice(0, top).includes(path));
}

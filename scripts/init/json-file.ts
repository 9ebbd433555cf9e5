import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Place } from "../../data/schema/shape/check-shape.ts";
import { repeatedFields } from "../../data/schema/loading/repeated-fields.ts";
import { lineOfField, parseSource } from "../../data/schema/loading/source-tree.ts";
import { decodeText } from "../book/decode-text.ts";
import { projectPath } from "../book/project-path.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { shown } from "../report/shown.ts";

/** What a JSON file says and where each field stands. */
export interface JsonFile {
  readonly value: unknown;
  readonly place: Place;
}

/**
 * Reads a JSON file.
 *
 * @param path from the working folder
 * @throws ProblemsError when it is not there, is no JSON, or holds a field twice
 */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const file = projectPath(resolve(path));
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ProblemsError([notReadable(file, error.code)]);
  });
  const decoded = decodeText(bytes, file);
  if (decoded.text === undefined || decoded.problems.length > 0) throw new ProblemsError(decoded.problems);
  return parseJson(decoded.text, file);
}

/** The same for text that was read before; `file` is the name for messages. */
export function parseJson(text: string, file: string): JsonFile {
  const value = parsed(text, file);
  // JSON after "export default" is a module, so that the places of its fields are found like those of an organisation file.
  const source = parseSource(`export default ${text}`);
  if ("fault" in source) return { value, place: { file, lineOf: () => undefined } };
  const repeated = repeatedFields(source.program, file);
  if (repeated.length > 0) throw new ProblemsError(repeated);
  return { value, place: { file, lineOf: (path) => lineOfField(source.program, path) } };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemsError([noJson(text, file)]);
  }
}

/**
 * Where JSON goes wrong: Node does not tell of every fault. It is the end of the longest beginning of the text that could
 * still become JSON; a longer beginning never can again, so it is found by halving.
 */
function faultPosition(text: string): number {
  let fine = 0;
  let wrong = text.length;
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (couldBecomeJson(text.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  return fine;
}

function couldBecomeJson(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/u.exec(message)?.[1];
    return position === undefined ? message.includes("end of JSON input") : Number(position) >= beginning.length || message.startsWith("Unterminated");
  }
}

/** The line of the first fault. */
function noJson(text: string, file: string): Problem {
  const position = faultPosition(text);
  const lines = text.slice(0, position).split("\n");
  const here = couldBecomeJson(text) ? "" : (text.split("\n")[lines.length - 1]?.trim() ?? "");
  return {
    level: "error",
    code: "json",
    file,
    line: lines.length,
    what: here === "" ? "Hier houdt het bestand te vroeg op." : `Hier klopt de schrijfwijze niet: ${shown(here)}`,
    why: "Dit bestand is geen geldige JSON, en dus niet te lezen.",
    todo: 'Kijk of op de regel erboven een komma ontbreekt of te veel staat, of elke { en [ weer dichtgaat, en of elke naam tussen rechte aanhalingstekens staat: "name".',
  };
}

function notReadable(file: string, code: string | undefined): Problem {
  return {
    level: "error",
    code: "no-file",
    file,
    what: code === "EISDIR" ? "Dit is een map en geen bestand." : "Dit bestand is er niet, of mag niet worden gelezen.",
    todo: "Kijk of het pad klopt.",
  };
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { lstat, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { decodeText } from "../../../scripts/book/decode-text.ts";
import { projectPath } from "../../../scripts/book/project-path.ts";
import type { Problem } from "../../../scripts/report/problem.ts";
import type { Place } from "../shape/check-shape.ts";
import { letFilesImportLeidraad } from "./import-leidraad.ts";
import { programProblems } from "./only-data.ts";
import { emptyFile, folderMissing, fileMissing, nothingExported, notAFolder, notAPlainFile, stopsHalfway, tooLarge } from "./organisation-file-problems.ts";
import { repeatedFields } from "./repeated-fields.ts";
import { hasDefaultExport, lineOfField, parseSource } from "./source-tree.ts";
import { syntaxProblem } from "./syntax-problem.ts";

/** What an organisation file says, not checked yet, and where each field stands. */
export interface OrganisationFile {
  readonly place: Place;
  /** The default export; absent when the file cannot be used at all. */
  readonly input?: unknown;
  readonly problems: readonly Problem[];
}

/** Name of the file that every organisation folder has. */
export const organisationFileName = "organisation.ts";

/** A file larger than this is not something somebody filled in. */
const maxBytes = 256 * 1024;

/**
 * Reads the organisation file in a folder: as text first, so that a slip in its punctuation, or a piece of program, is told
 * with its line; and then, when there is nothing but data in it, by running it.
 *
 * @param folder absolute path
 * @param name another file in that folder, to try what would become the organisation file
 * @returns all that stands in the way of checking what it says; nothing is thrown for a mistake in the file
 */
export async function readOrganisationFile(folder: string, name: string = organisationFileName): Promise<OrganisationFile> {
  const path = join(folder, name);
  const file = projectPath(path);
  const unusable = (...problems: Problem[]): OrganisationFile => ({ place: { file, lineOf: () => undefined }, problems });

  const obstacle = await obstacleTo(folder, path);
  if (obstacle) return unusable(obstacle);
  const bytes = await readFile(path);
  const { text, problems } = decodeText(bytes, file);
  if (text === undefined || problems.length > 0) return unusable(...problems);
  if (text.trim() === "") return unusable(emptyFile(path));
  const parsed = parseSource(text);
  if ("fault" in parsed) return unusable(syntaxProblem(parsed.fault, text, file));

  const { program } = parsed;
  if (!hasDefaultExport(program)) return unusable(nothingExported(path));
  const beside = programProblems(program, text, file);
  if (beside.length > 0) return unusable(...beside, ...repeatedFields(program, file));
  const run = await runFile(path, createHash("sha256").update(bytes).digest("hex"));
  return {
    ...run,
    place: { file, lineOf: (field) => lineOfField(program, field) },
    problems: [...repeatedFields(program, file), ...run.problems],
  };
}

/**
 * Where the fields of an organisation file stand, for whoever finds something wrong with a field after the file was loaded.
 *
 * @param folder absolute path of a folder with an organisation file that could be read
 */
export function placeIn(folder: string): Place {
  const path = join(folder, organisationFileName);
  const parsed = parseSource(existsSync(path) ? readFileSync(path, "utf8") : "");
  return { file: projectPath(path), lineOf: (field) => ("program" in parsed ? lineOfField(parsed.program, field) : undefined) };
}

async function obstacleTo(folder: string, path: string): Promise<Problem | undefined> {
  const folderInfo = await stat(folder).catch(() => undefined);
  if (!folderInfo) return folderMissing(folder);
  if (!folderInfo.isDirectory()) return notAFolder(folder);
  const info = await lstat(path).catch(() => undefined);
  if (!info) return fileMissing(path);
  if (!info.isFile()) return notAPlainFile(path);
  return info.size > maxBytes ? tooLarge(path, info.size, maxBytes) : undefined;
}

/** Node keeps every module it ran; the hash in the address makes a changed file a new one, for the development server. */
async function runFile(path: string, hash: string): Promise<Pick<OrganisationFile, "input" | "problems">> {
  letFilesImportLeidraad();
  try {
    const { default: input } = (await import(`${pathToFileURL(path).href}?version=${hash}`)) as { default?: unknown };
    const isFilledIn = typeof input === "object" && input !== null && !Array.isArray(input);
    return isFilledIn ? { input, problems: [] } : { problems: [nothingExported(path)] };
  } catch (error) {
    return { problems: [stopsHalfway(path, error)] };
  }
}

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { projectPath } from "../book/project-path.ts";
import { ProblemsError } from "../report/problem.ts";
import { completedSoFar } from "./complete.ts";
import { type Draft, type Path, withValue } from "./draft.ts";

/** Where the answers are kept while the wizard is not finished, in the folder that the organisation will have. */
export const initFileName = ".init.json";

const draftSchema = z.object({
  input: z.record(z.string(), z.unknown()),
  skipped: z.array(z.string()),
  opened: z.array(z.string()),
  seen: z.array(z.string()),
  logo: z.string().exactOptional(),
});

/** Keeps the answers so far: the file is replaced in one step, so that a power cut leaves the former one. */
export async function saveDraft(folder: string, draft: Draft): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, initFileName);
  await writeFile(`${file}.new`, `${JSON.stringify(draft, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** Forgets the answers, once they stand in the organisation file. */
export async function removeDraft(folder: string): Promise<void> {
  await rm(join(folder, initFileName), { force: true });
}

/** The names of the folders in which a wizard was stopped half-way, in alphabetical order. */
export async function unfinished(home: string): Promise<string[]> {
  const names = await readdir(home).catch(() => []);
  return names.filter((name) => existsSync(join(home, name, initFileName)) && !existsSync(join(home, name, organisationFileName))).sort();
}

/**
 * The answers of a wizard that was stopped. A value that Leidraad does not take any more, after an update, is asked again.
 *
 * @throws ProblemsError when the file was damaged
 */
export async function readDraft(folder: string, today: string): Promise<Draft> {
  const file = join(folder, initFileName);
  const result = draftSchema.safeParse(await jsonIn(file));
  if (!result.success) throw new ProblemsError([damaged(file)]);
  return withoutOutdated(result.data, today);
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

function withoutOutdated(draft: Draft, today: string): Draft {
  const { error } = organisationSchema.safeParse(completedSoFar(draft, today).input);
  const outdated = error?.issues.map(({ path, code, ...issue }) => [...path, ...(code === "unrecognized_keys" ? (issue as { keys: string[] }).keys.slice(0, 1) : [])] as Path)
    .map((path) => path.slice(0, path.findIndex((key) => typeof key === "number") >>> 0))
    .find((path) => valueAt(draft.input, path) !== undefined && path.length > 0);
  return outdated ? withoutOutdated({ ...draft, input: withValue(draft.input, outdated, undefined) }, today) : draft;
}

function damaged(file: string) {
  return {
    level: "error",
    code: "init-file",
    file: projectPath(file),
    what: "De bewaarde antwoorden in dit bestand zijn niet meer te lezen.",
    todo: "Haal dit bestand weg, en begin opnieuw met npm run init.",
  } as const;
}

import { existsSync } from "node:fs";
import { constants, copyFile, link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadOrganisation } from "../../data/schema/index.ts";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import { projectPath } from "../book/project-path.ts";
import { slugify } from "../markdown/slug.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import type { LogoFile } from "./logo-file.ts";

/** Names that Windows keeps for devices: a folder cannot be called so. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** The name of the folder of an organisation: "Zorg & Zo" gives "zorg-en-zo". */
export function folderName(shortName: string): string {
  return slugify(shortName);
}

/** What is wrong with the folder that would belong to a short name; nothing when it is free. */
export function folderFault(shortName: string, home: string): string | undefined {
  const name = folderName(shortName);
  if (name === "") return "Gebruik letters of cijfers: van deze naam is geen map te maken.";
  if (reserved.test(name)) return `Een map kan niet “${name}” heten: die naam gebruikt Windows zelf. Kies een andere korte naam.`;
  if (!existsSync(join(home, name, organisationFileName))) return undefined;
  return `Er is al een organisatie in ${projectPath(join(home, name))}. Kies een andere korte naam, of verander de gegevens in dat bestand.`;
}

/** What is written for an organisation. */
export interface NewOrganisation {
  readonly folder: string;
  /** Text of organisation.ts. */
  readonly text: string;
  readonly logo?: LogoFile;
}

/**
 * Writes an organisation file that passes every check, with its logo. It is tried out in a temporary folder first, and an
 * organisation file that is there already is never replaced.
 *
 * @returns warnings and remarks of the check
 * @throws ProblemsError when the check fails or the organisation exists; nothing was written then
 */
export async function writeOrganisation({ folder, text, logo }: NewOrganisation): Promise<readonly Problem[]> {
  const file = join(folder, organisationFileName);
  const trial = await mkdtemp(join(tmpdir(), "leidraad-"));
  try {
    await writeFile(join(trial, organisationFileName), text);
    if (logo) await copyFile(logo.path, join(trial, logo.name)).catch(() => undefined);
    const { warnings } = await checked(trial, file);
    await mkdir(folder, { recursive: true });
    if (existsSync(file)) throw alreadyThere(file);
    if (logo) await copyNew(join(trial, logo.name), join(folder, logo.name));
    await placeNew(text, file);
    return warnings;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

/** The check of every build, with the name that the file will have in its messages. */
async function checked(trial: string, file: string): Promise<{ warnings: readonly Problem[] }> {
  const renamed = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file: projectPath(file) }));
  try {
    return { warnings: renamed((await loadOrganisation(trial)).warnings) };
  } catch (error) {
    throw error instanceof ProblemsError ? new ProblemsError(renamed(error.problems)) : error;
  }
}

/** The logo may be there already, from a wizard that was stopped while it wrote. */
async function copyNew(from: string, to: string): Promise<void> {
  const there = await readFile(to).catch(() => undefined);
  if (there === undefined) return copyFile(from, to, constants.COPYFILE_EXCL);
  if (!there.equals(await readFile(from))) throw alreadyThere(to);
}

/** The whole file appears at once, or not at all when somebody else made one meanwhile. */
async function placeNew(text: string, file: string): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  await writeFile(beside, text, { flag: "wx" });
  try {
    await link(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw alreadyThere(file);
    // A disk without hard links, such as a USB stick.
    if (existsSync(file)) throw alreadyThere(file);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

function alreadyThere(file: string): ProblemsError {
  return new ProblemsError([{
    level: "error",
    code: "exists",
    file: projectPath(file),
    what: "Dit bestand is er al.",
    why: "Wat er al is, wordt nooit overschreven.",
    todo: "Verander het bestand zelf, of geef de nieuwe organisatie een andere korte naam.",
  }]);
}

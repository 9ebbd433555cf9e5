import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { isExample, organisationIds, organisationsFolder } from "../../data/schema/loading/find-organisation.ts";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import { projectPath } from "../book/project-path.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";

/** An organisation whose site is to be built. */
export interface ToBuild {
  /** Name of its folder, under which its site appears. */
  readonly id: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** What stands in the way before it is even read: a name that cannot be used, or that another has too. */
  readonly problems: readonly Problem[];
}

/**
 * Every organisation of this project that is not an example, and every one in the other folders, by name. Only when there are
 * none at all the examples are taken, so that there is something to see.
 *
 * @param others paths of folders with organisations elsewhere, each in a folder of its own
 * @param home where the organisations of this project live
 * @throws ProblemsError when a folder is not there or has no organisations
 */
export async function organisationsToBuild(others: readonly string[], home: string = organisationsFolder): Promise<ToBuild[]> {
  const homes = [...new Set([home, ...others.map((other) => resolve(other))].map((folder) => (existsSync(folder) ? realpathSync(folder) : folder)))];
  const found = (await Promise.all(homes.map(async (folder) => (await organisationIds(folder)).map((id) => join(folder, id)))));
  const empty = homes.filter((_, index) => index > 0 && found[index]?.length === 0);
  if (empty.length > 0) throw new ProblemsError(empty.map(noOrganisations));
  const all = found.flat();
  const examples = await Promise.all(all.map(isExample));
  const real = all.filter((_, index) => examples[index] === false);
  return named(real.length > 0 ? real : all);
}

function named(folders: readonly string[]): ToBuild[] {
  const byName = Map.groupBy(folders, (folder) => idOf(folder).normalize("NFC").toLowerCase());
  return folders.map((folder) => {
    const namesakes = byName.get(idOf(folder).normalize("NFC").toLowerCase())?.filter((other) => other !== folder) ?? [];
    return { id: idOf(folder), folder, problems: [...(isUsable(idOf(folder)) ? [] : [unusableName(folder)]), ...namesakes.map((other) => sameName(folder, other))] };
  }).sort((one, other) => (one.id === other.id ? (one.folder < other.folder ? -1 : 1) : one.id < other.id ? -1 : 1));
}

function idOf(folder: string): string {
  return relative(join(folder, ".."), folder);
}

/** A name that is part of an address on every web server. */
function isUsable(id: string): boolean {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/i.test(id);
}

function noOrganisations(folder: string): Problem {
  const isOne = existsSync(join(folder, organisationFileName));
  return {
    level: "error",
    code: "no-organisation",
    file: projectPath(folder),
    what: isOne ? "Dit is de map van één organisatie." : "In deze map staat geen enkele organisatie.",
    todo: isOne
      ? "Geef bij --organisations de map waar deze map in staat, of bouw alleen deze: npm run build -- --organisation <map>"
      : `Geef een map met daarin voor elke organisatie een map met ${organisationFileName}.`,
  };
}

function unusableName(folder: string): Problem {
  return {
    level: "error",
    code: "organisation-name",
    file: projectPath(folder),
    what: `De naam van deze map, “${idOf(folder)}”, kan geen adres worden.`,
    why: "De site komt in een map met deze naam, en die naam staat in het adres.",
    todo: "Gebruik alleen letters, cijfers en streepjes: zonnehof-noord.",
  };
}

function sameName(folder: string, other: string): Problem {
  const isExact = idOf(folder) === idOf(other);
  return {
    level: "error",
    code: "organisation-twice",
    file: projectPath(folder),
    what: isExact ? `Er is nog een organisatie die “${idOf(folder)}” heet: ${projectPath(other)}.` : `De naam “${idOf(folder)}” verschilt alleen in hoofdletters van ${projectPath(other)}.`,
    why: "Hun sites zouden in dezelfde map komen. Daarom is geen van beide gebouwd.",
    todo: "Geef een van de twee mappen een andere naam.",
  };
}

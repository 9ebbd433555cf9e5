import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { projectPath } from "../../../scripts/book/project-path.ts";
import { nearest } from "../../../scripts/report/nearest.ts";
import { type Problem, ProblemsError } from "../../../scripts/report/problem.ts";
import { organisationFileName } from "./organisation-file.ts";
import { exportedObject, parseSource, propertiesOf } from "./source-tree.ts";

/** Where the organisations of this project live. */
export const organisationsFolder = fileURLToPath(new URL("../../organisations/", import.meta.url));

/** The examples that come with Leidraad. */
const shippedExamples = ["de-wilgen", "overzij", "vlinderhof"] as const;

/** The folders of the examples that come with Leidraad. */
export const exampleFolders: readonly string[] = shippedExamples.map((id) => join(organisationsFolder, id));

/** The example that is built as long as there is no organisation of one's own. */
const defaultExample: (typeof shippedExamples)[number] = "vlinderhof";

/** The folder of that example, whatever else there is. */
export const defaultExampleFolder = join(organisationsFolder, defaultExample);

/**
 * The folder of the organisation to build.
 *
 * @param idOrFolder the name of a folder in data/organisations, or the path of a folder anywhere; left out, it is the
 *   one organisation that is not an example, or else the first example
 * @param home where named organisations are looked for
 * @returns absolute path
 * @throws ProblemsError when the name is unknown, or when there are several organisations to choose from
 */
export async function findOrganisation(idOrFolder?: string, home: string = organisationsFolder): Promise<string> {
  const ids = await organisationIds(home);
  if (idOrFolder !== undefined) return namedFolder(idOrFolder, home, ids);
  const real = [];
  for (const id of ids) if (!(await isExample(join(home, id)))) real.push(id);
  if (real.length > 1) throw new ProblemsError([severalOrganisations(home, real)]);
  return join(home, real[0] ?? defaultExample);
}

/** Every folder with an organisation file, in alphabetical order. */
export async function organisationIds(home: string): Promise<string[]> {
  const names = await readdir(home).catch(() => []);
  return names.filter((name) => existsSync(join(home, name, organisationFileName))).sort();
}

/**
 * True when the file says `example: true`; told from its text, so that no other organisation's file is run. What cannot be read
 * counts as one's own: its mistake must come to light.
 */
export async function isExample(folder: string): Promise<boolean> {
  const parsed = parseSource(await readFile(join(folder, organisationFileName), "utf8").catch(() => ""));
  const object = "program" in parsed ? exportedObject(parsed.program) : undefined;
  const value = object && propertiesOf(object).find(({ name }) => name === "example")?.property.value;
  return value?.type === "Literal" && value.value === true;
}

function namedFolder(idOrFolder: string, home: string, ids: readonly string[]): string {
  if (ids.includes(idOrFolder)) return join(home, idOrFolder);
  const folder = resolve(idOrFolder);
  if (idOrFolder !== "" && existsSync(folder)) return folder;
  throw new ProblemsError([unknownOrganisation(idOrFolder, home, ids)]);
}

function unknownOrganisation(idOrFolder: string, home: string, ids: readonly string[]): Problem {
  const near = nearest(idOrFolder, ids);
  return {
    level: "error",
    code: "no-organisation",
    file: projectPath(home),
    what: `Er is geen organisatie of map met de naam “${idOrFolder}”.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een naam uit de lijst, of geef het pad van een map met organisation.ts.",
    allowed: ids,
  };
}

function severalOrganisations(home: string, ids: readonly string[]): Problem {
  return {
    level: "error",
    code: "which-organisation",
    file: projectPath(home),
    what: `Er staan ${ids.length} organisaties in deze map, en er is niet gekozen welke.`,
    why: "Elke keer wordt de site van één organisatie gemaakt.",
    todo: `Zet de naam erbij, bijvoorbeeld: npm run build -- --organisation ${ids[0]}`,
    allowed: ids,
  };
}

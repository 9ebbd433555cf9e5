import { dirname, resolve } from "node:path";
import { projectPath } from "../book/project-path.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { contradictionProblems } from "../../data/schema/contradictions.ts";
import { checkShape, type Place } from "../../data/schema/shape/check-shape.ts";
import { metaOf, schemaAt } from "../../data/schema/shape/schema-tree.ts";
import { readablePart } from "../../data/schema/shape/readable-part.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { canStandIn, completed } from "./complete.ts";
import { type Draft, emptyDraft, type Path, withValue } from "./draft.ts";
import { folderFault } from "./organisation-folder.ts";
import { readJsonFile } from "./json-file.ts";
import { checkedLogo } from "./logo-file.ts";

/** A field that was given on the command line, such as --short-name. */
export interface GivenField {
  readonly path: Path;
  readonly value: unknown;
}

/** Answers that were given in a file and on the command line, not checked yet. */
export interface GivenAnswers {
  readonly draft: Draft;
  readonly place: Place;
  /** What is wrong with the logo. */
  readonly problems: readonly Problem[];
}

/**
 * Reads answers that somebody gives without being asked. What the command line says goes before the file.
 *
 * @param file path of a JSON file in the form of an organisation file; any part of it may be left out
 */
export async function readGiven(file: string | undefined, fields: readonly GivenField[]): Promise<GivenAnswers> {
  const read = file === undefined ? undefined : await readJsonFile(file);
  const place = read?.place ?? { file: "npm run init", lineOf: () => undefined };
  if (read && !isGroup(read.value)) throw new ProblemsError([noGroup(projectPath(resolve(file ?? "")))]);
  const fromFile = isGroup(read?.value) ? read.value : {};
  const input = fields.reduce((current, { path, value }) => withValue(current, path, value), fromFile);
  const logoIsFlag = fields.some(({ path }) => path.join(".") === "brand.logo");
  return withLogo({ ...emptyDraft, input }, place, logoIsFlag || file === undefined ? process.cwd() : dirname(resolve(file)));
}

/** A logo is given as a path; in the folder of the organisation it has a name. */
async function withLogo(draft: Draft, place: Place, from: string): Promise<GivenAnswers> {
  const path = ["brand", "logo"];
  const given = valueAt(draft.input, path);
  if (typeof given !== "string") return { draft, place, problems: [] };
  const { logo, problems } = await checkedLogo(given, from);
  const told = problems.map((problem) => ({ ...problem, file: place.file, line: place.lineOf(path), field: "brand.logo" }));
  const isUsable = !problems.some(({ level }) => level === "error");
  return { draft: { ...draft, input: withValue(draft.input, path, logo?.name), ...(logo ? { logo: logo.path } : {}) }, place, problems: isUsable ? [] : told };
}

/**
 * Everything that is wrong with answers that nobody is asked about any more.
 *
 * @param home folder of all organisations, in which the name must be free
 * @returns problems of shape, of the name, of the logo, and contradictions; none when the organisation can be written
 */
export function problemsOf({ draft, place, problems }: GivenAnswers, today: string, home: string): Problem[] {
  const { input } = completed(draft, today, () => true, { keepIdle: true });
  const shape = checkShape(organisationSchema, input, place);
  const organisation = (shape.value ?? readablePart(organisationSchema, input)) as Organisation;
  const clashes = contradictionProblems(organisation, place).filter(({ level, field }) => level === "error" && !(shape.problems.length > 0 && canStandIn(field)));
  return [...shape.problems.filter((problem) => !followsFrom(problem, draft)), ...problems, ...nameProblems(input.shortName, place, home), ...clashes];
}

/** A field that would have been proposed, had the field it follows from been right: only that one is to be mended. */
function followsFrom({ code, field = "" }: Problem, { input }: Draft): boolean {
  const path = field.split(".");
  return code === "missing" && valueAt(input, path) === undefined && metaOf(schemaAt(organisationSchema, path) ?? organisationSchema).suggest !== undefined;
}

/** The short name may hold anything yet. */
function nameProblems(shortName: unknown, { file, lineOf }: Place, home: string): Problem[] {
  const fault = typeof shortName === "string" && shortName.trim() !== "" ? folderFault(shortName, home) : undefined;
  return fault ? [{ level: "error", code: "name", file, line: lineOf(["shortName"]), field: "shortName", what: fault, todo: "Geef bij shortName een andere naam op." }] : [];
}

function noGroup(file: string): Problem {
  return { level: "error", code: "type", file, what: "Dit bestand is geen groep velden.", todo: 'Begin met { en eindig met }: { "name": "…" }.' };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

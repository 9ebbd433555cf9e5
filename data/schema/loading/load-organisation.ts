import { basename, resolve } from "node:path";
import type { z } from "zod";
import { type Problem, ProblemsError } from "../../../scripts/report/problem.ts";
import { contradictionProblems } from "../contradictions.ts";
import type { Organisation } from "../organisation.ts";
import { organisationSchema } from "../organisation-schema.ts";
import { checkShape } from "../shape/check-shape.ts";
import { readablePart, whereKnown } from "../shape/readable-part.ts";
import { logoProblems } from "./logo.ts";
import { readOrganisationFile } from "./organisation-file.ts";

export interface LoadOptions {
  /** The day to compare review dates with, "2026-11-21"; without it overdue dates are not looked at, since a build knows no clock. */
  readonly on?: string;
  /** Another file in the folder to read in its place: what would become the organisation file. */
  readonly fileName?: string;
}

/** An organisation that may be built, and what deserves a look all the same. */
export interface LoadedOrganisation {
  readonly organisation: Organisation;
  /** Warnings and remarks. */
  readonly warnings: readonly Problem[];
}

/** What was found in an organisation file, whether or not it may be built. */
export interface ReadOrganisation {
  /** What the file says, not checked; absent when it cannot be used at all. */
  readonly input?: unknown;
  /** Complete and frozen, defaults filled in; absent when a field could not be read. It may still contradict itself. */
  readonly organisation?: Organisation;
  /** Every problem of the file, the answers and the logo together. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the organisation file in a folder, once and for all: what comes out is complete and frozen.
 *
 * @param folder path of the folder that holds organisation.ts; it may lie outside the project
 * @throws ProblemsError with every problem of the file, the answers and the logo together
 */
export async function loadOrganisation(folder: string, options: LoadOptions = {}): Promise<LoadedOrganisation> {
  const { organisation, problems } = await readOrganisation(folder, options);
  if (!organisation || problems.some(({ level }) => level === "error")) throw new ProblemsError(problems);
  return { organisation, warnings: problems };
}

/** As `loadOrganisation`, for whoever goes on looking after a problem: nothing is thrown for what an officer can mend. */
export async function readOrganisation(folder: string, { on, fileName }: LoadOptions = {}): Promise<ReadOrganisation> {
  const absolute = resolve(folder);
  const { input, place, problems } = await readOrganisationFile(absolute, fileName);
  if (input === undefined) return { problems };

  const checked = checkShape(organisationSchema, input, place);
  const readable = checked.value ?? readablePart(organisationSchema, input);
  const organisation = Object.assign(readable, { id: basename(absolute), folder: absolute, circulation: "intern" }) as Organisation;
  const logo = whereKnown(() => organisation.brand.logo);
  const found = [
    ...problems,
    ...checked.problems,
    ...contradictionProblems(organisation, place, on),
    ...(logo === undefined ? [] : await logoProblems(absolute, logo, place)),
  ];
  return { input, problems: found, ...(checked.value && { organisation: complete(checked.value, absolute) }) };
}

/**
 * The organisation as pages get it.
 *
 * @param facts what its file says, checked
 * @param folder absolute path of its folder
 */
export function complete(facts: z.output<typeof organisationSchema>, folder: string): Organisation {
  return deepFreeze(withDerivedFacts({ ...facts, id: basename(folder), folder, circulation: "intern" }));
}

/** Defaults that follow from another fact. */
function withDerivedFacts(organisation: Omit<Organisation, "profileNameExample"> & { profileNameExample?: string }): Organisation {
  return { ...organisation, profileNameExample: organisation.profileNameExample ?? `Sam van ${organisation.shortName}` };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

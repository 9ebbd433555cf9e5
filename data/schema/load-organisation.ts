import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../../scripts/report/problem.ts";
import type { Organisation } from "./organisation.ts";
import { organisationSchema } from "./organisation-schema.ts";

export interface LoadOptions {
  /** The day to compare review dates with, "2026-11-21"; without it overdue dates are not looked at. */
  on?: string;
}

/** Reads and checks the organisation file in a folder. */
export async function loadOrganisation(folder: string, _options: LoadOptions = {}): Promise<{ organisation: Organisation; warnings: Problem[] }> {
  const absolute = resolve(folder);
  const module = await import(pathToFileURL(`${absolute}/organisation.ts`).href);
  const organisation = { ...organisationSchema.parse(module.default), id: basename(absolute), folder: absolute };
  return { organisation, warnings: [] };
}

/** The folder of the organisation to build. */
export async function findOrganisation(idOrFolder?: string): Promise<string> {
  return resolve("data/organisations", idOrFolder ?? "vlinderhof");
}

import type { Organisation } from "../organisation.ts";
import { organisationSchema } from "../organisation-schema.ts";
import { isGroup, valueAt } from "../value-at.ts";
import { defaultExampleFolder } from "./find-organisation.ts";
import { complete } from "./load-organisation.ts";
import { readOrganisationFile } from "./organisation-file.ts";

/**
 * An organisation to read pages with while its own file has mistakes: what is right stands in it, and in the place of each
 * field that is not stands that of an example, or nothing. So a report can hold what is wrong with pages as well.
 *
 * @param input what the file says
 * @param folder absolute path of the folder of the organisation
 * @returns nothing when the file is too far from an organisation to make one of it
 */
export async function standIn(input: unknown, folder: string): Promise<Organisation | undefined> {
  const example = (await readOrganisationFile(defaultExampleFolder)).input;
  // A field that is put right can bring faults to light that stood behind it; each round leaves fewer.
  const mended = structuredClone(input);
  for (let round = 0; round < 4; round += 1) {
    const { success, data, error } = organisationSchema.safeParse(mended);
    if (success) return complete(data, folder);
    for (const { path, ...issue } of error.issues) {
      if (issue.code === "unrecognized_keys") for (const key of issue.keys) put(mended, [...path, key], undefined);
      else put(mended, path, valueAt(example, path));
    }
  }
  return undefined;
}

/** Puts a value in a place, or takes the place away when there is no value. */
function put(whole: unknown, path: readonly PropertyKey[], value: unknown): void {
  const key = path.at(-1);
  const group = valueAt(whole, path.slice(0, -1));
  if (key === undefined || !isGroup(group)) return;
  if (value !== undefined) group[key] = structuredClone(value);
  else if (Array.isArray(group)) group.splice(Number(key), 1);
  else delete group[key];
}

import { isDeepStrictEqual } from "node:util";
import { readOrganisationFile } from "../../data/schema/loading/organisation-file.ts";
import type { EditionChange, ToldVersion } from "./edition-source.ts";

interface Written {
  readonly edition: { readonly history?: readonly object[] } & Readonly<Record<string, unknown>>;
}

/**
 * Whether a changed organisation file says exactly what the former one says, but for the new version. Both are run to find out.
 *
 * @param folder absolute path of the folder of both
 * @param triedName name of the changed file
 */
export async function tryOrganisation(folder: string, triedName: string, { version, date, nextReview, told }: EditionChange): Promise<boolean> {
  const former = (await readOrganisationFile(folder)).input as Written;
  const { input } = await readOrganisationFile(folder, triedName);
  const history = [...told.map(asWritten), ...(former.edition.history ?? [])];
  return isDeepStrictEqual(input, { ...former, edition: { ...former.edition, version, date, nextReview, history } });
}

/** Nothing is written for a version that counts for everybody. */
function asWritten({ audience, ...told }: ToldVersion): object {
  return audience.length > 0 ? { ...told, audience } : told;
}

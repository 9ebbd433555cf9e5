import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import { slugify } from "../markdown/slug.ts";

/**
 * The folder that appears when the ZIP is unpacked: "richtlijnen-vlinderhof". It is the same for every version, so that a
 * shortcut to it stays alive, and another for readers outside, so that unpacking never mixes what is internal into theirs.
 */
export function folderName({ id, shortName, circulation }: Pick<Organisation, "id" | "shortName" | "circulation">): string {
  const name = slugify(shortName) || slugify(id);
  return [words.portable.folder, name, circulation === "intern" ? "" : circulation].filter(Boolean).join("-");
}

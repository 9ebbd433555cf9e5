import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Organisation } from "../../data/schema/index.ts";
import { projectPath } from "../book/project-path.ts";
import { ProblemsError } from "../report/problem.ts";
import { isProblem, readPictureFile } from "./picture-file.ts";

/** The logo as layouts use it: the name to ask the asset by, and its size, so that nothing moves while it loads. */
export interface Logo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The logo of an organisation, looked at before it is used.
 *
 * @throws ProblemsError when it is not there, or not a picture that may be shown
 */
export async function readLogo({ brand, folder }: Organisation): Promise<Logo | undefined> {
  if (!brand.logo) return undefined;
  const usedBy = projectPath(join(folder, "organisation.ts"));
  const file = join(folder, brand.logo);
  if (!existsSync(file)) {
    throw new ProblemsError([{
      level: "error",
      code: "logo",
      file: usedBy,
      field: "brand.logo",
      what: `Het logo is er niet: ${brand.logo}`,
      todo: `Zet het bestand in de map ${projectPath(folder)}, of pas de naam aan.`,
    }]);
  }
  const found = await readPictureFile(file, usedBy);
  if (isProblem(found)) throw new ProblemsError([{ ...found, code: "logo", field: "brand.logo" }]);
  return { file: brand.logo, width: Math.round(found.width), height: Math.round(found.height) };
}

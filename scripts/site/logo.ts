import { join } from "node:path";
import type { Organisation } from "../../data/schema/index.ts";
import { ProblemsError } from "../report/problem.ts";
import { isProblem, readPictureFile } from "./picture-file.ts";

/** The logo as layouts use it: the name to ask the asset by, and its size, so that nothing moves while it loads. */
export interface Logo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** The logo of an organisation; that it is there and may be shown was seen to when the organisation was loaded. */
export async function readLogo({ brand, folder }: Organisation): Promise<Logo | undefined> {
  if (!brand.logo) return undefined;
  const found = await readPictureFile(join(folder, brand.logo), brand.logo);
  if (isProblem(found)) throw new ProblemsError([found]);
  return { file: brand.logo, width: Math.round(found.width), height: Math.round(found.height) };
}

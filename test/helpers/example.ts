import { join } from "node:path";
import { projectFolder } from "../../scripts/book/project-path.ts";

/** Folder of an example organisation, by its name. */
export function exampleFolder(organisation: string): string {
  return join(projectFolder, "data", "organisations", organisation);
}

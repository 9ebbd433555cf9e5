import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, which holds content, data and layouts; every command runs from it. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The path of a file as messages name it: from the project folder with forward slashes, or in full when the
 * file lies outside it (an organisation may keep her folder elsewhere).
 */
export function projectPath(absolute: string): string {
  const relative = path.relative(projectFolder, absolute);
  const outside = relative.startsWith("..") || path.isAbsolute(relative);
  return outside ? absolute : relative.split(path.sep).join("/");
}

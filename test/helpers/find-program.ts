import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs of the system, such as servers, which the search path of an ordinary user often leaves out. */
const systemFolders = ["/usr/sbin", "/usr/local/sbin"];

/**
 * A program that the tests need and that this project does not bring.
 *
 * @param commands its names, as systems install it, the best first
 * @param places whole paths to look at besides, after those
 * @returns path of the program; undefined when there is none
 */
export function findProgram(commands: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...systemFolders];
  const candidates = [...folders.flatMap((folder) => commands.map((command) => join(folder, command))), ...places];
  return candidates.find((candidate) => existsSync(candidate));
}

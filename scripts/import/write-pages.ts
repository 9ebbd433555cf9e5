import { constants, copyFileSync, existsSync, mkdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts files that were made aside in their place: all of them, or none. A file that is there already is never overwritten, also
 * when it came while the others were being made.
 *
 * @param aside folder with the files
 * @param folder where they go, with the same paths
 * @param paths from both folders
 * @throws whatever the disk refuses, after taking away what was put there
 */
export function moveAll(aside: string, folder: string, paths: readonly string[]): void {
  const placed: string[] = [];
  const made: string[] = [];
  try {
    for (const path of paths) {
      const file = join(folder, path);
      made.push(...missingFolders(dirname(file)));
      mkdirSync(dirname(file), { recursive: true });
      copyFileSync(join(aside, path), file, constants.COPYFILE_EXCL);
      placed.push(file);
    }
  } catch (error) {
    for (const file of placed) rmSync(file, { force: true });
    for (const empty of made.toReversed()) if (existsSync(empty)) rmdirSync(empty);
    throw error;
  }
}

/** The folders that must be made for this one, the outermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder];
}

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { writeFiles } from "../../scripts/output/write-files.ts";

/** A new empty folder of this test run. */
export function makeFolder(): string {
  return mkdtempSync(join(inject("runFolder"), "f-"));
}

/** A new folder with files in it, by path. */
export function folderWith(files: Record<string, string>): string {
  const folder = makeFolder();
  writeFiles(folder, Object.entries(files).map(([path, content]) => ({ path, content })));
  return folder;
}

/** Every file in a folder with a hash of its bytes: two folders are the same when these are. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, createHash("sha256").update(readFileSync(join(folder, path))).digest("hex")]));
}

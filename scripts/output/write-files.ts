import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile } from "../site/site-file.ts";

/** Writes files into a folder, making the folders they need. */
export function writeFiles(folder: string, files: Iterable<SiteFile>): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import { type Snapshot, snapshotSchema } from "./snapshot.ts";
import { isVersionName } from "./version-name.ts";

/** The folder in the folder of an organisation where every version that was released is kept. */
export const versionsFolder = "versions";

/** A snapshot of a larger size is no text of a handbook. */
const maxBytes = 16 * 1024 * 1024;

/** Path of the snapshot of a version in the folder of an organisation. */
export function snapshotFile(folder: string, version: string): string {
  return join(folder, versionsFolder, `${version}.json`);
}

/** Path of the folder with the PDFs of a version. */
export function pdfFolder(folder: string, version: string): string {
  return join(folder, versionsFolder, version);
}

/**
 * The text of a version as it was when it was released.
 *
 * @param folder absolute path of the folder of the organisation
 * @returns undefined when nothing was kept of it; a problem when what was kept cannot be read
 */
export function readSnapshot(folder: string, version: string): { snapshot?: Snapshot; problem?: Problem } {
  const file = snapshotFile(folder, version);
  if (!isVersionName(version)) return {};
  const info = lstatSync(file, { throwIfNoEntry: false });
  if (!info) return {};
  if (!info.isFile() || info.size > maxBytes) return { problem: unreadable(file, "Dit is geen bewaarde tekst van een versie.") };
  try {
    const parsed = snapshotSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (!parsed.success) return { problem: unreadable(file, "In dit bestand ontbreekt een deel van de bewaarde tekst.") };
    if (parsed.data.version !== version) return { problem: unreadable(file, `In dit bestand staat de tekst van versie ${parsed.data.version}.`) };
    return { snapshot: parsed.data };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: unreadable(file, "De bewaarde tekst in dit bestand is beschadigd.") };
  }
}

/** The PDFs that were kept of a version: their names in its folder, in alphabetical order. */
export function keptPdfs(folder: string, version: string): string[] {
  if (!isVersionName(version)) return [];
  const kept = pdfFolder(folder, version);
  if (!lstatSync(kept, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(kept, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[a-z0-9-]+\.pdf$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

function unreadable(file: string, what: string): Problem {
  return {
    level: "error",
    code: "versie",
    file: projectPath(file),
    what,
    why: "Met deze tekst vergelijkt Leidraad de versies. Het bestand wordt gemaakt door npm run release.",
    todo: "Zet het bestand terug uit een reservekopie. Is die er niet? Haal het bestand dan weg; van deze versie is er dan geen vergelijking.",
  };
}

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import { takeLock } from "../output/lock.ts";
import { pdfFolder, snapshotFile, versionsFolder } from "../versions/snapshot-files.ts";
import { type Snapshot, snapshotText } from "../versions/snapshot.ts";

/** Where a version is made ready, in the folder of the organisation; nothing of it shows until it is finished. */
export interface KeepPlace {
  /** Name of the file that becomes the organisation file. */
  readonly triedName: string;
  /** Folder for PDFs; they are to be in "pdf" in it. */
  readonly pdfStage: string;
  tryFile(text: string): void;
  keepText(snapshot: Snapshot): void;
  /** Puts everything in its place, the organisation file last: only with that is there a new version. */
  finish(): void;
  /** Removes what was not finished. */
  close(): void;
}

/**
 * Makes ready for a version. What an earlier attempt left, that was cut off, is removed: a version is there only when the
 * organisation file says so.
 *
 * @param folder absolute path of the folder of the organisation
 * @throws ProblemsError (exit code 3) when a version of this organisation is being released already
 */
export function openKeep(folder: string, version: string): KeepPlace {
  const stage = join(folder, ".versie-in-de-maak");
  const triedName = ".organisation-in-de-maak.ts";
  const tried = join(folder, triedName);
  const text = join(stage, "tekst.json");
  const file = join(folder, organisationFileName);
  const unlock = takeLock(join(folder, ".versie.lock"));
  const clean = (): void => {
    rmSync(stage, { recursive: true, force: true });
    rmSync(tried, { force: true });
  };
  const close = (): void => {
    process.off("exit", close);
    clean();
    unlock();
  };
  // Also when the process is told to stop halfway.
  process.on("exit", close);
  clean();
  return {
    triedName,
    pdfStage: stage,
    tryFile: (source) => writeFileSync(tried, source, { mode: statSync(file).mode }),
    keepText(snapshot) {
      mkdirSync(stage, { recursive: true });
      writeFileSync(text, snapshotText(snapshot));
    },
    finish() {
      const kept = [[text, snapshotFile(folder, version)], [join(stage, "pdf"), pdfFolder(folder, version)]] as const;
      const isNew = !existsSync(join(folder, versionsFolder));
      try {
        for (const [from, to] of kept) if (existsSync(from)) replace(from, to);
        if (existsSync(tried)) renameSync(tried, file);
      } catch (error) {
        for (const [, to] of kept) rmSync(to, { recursive: true, force: true });
        if (isNew && isEmpty(join(folder, versionsFolder))) rmSync(join(folder, versionsFolder), { recursive: true });
        throw error;
      }
    },
    close,
  };
}

function replace(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

function isEmpty(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0;
}

import { existsSync, watch } from "node:fs";
import { basename } from "node:path";

/** A folder to watch, and what to do when something in it changes. */
export interface Watched {
  readonly folder: string;
  /** The files that count, by their path in the folder; every file when it is left out. */
  readonly counts?: (path: string) => boolean;
  readonly onChange: () => void;
}

/** Milliseconds to wait for the rest of a save: editors write a file in two or three steps. */
const settle = 25;

/** Watches folders that exist, with all that is in them, until the process ends. */
export function watchFolders(watched: readonly Watched[]): void {
  for (const { folder, counts = () => true, onChange } of watched.filter((one) => existsSync(one.folder))) {
    let timer: NodeJS.Timeout | undefined;
    watch(folder, { recursive: true }, (_, name) => {
      const path = name ?? "";
      if (isScratch(path) || !counts(path)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settle);
    });
  }
}

/** What editors keep beside a file while it is open. */
function isScratch(path: string): boolean {
  const name = basename(path);
  return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~") || /\.(sw[a-z]|tmp|bak)$/.test(name);
}

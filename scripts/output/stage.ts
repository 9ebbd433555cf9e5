import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { marker, markerText } from "./output-folder.ts";
import type { OutputFolders } from "./output-folder.ts";

/**
 * Puts right what a build left behind that was cut off: the former site returns when it was just set aside, and half-made
 * folders go. Call it with the lock in hand.
 */
export function recover({ site, stage, former }: OutputFolders): void {
  if (existsSync(join(former, marker)) && !existsSync(site)) renameSync(former, site);
  rmSync(former, { recursive: true, force: true });
  rmSync(stage, { recursive: true, force: true });
}

/** Makes the empty folder in which the new site is built; it carries the marker from the start. */
export function createStage({ stage }: OutputFolders): void {
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, marker), markerText);
}

/**
 * Puts the finished site in the place of the former one, by two renames: a reader meets the old site or the new one, never
 * a mixture. When the second rename fails the former site is put back.
 */
export async function publish({ site, stage, former }: OutputFolders): Promise<void> {
  const replaces = existsSync(site);
  if (replaces) await rename(site, former);
  try {
    await rename(stage, site);
  } catch (error) {
    if (replaces) await rename(former, site);
    throw error;
  }
  rmSync(former, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Renames, and tries again for a few seconds while a virus scanner or an open Word document holds a file (Windows). */
async function rename(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (attempt === 10 || !["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"].includes(code)) throw error;
      await wait(attempt * 50);
    }
  }
}

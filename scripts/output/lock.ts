import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename } from "node:path";
import { exitCode, ProblemsError } from "../report/problem.ts";

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Locks this very process holds: a number of a process that ended can come back as our own. */
const held = new Set<string>();

/**
 * Makes sure that one build at a time works on an output folder. A lock whose process is gone is taken over.
 *
 * @param path the lock file
 * @returns gives the lock back; may be called more than once
 * @throws ProblemsError (exit code 3) when another build holds it
 */
export function takeLock(path: string): () => void {
  if (!create(path) && !(removeStale(path) && create(path))) throw busy(path);
  held.add(path);
  let mine = true;
  return () => {
    if (!mine) return;
    mine = false;
    held.delete(path);
    rmSync(path, { force: true });
  };
}

/** True when the lock is ours now. The flag "wx" makes the file and fails when it is there, in one step. */
function create(path: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Removes a lock whose process is gone. By rename and a second look: two builds that both find the same old lock must
 * not remove each other's new one.
 */
function removeStale(path: string): boolean {
  const text = readLock(path);
  if (text === undefined) return true;
  if (!isStale(path, text)) return false;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return true; // somebody else removed it first; who makes the next lock wins
  }
  const same = readLock(aside) === text;
  if (same) rmSync(aside, { force: true });
  else renameSync(aside, path);
  return same;
}

function isStale(path: string, text: string): boolean {
  const holder = parseHolder(text);
  if (!holder) return true; // written halfway by a process that was cut off
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !held.has(path);
  return !isRunning(holder.pid);
}

/** True when a process of this number runs on this machine, also when it belongs to somebody else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function busy(path: string): ProblemsError {
  const holder = parseHolder(readLock(path) ?? "");
  const who = holder ? ` (proces ${holder.pid} op ${holder.host}${since(path)})` : "";
  return new ProblemsError(
    [
      {
        level: "error",
        code: "bezet",
        file: basename(path),
        what: `Een andere bouw werkt al aan deze site${who}.`,
        todo: `Wacht tot die klaar is. Weet je zeker dat er geen bouw meer loopt, ook niet op een andere computer? `
          + `Verwijder dan het bestand ${path}.`,
      },
    ],
    exitCode.busy,
  );
}

/** ", sinds 14.03 uur": the lock file's own time. */
function since(path: string): string {
  try {
    const { mtime } = statSync(path);
    return `, sinds ${mtime.getHours()}.${String(mtime.getMinutes()).padStart(2, "0")} uur`;
  } catch {
    return "";
  }
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "../../scripts/output/lock.ts";
import type { ProblemsError } from "../../scripts/report/problem.ts";
import { makeFolder } from "../helpers/folder.ts";

const newLock = () => join(makeFolder(), "_site.lock");

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

function refusal(path: string): ProblemsError {
  try {
    takeLock(path)();
  } catch (error) {
    return error as ProblemsError;
  }
  throw new Error("the lock was given");
}

test("a second build waits outside: exit code 3, and it says who is inside", () => {
  const path = newLock();
  const release = takeLock(path);
  const { exitCode, problems } = refusal(path);
  expect(exitCode).toBe(3);
  expect(problems[0]?.what).toMatch(new RegExp(`^Een andere bouw werkt al aan deze site \\(proces ${process.pid} op .*, sinds \\d+\\.\\d\\d uur\\)\\.$`));
  expect(problems[0]?.todo).toContain(path);
  release();
});

test("after the first build the second may", () => {
  const path = newLock();
  takeLock(path)();
  expect(existsSync(path)).toBe(false);
  takeLock(path)();
});

test("giving back twice does not take away somebody else's lock", () => {
  const path = newLock();
  const release = takeLock(path);
  release();
  const second = takeLock(path);
  release();
  expect(existsSync(path)).toBe(true);
  second();
});

test("a lock whose process is gone is taken over", () => {
  const path = newLock();
  writeFileSync(path, JSON.stringify({ pid: deadPid(), host: hostname() }));
  const release = takeLock(path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ pid: process.pid, host: hostname() });
  release();
});

test("a lock with our own number, left by an earlier start of the same container, is taken over", () => {
  const path = newLock();
  writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname() }));
  takeLock(path)();
});

test("a lock that was written halfway is taken over", () => {
  const path = newLock();
  writeFileSync(path, "{\"pid\":");
  takeLock(path)();
});

test("a lock of another computer stays, and is said to be removable by hand", () => {
  const path = newLock();
  writeFileSync(path, JSON.stringify({ pid: 1, host: "elders" }));
  expect(refusal(path).problems[0]).toMatchObject({ what: expect.stringContaining("elders") as string, todo: expect.stringContaining("Verwijder dan het bestand") as string });
});

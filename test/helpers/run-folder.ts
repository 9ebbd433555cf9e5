import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of this test run; what tests build or write goes here and disappears with the run. */
    runFolder: string;
  }
}

/**
 * Vitest runs this before all tests, once for each of the two groups in vitest.config.ts, which have one folder together. Every
 * run has a folder of its own, so that no test sees yesterday's site.
 */
export default function setup(project: TestProject): () => void {
  const run = `run-${process.pid}-${Math.round(performance.timeOrigin)}`;
  const runFolder = join(import.meta.dirname, "..", "..", ".cache", "test", run);
  mkdirSync(runFolder, { recursive: true });
  project.provide("runFolder", runFolder);
  return () => rmSync(runFolder, { recursive: true, force: true });
}

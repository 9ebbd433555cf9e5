import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of this test run; what tests build or write goes here and disappears with the run. */
    runFolder: string;
  }
}

/** Vitest runs this once, before all tests: every run has a folder of its own, so that no test sees yesterday's site. */
export default function setup(project: TestProject): () => void {
  const cache = join(import.meta.dirname, "..", "..", ".cache", "test");
  mkdirSync(cache, { recursive: true });
  const runFolder = mkdtempSync(join(cache, "run-"));
  project.provide("runFolder", runFolder);
  return () => rmSync(runFolder, { recursive: true, force: true });
}

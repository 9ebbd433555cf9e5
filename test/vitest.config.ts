import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The project folder: tests are named by their path from here. */
const root = join(import.meta.dirname, "..");

export default defineConfig({
  root,
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/helpers/run-folder.ts"],
    // A whole site with its PDFs is built inside some tests, on a machine that may be busy with other things.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Each test file gets a process of its own: the search service and the print engine keep state in theirs.
    pool: "forks",
    // Vitest leaves one processor free, so that on two all files would wait in one row.
    maxWorkers: "100%",
  },
});

import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./helpers/longest-first.ts";

/** The project folder: tests are named by their path from here. */
const root = join(import.meta.dirname, "..");

const all = ["test/**/*.test.ts"];
/**
 * What starts a browser, a command or the search service, puts a stand-in for one of our scripts, or fills the memory: the print
 * engine takes some 1.7 GB for all PDFs of one organisation, can have 4 GB, and gives nothing back while its process lives.
 */
const alone = ["test/{browser,manual,search,site}/**/*.test.ts", "test/print/{examples/*,press}.test.ts"];

export default defineConfig({
  root,
  test: {
    globalSetup: ["test/helpers/run-folder.ts"],
    // A whole site with its PDFs is built inside some tests, on a machine that may be busy with other things.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    pool: "forks",
    // Vitest leaves one processor free, so that on two all files would wait in one row.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      // Each of these files gets a process of its own.
      { extends: true, test: { name: "alone", include: alone, isolate: true } },
      // These share two: to start one and read the same scripts again takes longer than most of them.
      { extends: true, test: { name: "together", include: all, exclude: alone, isolate: false } },
    ],
  },
});

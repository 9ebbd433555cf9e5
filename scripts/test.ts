import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../test/helpers/find-browser.ts";
import { projectFolder } from "./book/project-path.ts";

/*
 * npm test              types, lint and every test
 * npm test -- search    only the tests whose path contains "search"
 *
 * Sees to a browser first. The last line is "N passed, N failed"; types and lint count as one each, a skipped test as failed.
 */

const filters = process.argv.slice(2);
getBrowser();
const checks = filters.length > 0 ? [] : await Promise.all([
  run("Types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
  run("Lint", ["node_modules/eslint/bin/eslint.js", "--flag", "unstable_native_nodejs_ts_config", "--config", "test/eslint.config.ts", "."]),
]);
if (filters.length > 0) console.log("Only the tests you named; types and lint are not looked at.");
const tests = await runTests(filters);
const passed = checks.filter(Boolean).length + tests.passed;
const failed = checks.length - checks.filter(Boolean).length + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Ends the run, in clear words, when there is no browser and none can be had. */
function getBrowser(): void {
  if (findBrowser()) return;
  if (process.platform === "linux" && process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No browser found; installing Chromium with apt-get …");
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
    if (findBrowser()) return;
  }
  console.error("The browser tests need Chromium, Chrome or Edge, and this machine has none.");
  console.error("Install one, for instance with: npx playwright-core install --with-deps chromium");
  console.error("Or name the program you have: LEIDRAAD_BROWSER=/path/to/chrome npm test");
  console.log("0 passed, 1 failed");
  process.exit(1);
}

/** Runs a check on this Node and shows what it says when it fails; true when it passes. */
async function run(name: string, command: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [...command], { cwd: projectFolder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const code = await ended(child);
  console.log(code === 0 ? `${name}: fine` : `${name}: failed\n${output}`);
  return code === 0;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is used here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function runTests(names: readonly string[]): Promise<Counts> {
  const file = join(projectFolder, ".cache", `test-report-${process.pid}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const child = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", ...reporters, ...names],
    { cwd: projectFolder, stdio: "inherit" },
  );
  const code = await ended(child);
  try {
    return count(JSON.parse(readFileSync(file, "utf8")) as VitestReport, code);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(file, { force: true });
  }
}

/** A test file that could not be read has no tests to count: it counts as one that failed. */
function count(report: VitestReport, code: number | null): Counts {
  const unread = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) console.log(`${skipped} tests were skipped; that counts as failed.`);
  const failed = report.numFailedTests + unread + skipped;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

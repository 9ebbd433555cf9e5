import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../test/helpers/find-browser.ts";
import { findApache, findNginx } from "../test/helpers/real-servers.ts";
import { projectFolder } from "./book/project-path.ts";

/*
 * npm test              types, lint and every test
 * npm test -- search    only the tests whose path contains "search"
 *
 * Sees to a browser and two web servers first. The last line is "N passed, N failed"; types and lint count as one each, a skipped test as failed.
 */

const filters = process.argv.slice(2);
getPrograms();
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

/** A program the tests need that does not come with npm. */
interface NeededProgram {
  readonly name: string;
  readonly find: () => string | undefined;
  /** Its package on Debian. */
  readonly debian: string;
  /** What Debian starts when it installs that, and nobody asked to have running. */
  readonly service?: string;
  readonly advice: string;
}

/** Ends the run, in clear words, when a program that the tests need is not there and cannot be had. */
function getPrograms(): void {
  const needed: readonly NeededProgram[] = [
    {
      name: "Chromium, Chrome or Edge", find: findBrowser, debian: "chromium",
      advice: "npx playwright-core install --with-deps chromium; or name the program you have: LEIDRAAD_BROWSER=/path/to/chrome npm test",
    },
    { name: "nginx", find: findNginx, debian: "nginx-light", service: "nginx", advice: "apt-get install nginx-light, or brew install nginx" },
    { name: "Apache 2.4", find: findApache, debian: "apache2-bin", advice: "apt-get install apache2-bin, or brew install httpd" },
  ];
  const absent = needed.filter(({ find }) => !find());
  if (absent.length > 0) install(absent);
  const missing = absent.filter(({ find }) => !find());
  if (missing.length === 0) return;
  for (const { name, advice } of missing) console.error(`The tests need ${name}, and this machine has none. Get it, for instance, with: ${advice}`);
  console.log(`0 passed, ${missing.length} failed`);
  process.exit(1);
}

/** Gets programs where that can be done without asking: as root, on Debian. */
function install(programs: readonly NeededProgram[]): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log(`Not found: ${programs.map(({ name }) => name).join("; ")}. Installing with apt-get …`);
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...programs.map(({ debian }) => debian)], options);
  for (const { service } of programs) if (service) spawnSync("service", [service, "stop"], { stdio: "ignore" });
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

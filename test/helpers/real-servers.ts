import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findProgram } from "./find-program.ts";

/** nginx, if this machine has it. */
export const findNginx = (): string | undefined => findProgram(["nginx"]);

/** Apache, which has another name on other systems, if this machine has it. */
export const findApache = (): string | undefined => findProgram(["apache2", "httpd"]);

/** A site to serve, and the path under which it is to stand: "/" or "/sub/path/". */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
}

export interface RealServer {
  /** Addresses of the sites, in their order, with a slash at the end. */
  readonly urls: readonly string[];
  /** Folder with the copies that are served, in the same order, where a test may put something. */
  readonly folders: readonly string[];
  stop(): Promise<void>;
}

/** What one site is to the configuration of a server. */
interface Host extends ServedSite {
  readonly port: number;
}

interface Kind {
  readonly program: string | undefined;
  readonly args: (configuration: string, home: string) => readonly string[];
  readonly configuration: (hosts: readonly Host[], home: string) => string;
}

const kinds = {
  nginx: {
    program: findNginx(),
    args: (configuration, home) => ["-p", home, "-c", configuration, "-e", join(home, "errors.log")],
    configuration: nginxConfiguration,
  },
  apache: {
    program: findApache(),
    args: (configuration) => ["-f", configuration, "-DFOREGROUND"],
    configuration: apacheConfiguration,
  },
} satisfies Record<string, Kind>;

/** The servers that a site is tried on. */
export const serverNames = Object.keys(kinds) as (keyof typeof kinds)[];

/**
 * Starts a real web server on free ports of this machine, with the smallest configuration it runs on and the file that a site
 * brings for it, unchanged. It serves copies, in a folder that also a server which gave up the rights of root can read.
 *
 * @throws Error with what the server said, when it does not start
 */
export async function startRealServer(name: keyof typeof kinds, sites: readonly ServedSite[]): Promise<RealServer> {
  const { program, args, configuration }: Kind = kinds[name];
  if (!program) throw new Error(`no ${name}: run npm test, which gets it or tells what is missing`);
  const home = mkdtempSync(join(tmpdir(), `leidraad-${name}-`));
  chmodSync(home, 0o755);
  const hosts = await Promise.all(sites.map(async ({ folder, base }, index) => {
    const copy = join(home, `site-${index}`);
    cpSync(folder, copy, { recursive: true });
    return { folder: copy, base, port: await freePort() };
  }));
  const file = join(home, `${name}.conf`);
  writeFileSync(file, configuration(hosts, home));
  const child = spawn(program, args(file, home), { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (part: Buffer) => (said += part.toString()));
  const urls = hosts.map(({ port, base }) => `http://127.0.0.1:${port}${base}`);
  const stop = async () => {
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await answering(urls, child);
  } catch (error) {
    const log = join(home, "errors.log");
    const words = `${said}\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`;
    await stop();
    throw new Error(`${name} does not start: ${words}`, { cause: error });
  }
  return { urls, folders: hosts.map(({ folder }) => folder), stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(urls: readonly string[], child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it stopped with ${child.exitCode}`);
    const answers = await Promise.allSettled(urls.map((url) => fetch(url)));
    if (answers.every(({ status }) => status === "fulfilled")) return;
    await wait(50);
  }
  throw new Error("it does not answer");
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  await end;
}

/** What the server itself says is what a careless one says: a policy and types of its own, which the file of the site must replace. */
const careless = "default-src *";

function nginxConfiguration(hosts: readonly Host[], home: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `  ${kind}_temp_path ${home}/${kind};`);
  const servers = hosts.map(({ folder, base, port }) => {
    const include = `include ${folder}/nginx-leidraad.conf;`;
    const inside = base === "/" ? `root ${folder}; ${include}` : `location ${base} { alias ${folder}/; ${include} }`;
    return `  server { listen 127.0.0.1:${port}; ${inside} }`;
  });
  return [
    "daemon off;", "worker_processes 1;", `pid ${home}/nginx.pid;`, `error_log ${home}/errors.log;`, "events {}",
    "http {", "  access_log off;", ...temporary, `  add_header Content-Security-Policy "${careless}";`, "  default_type text/plain;", ...servers, "}", "",
  ].join("\n");
}

const apacheModules = ["mpm_event", "unixd", "authz_core", "dir", "mime", "headers", "filter", "deflate"];

/** Where systems keep the modules of Apache. */
const moduleFolders = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2", "/opt/homebrew/opt/httpd/lib/httpd/modules"];

function apacheConfiguration(hosts: readonly Host[], home: string): string {
  const modules = moduleFolders.find((folder) => existsSync(folder)) ?? "modules";
  writeFileSync(join(home, "mime.types"), "");
  mkdirSync(join(home, "empty"));
  const user = process.getuid?.() === 0 ? ["User nobody", `Group ${existsSync("/etc/debian_version") ? "nogroup" : "nobody"}`] : [];
  const servers = hosts.map(({ folder, base, port }) => [
    `Listen 127.0.0.1:${port}`, `<VirtualHost 127.0.0.1:${port}>`, `  DocumentRoot ${base === "/" ? folder : join(home, "empty")}`,
    ...(base === "/" ? [] : [`  Alias ${base} ${folder}/`]), `  Header set Content-Security-Policy "${careless}"`,
    `  <Directory ${folder}>`, "    AllowOverride FileInfo", "    Require all granted", "  </Directory>", "</VirtualHost>",
  ].join("\n"));
  return [
    `ServerRoot ${home}`, "ServerName localhost", `PidFile ${home}/apache.pid`, `ErrorLog ${home}/errors.log`,
    // Some systems build a few of these in.
    ...[...apacheModules, "alias"].filter((module) => existsSync(join(modules, `mod_${module}.so`))).map((module) => `LoadModule ${module}_module ${modules}/mod_${module}.so`),
    `TypesConfig ${home}/mime.types`, `Mutex file:${home} default`, ...user, ...servers, "",
  ].join("\n");
}

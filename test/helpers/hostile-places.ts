import { extname } from "node:path";
import { contentSecurityPolicy } from "../../scripts/publish/headers.ts";
import type { ServerOptions } from "./web-server.ts";

/** A place where a site may end up, and what may be expected there. */
export interface Place {
  readonly name: string;
  /** How the site is served; without this it is opened from its folder. */
  readonly server?: ServerOptions & { readonly base?: string };
  /** Switches of the browser itself: such a place has a browser of its own. */
  readonly switches?: readonly string[];
  /** What the page finds when it starts, as a script. */
  readonly before?: string;
  /** An expression that is true in a page only if the place really is what it says. */
  readonly isSo?: string;
  /** False where no script runs: the browser runs none, or refuses ours. */
  readonly scripts?: false | "refused";
  /** True where pages themselves meet nothing unusual, so that a few say enough of all. */
  readonly onlySearch?: true;
  /** What the place makes the browser, or Pagefind, say in the console: nothing else may be said. */
  readonly complains?: readonly RegExp[];
}

const policy = contentSecurityPolicy({ publication: { indexing: "intern" } });

/** The policy of the site with other words in it. */
const withPolicy = (from: string, to: string): ServerOptions => {
  const changed = policy.replace(from, to);
  if (changed === policy) throw new Error(`the policy does not say ${from}`);
  return { fault: () => ({ "Content-Security-Policy": changed }) };
};

/** What IIS knows out of the box; for every other extension it says 404. */
const knownToIis = new Set([".html", ".css", ".js", ".json", ".svg", ".png", ".jpeg", ".pdf", ".xml", ".txt", ".ico", ".woff2", ".zip"]);

/** Throws for everything in which a page could keep something, as browsers do that are told to keep nothing. */
const noStorage = `
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"])
  Object.defineProperty(globalThis, name, { get() { throw new DOMException("refused", "SecurityError"); } });
Object.defineProperty(Document.prototype, "cookie", { get() { throw new DOMException("refused", "SecurityError"); } });`;

const noWorkers = "delete globalThis.Worker; delete globalThis.SharedWorker; delete Navigator.prototype.serviceWorker;";

/** Every place in which the whole site has to be of use. */
export const places: readonly Place[] = [
  { name: "at the root of a domain", server: {} },
  { name: "at a sub-path, from a server that packs files", onlySearch: true, server: { base: "/intranet/sociale-media/", gzip: true } },
  { name: "from a folder, without a server" },
  { name: "with JavaScript off", server: {}, scripts: false },
  {
    name: "with WebAssembly off",
    onlySearch: true,
    server: {},
    // As browsers run that are told to be extra safe: no compiling at all.
    switches: ["--js-flags=--jitless"],
    isSo: "typeof WebAssembly === 'undefined'",
  },
  { name: "with workers off", server: {}, before: noWorkers, isSo: "typeof Worker === 'undefined'", onlySearch: true },
  {
    name: "under a policy that forbids workers",
    onlySearch: true,
    server: withPolicy("default-src 'none'", "default-src 'none'; worker-src 'none'"),
    complains: [/^Creating a worker from .* violates/, /Pagefind.* worker/],
  },
  { name: "with storage blocked", server: {}, before: noStorage, isSo: "(() => { try { return !localStorage } catch { return true } })()" },
  {
    name: "on a server that does not send files of a kind it does not know",
    onlySearch: true,
    server: { fault: (file) => (knownToIis.has(extname(file)) ? undefined : "missing") },
    complains: [/status of 404 .*\/pagefind\//, /^Failed to load the (meta index|Pagefind WASM)/],
  },
  {
    name: "under a policy without WebAssembly",
    onlySearch: true,
    server: withPolicy(" 'wasm-unsafe-eval'", ""),
  },
  {
    name: "under a policy that forbids fetching",
    onlySearch: true,
    server: withPolicy("connect-src 'self'", "connect-src 'none'"),
    complains: [/\/pagefind\/.* "connect-src 'none'"/, /^Fetch API cannot load .*\/pagefind\//, /^Failed to load Pagefind metadata/],
  },
  {
    name: "on a server that sends scripts as text",
    server: { fault: (file) => (file.endsWith(".js") ? { "Content-Type": "text/plain" } : undefined) },
    scripts: "refused",
    complains: [/^Refused to execute script .* MIME type/],
  },
];

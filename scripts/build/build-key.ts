import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { Organisation } from "../../data/schema/organisation.ts";

/** Files that come and go by themselves, or that nothing is made from. */
const left: ReadonlySet<string> = new Set(["node_modules", "Thumbs.db", "desktop.ini"]);

/** What all organisations have in common; each organisation has a folder of its own in data. */
const shared = ["content", "data", "layouts", "scripts", "eleventy.config.ts", "package.json", "package-lock.json"];

/**
 * A short text that is another as soon as anything changes that every site is made from: the handbook, the data, the layouts, the
 * program, the packages it uses, or Node itself.
 *
 * @param project absolute path of the folder with all of those
 */
export function sharedKey(project: string): string {
  const sum = createHash("sha256").update(process.versions.node);
  for (const name of shared) addFile(sum, join(project, name), name, (path) => path === "data/organisations");
  return sum.digest("hex");
}

/** What determines one site besides what all of them share. */
export interface SiteInputs {
  readonly sharedKey: string;
  /** As it was read: its file may take parts from files elsewhere. */
  readonly organisation: Organisation;
  /** Options of the build that its output depends on. */
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** A short text that is another as soon as anything changes that this site is made from. */
export function buildKey({ sharedKey: common, organisation, options }: SiteInputs): string {
  const sum = createHash("sha256").update(common).update(JSON.stringify(options)).update(JSON.stringify(organisation));
  addFile(sum, organisation.folder, ".", () => false);
  return sum.digest("hex");
}

/** Adds a file, or all files of a folder in the order of their names, by their path and what is in them. */
function addFile(sum: Hash, file: string, path: string, isOther: (path: string) => boolean): void {
  const info = lstatSync(file, { throwIfNoEntry: false });
  if (!info || isOther(path)) return;
  if (info.isDirectory()) {
    const names = readdirSync(file).filter((name) => !name.startsWith(".") && !left.has(name)).sort();
    for (const name of names) addFile(sum, join(file, name), `${path}/${name}`, isOther);
    return;
  }
  const content = info.isSymbolicLink() ? readlinkSync(file) : info.isFile() ? readFileSync(file) : "";
  // With their lengths, so that what stands at the end of one cannot pass for the start of the next.
  sum.update(`${path.length} ${path} ${content.length} `).update(content);
}

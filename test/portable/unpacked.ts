import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loadOrganisation } from "../../data/schema/index.ts";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { makePortable } from "../../scripts/portable/make-portable.ts";
import { portablePath } from "../../scripts/portable/take-away.ts";
import { builtSite } from "../helpers/built-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";

/** What the ZIP of a site gives when it is unpacked. */
export interface Unpacked {
  /** Folder in which it was unpacked. */
  readonly folder: string;
  /** Name of the one folder in it. */
  readonly name: string;
  /** The site it was made of. */
  readonly site: string;
}

/** Unpacks the ZIP that stands in a site into a new folder. */
export function unpack(site: string): Unpacked {
  const folder = makeFolder();
  writeFiles(folder, Object.entries(unzipSync(readFileSync(join(site, portablePath)))).map(([path, content]) => ({ path, content })));
  const [name = ""] = readdirSync(folder);
  return { folder, name, site };
}

/**
 * The ZIP of an example, unpacked. PDFs take a minute to make and are not looked into here: a line stands in for each that a page
 * links to.
 */
export async function unpackedExample(organisationName: string): Promise<Unpacked> {
  const site = join(makeFolder(), "_site");
  cpSync(await builtSite(organisationName), site, { recursive: true });
  writeFiles(site, linkedPdfs(site).map((path) => ({ path, content: "%PDF-1.7\n" })));
  const { organisation } = await loadOrganisation(exampleFolder(organisationName));
  makePortable(site, organisation);
  return unpack(site);
}

function linkedPdfs(site: string): string[] {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const links = pages.flatMap((path) => [...readFileSync(join(site, path), "utf8").matchAll(/href="[./]*(pdf\/[^"#]+)"/g)].map(([, file = ""]) => file));
  return [...new Set(links)].sort();
}

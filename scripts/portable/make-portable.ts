import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8 } from "fflate";
import type { Organisation } from "../../data/schema/organisation.ts";
import { marker } from "../output/output-folder.ts";
import { serverFileNames } from "../publish/server-files.ts";
import { exitCode, ProblemsError } from "../report/problem.ts";
import { folderName } from "./folder-name.ts";
import { startFiles } from "./start-files.ts";
import { portablePath } from "./take-away.ts";
import { withoutOwnLink } from "./without-own-link.ts";
import { writeZip, type ZipEntry } from "./write-zip.ts";

/** Folder of the site in the folder that is unpacked, so that what to open is not lost between thirty other names. */
const siteFolder = "handboek";

/**
 * What a folder has no use for: search that only works from a server, the page for unknown addresses, what is for servers, the
 * mark by which a build knows that it may replace a folder, and the ZIP itself.
 */
const forServers: ReadonlySet<string> = new Set(["404.html", marker, portablePath, ...serverFileNames]);

/** Windows still counts 260 characters for a whole path: this leaves half for where the folder is put. */
const longestPath = 120;

/**
 * Puts a finished site, as it is on disk, in a ZIP to take along on a share or a stick: one folder with a page to click, a text
 * to read and the site. The same site gives the same bytes.
 *
 * @param site absolute path of the folder with the site, which was checked; the ZIP is put in it
 * @returns size of the ZIP in bytes
 * @throws ProblemsError (exit code 5) for a path that Windows could not unpack
 */
export function makePortable(site: string, organisation: Organisation): number {
  const files = [...startFiles(organisation, siteFolder).map(({ path, content }) => ({ path, read: () => strToU8(String(content)) })), ...filesOf(site)];
  const tooLong = files.filter(({ path }) => path.length > longestPath);
  if (tooLong.length > 0) throw new ProblemsError(tooLong.map(({ path }) => pathTooLong(path)), exitCode.output);
  const folder = folderName(organisation);
  const entries: ZipEntry[] = files.map(({ path, read }) => ({ name: `${folder}/${path}`, read })).sort((one, other) => (one.name < other.name ? -1 : 1));
  const zip = join(site, portablePath);
  mkdirSync(dirname(zip), { recursive: true });
  writeZip(zip, entries, organisation.edition.date);
  return statSync(zip).size;
}

/** The files of the site that go along, by their path in the folder. */
function filesOf(site: string): { path: string; read: () => Uint8Array }[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1).replaceAll("\\", "/"))
    .filter((path) => !forServers.has(path) && !path.startsWith("pagefind/"))
    .map((path) => ({ path: `${siteFolder}/${path}`, read: () => contentOf(join(site, path)) }));
}

function contentOf(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return file.endsWith(".html") ? strToU8(withoutOwnLink(bytes.toString("utf8"))) : bytes;
}

function pathTooLong(path: string) {
  return {
    level: "error",
    code: "meenemen",
    file: `zip: ${path}`,
    what: `De naam van dit bestand, met de mappen ervoor, is te lang: ${path.length} tekens.`,
    why: "Windows pakt een zip met zulke lange namen niet goed uit.",
    todo: `Kort de naam van deze pagina, afbeelding of map in. Samen mogen ze hooguit ${longestPath} tekens zijn.`,
  } as const;
}

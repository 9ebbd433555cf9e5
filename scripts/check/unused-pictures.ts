import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Organisation } from "../../data/schema/organisation.ts";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";

const picture = /\.(?:jpe?g|png|svg|webp)$/i;

/** Places in the folder where pictures are that the organisation did not put there. */
const otherFolders: ReadonlySet<string> = new Set(["node_modules", "versions", "replaced"]);

/** A remark for each picture in the folder of the organisation that is not its logo and that no page of its own names. */
export function checkUnusedPictures({ folder, brand }: Pick<Organisation, "folder" | "brand">): Problem[] {
  const files = filesIn(folder);
  const used = new Set(files.filter((file) => file.endsWith(".md")).flatMap(picturesIn));
  if (brand.logo !== undefined) used.add(join(folder, brand.logo));
  return files.filter((file) => picture.test(file) && !used.has(file)).map((file) => ({
    level: "info",
    code: "unused-picture",
    file: projectPath(file),
    what: "Deze afbeelding wordt nergens gebruikt.",
    todo: "Haal haar weg als zij niet meer nodig is.",
  }));
}

/** Every picture that the text names, whatever was answered. */
function picturesIn(file: string): string[] {
  const named = readFileSync(file, "utf8").matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g);
  return [...named].map(([, written = ""]) => resolve(dirname(file), decoded(written)));
}

/** Markdown may write a space in a name as %20; a stray percent sign is left as it is. */
function decoded(written: string): string {
  return written.replace(/%20/g, " ");
}

/** Absolute paths of all files, without those that a computer or version control keeps for itself. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || otherFolders.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

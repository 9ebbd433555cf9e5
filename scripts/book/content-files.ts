import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../report/problem.ts";
import { projectPath } from "./project-path.ts";

/** One Markdown file of the handbook, not read yet. */
export interface ContentFile {
  /** Path inside its content folder with forward slashes, for instance "clienten/appen.md". */
  readonly relative: string;
  readonly absolute: string;
  /** Absolute path of that content folder. */
  readonly folder: string;
  /** Path as messages name it. */
  readonly file: string;
}

/** What a walk through the content folders found. */
export interface ContentFiles {
  /** Sorted by relative path; a file of a later folder has replaced one of the same path. */
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/** Pictures a page may show; they stand beside the page and are not pages themselves. */
const pictureExtensions = [".jpg", ".jpeg", ".png", ".svg", ".webp"] as const;

/**
 * Finds every page in the content folders. A page of the same relative path in a later folder replaces the
 * earlier one; a new path adds a page. Only Markdown and pictures belong here: a link to another place on the
 * disk would publish what it points at, and a program or Office file would lie among the pages unseen.
 *
 * @param folders absolute paths; the first must exist (the handbook), later ones may be missing (an
 *   organisation without own pages)
 */
export async function findContentFiles(folders: readonly string[]): Promise<ContentFiles> {
  const found = new Map<string, ContentFile>();
  const problems: Problem[] = [];
  for (const [index, folder] of folders.entries()) {
    const { files, problems: folderProblems } = await walkFolder(folder, index === 0);
    for (const file of files) found.set(file.relative, file);
    problems.push(...folderProblems);
  }
  const files = [...found.values()].sort((a, b) => (a.relative < b.relative ? -1 : 1));
  if (files.length === 0 && problems.length === 0) problems.push(noPages(folders[0] ?? ""));
  return { files, problems };
}

async function walkFolder(folder: string, required: boolean): Promise<ContentFiles> {
  const root = await lstat(folder).catch(() => undefined);
  if (!root) return { files: [], problems: required ? [missingFolder(folder)] : [] };
  if (!root.isDirectory()) return { files: [], problems: [notAFolder(folder)] };
  const walk: Walk = { folder, files: [], problems: [], ignored: [] };
  await walkDirectory(walk, "");
  const litter = walk.ignored.length > 0 ? [ignoredFiles(folder, walk.ignored)] : [];
  return { files: walk.files, problems: [...walk.problems, ...litter] };
}

interface Walk {
  readonly folder: string;
  readonly files: ContentFile[];
  readonly problems: Problem[];
  readonly ignored: string[];
}

async function walkDirectory(walk: Walk, directory: string): Promise<void> {
  const entries = await readdir(path.join(walk.folder, directory), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const relative = path.posix.join(directory, entry.name);
    const absolute = path.join(walk.folder, relative);
    const file = projectPath(absolute);
    if (isLitter(entry.name)) walk.ignored.push(relative);
    else if (entry.isDirectory()) await walkDirectory(walk, relative);
    else if (!entry.isFile()) walk.problems.push(notAFile(file));
    else if (entry.name.endsWith(".md")) walk.files.push({ relative, absolute, folder: walk.folder, file });
    else if (!isPicture(entry.name)) walk.problems.push(foreignFile(file));
  }
}

/** Files that systems and Word leave behind by themselves; nobody put them there on purpose. */
function isLitter(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name === "Thumbs.db" || name === "desktop.ini";
}

function isPicture(name: string): boolean {
  return pictureExtensions.some((extension) => name.toLowerCase().endsWith(extension));
}

function missingFolder(folder: string): Problem {
  return {
    level: "error",
    code: "content-folder",
    file: projectPath(folder),
    what: "Deze map met de pagina’s van het handboek is er niet.",
    todo: "Zet de map terug, of haal het pakket opnieuw op.",
  };
}

function noPages(folder: string): Problem {
  return {
    level: "error",
    code: "F18",
    file: projectPath(folder),
    what: "In deze map staat geen enkele pagina.",
    why: "Zonder pagina’s is er geen site.",
    todo: "Begin met index.md: de startpagina.",
  };
}

function notAFolder(folder: string): Problem {
  return {
    level: "error",
    code: "content-folder",
    file: projectPath(folder),
    what: "Hier moet een gewone map met pagina’s staan, geen bestand of snelkoppeling.",
    todo: "Maak er een map van en zet de pagina’s (.md) daarin.",
  };
}

function notAFile(file: string): Problem {
  return {
    level: "error",
    code: "D11",
    file,
    what: "Dit is een snelkoppeling (of iets anders dat geen gewoon bestand is).",
    why: "Zo zou er iets van een andere plek op de site kunnen komen zonder dat iemand het ziet.",
    todo: "Zet een kopie van het bestand zelf in de map, of haal de snelkoppeling weg.",
  };
}

function foreignFile(file: string): Problem {
  const looksLikeMarkdown = /\.(md|markdown|mdx|txt)$/i.test(file);
  return {
    level: "error",
    code: "D15",
    file,
    what: "Dit bestand hoort hier niet: in deze map staan alleen pagina’s en afbeeldingen.",
    why: "Wat geen pagina of afbeelding is, komt niet op de site.",
    todo: looksLikeMarkdown
      ? "Laat de naam van een pagina eindigen op .md, in kleine letters."
      : "Haal het bestand weg, of zet de tekst over in een pagina (.md).",
    allowed: [".md", ...pictureExtensions],
  };
}

function ignoredFiles(folder: string, names: readonly string[]): Problem {
  return {
    level: "info",
    code: "D14",
    file: projectPath(folder),
    what: `Overgeslagen: ${names.join(", ")}.`,
    why: "Zulke bestanden maakt de computer zelf; ze komen niet op de site.",
    todo: "Je hoeft niets te doen.",
  };
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Circulation } from "../../data/schema/index.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectFolder } from "../book/project-path.ts";
import { takeLock } from "../output/lock.ts";
import { allMarker, allMarkerText, checkOutputFolder, marker, outputFolders } from "../output/output-folder.ts";
import { ProblemsError } from "../report/problem.ts";
import { buildSite } from "../site/build-site.ts";
import { buildKey, sharedKey } from "./build-key.ts";
import type { ToBuild } from "./organisations-to-build.ts";

export interface BuildAllOptions {
  readonly organisations: readonly ToBuild[];
  /** The folder in which each site appears, in a folder with the name of its organisation. */
  readonly output: string;
  readonly circulation: Circulation;
  readonly pdf: boolean;
  /** True builds every site again, also those of which nothing changed. */
  readonly force: boolean;
  /** The day to compare review dates with. */
  readonly today: string;
  /** Absolute path of the folder with the pages of the handbook. */
  readonly contentFolder?: string;
  /** Told how each organisation went, as soon as it is known. */
  readonly onDone?: (outcome: Outcome) => void;
}

/** What a site holds, as the summary tells it and as is kept with the site until it changes. */
export interface Counts {
  readonly pages: number;
  readonly documents: number;
  readonly warnings: number;
}

/** How one organisation went. */
export type Outcome = { readonly id: string; readonly milliseconds: number } & (
  | { readonly result: "made" | "same"; readonly counts: Counts }
  | { readonly result: "failed"; readonly error: unknown }
);

/** What came of all organisations. */
export interface AllBuilt {
  readonly outcomes: readonly Outcome[];
  /** Names of folders with the site of an organisation that is no longer there. */
  readonly orphans: readonly string[];
}

/**
 * Builds the site of every organisation, one after the other: each takes the place of its former one by itself, and one that
 * fails leaves its own as it was and does not stop the rest. What nothing changed for is left alone.
 *
 * @throws ProblemsError when the folder cannot be used (2), or when another run works in it (3)
 */
export async function buildAll(options: BuildAllOptions): Promise<AllBuilt> {
  const { organisations, onDone = () => {} } = options;
  const { site: root, lock } = outputFolders(options.output);
  checkOutputFolder(root, [projectFolder, ...organisations.map(({ folder }) => folder)], allMarker);
  mkdirSync(dirname(root), { recursive: true });
  const unlock = takeLock(lock);
  process.on("exit", unlock);
  try {
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, allMarker), allMarkerText);
    const common = sharedKey(projectFolder);
    const outcomes: Outcome[] = [];
    for (const organisation of organisations) {
      const outcome = await buildOne(organisation, join(root, organisation.id), common, options);
      outcomes.push(outcome);
      onDone(outcome);
    }
    return { outcomes, orphans: orphansIn(root, organisations) };
  } finally {
    process.off("exit", unlock);
    unlock();
  }
}

async function buildOne({ id, folder, problems }: ToBuild, output: string, common: string, options: BuildAllOptions): Promise<Outcome> {
  const start = performance.now();
  const took = (): { id: string; milliseconds: number } => ({ id, milliseconds: performance.now() - start });
  const { circulation, pdf, today, contentFolder, force } = options;
  try {
    if (problems.length > 0) throw new ProblemsError(problems);
    const { organisation } = await loadOrganisation(folder, { on: today });
    const key = buildKey({ sharedKey: common, organisation, options: { circulation, pdf, ...(contentFolder && { contentFolder }) } });
    const former = readMark(output);
    if (!force && former?.key === key) return { ...took(), result: "same", counts: former.counts };
    const counts = await buildSiteOf(folder, output, key, options);
    return { ...took(), result: "made", counts };
  } catch (error) {
    return { ...took(), result: "failed", error };
  }
}

async function buildSiteOf(organisationFolder: string, output: string, key: string, { circulation, pdf, today, contentFolder }: BuildAllOptions): Promise<Counts> {
  let counts: Counts = { pages: 0, documents: 0, warnings: 0 };
  await buildSite({
    organisationFolder, output, circulation, pdf, today, ...(contentFolder && { contentFolder }),
    mark: ({ pages, documents, warnings }) => {
      counts = { pages, documents: documents.length, warnings: warnings.filter(({ level }) => level === "warning").length };
      return `${JSON.stringify({ key, counts } satisfies Mark)}\n`;
    },
  });
  return counts;
}

/** What is kept with a site to tell whether it is still what would be built. */
interface Mark {
  readonly key: string;
  readonly counts: Counts;
}

/** The mark of the site that is there; nothing when there is none, or when it was built by itself. */
function readMark(site: string): Mark | undefined {
  try {
    const last = readFileSync(join(site, marker), "utf8").trimEnd().split("\n").at(-1) ?? "";
    const { key, counts } = JSON.parse(last) as Partial<Mark>;
    return key !== undefined && counts !== undefined ? { key, counts } : undefined;
  } catch {
    return undefined;
  }
}

function orphansIn(root: string, organisations: readonly ToBuild[]): string[] {
  const known = new Set(organisations.map(({ id }) => id.toLowerCase()));
  const isSite = (name: string): boolean => readdirSync(join(root, name)).includes(marker);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.filter((name) => !known.has(name.toLowerCase()) && isSite(name)).sort();
}

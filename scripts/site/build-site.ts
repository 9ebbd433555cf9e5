import { appendFileSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { isHandbook } from "../../data/schema/books.ts";
import { projectFolder } from "../book/project-path.ts";
import { makeOneFile } from "../onefile/make-one-file.ts";
import { checkOutput } from "../output/check/check-output.ts";
import { takeLock } from "../output/lock.ts";
import { checkOutputFolder, marker, outputFolders } from "../output/output-folder.ts";
import { createStage, publish, recover } from "../output/stage.ts";
import { writeFiles } from "../output/write-files.ts";
import { makePortable } from "../portable/make-portable.ts";
import { portablePath, takeAways } from "../portable/take-away.ts";
import { printGroups } from "../print/groups.ts";
import type { PdfResult } from "../print/make-pdfs.ts";
import { megabytes } from "../report/megabytes.ts";
import type { Problem } from "../report/problem.ts";
import { serverFiles } from "../publish/server-files.ts";
import { indexBook } from "../search/index-book.ts";
import { searchablePages, searchedPages } from "../search/search-pages.ts";
import { changedUnderVersion } from "../versions/changed-under-version.ts";
import { basePath } from "./addresses.ts";
import { loadSite } from "./load-site.ts";
import type { SiteSource } from "./load-site.ts";
import type { PdfTask } from "./pdf-thread.ts";
import { startPrinter } from "./print-aside.ts";
import type { Printer } from "./print-aside.ts";
import { renderPages } from "./render-pages.ts";
import { sideFiles } from "./site.ts";

export interface BuildOptions extends SiteSource {
  /** The folder in which the site appears. */
  readonly output: string;
  /** False leaves the PDFs out, for a quick look; links to them then lead nowhere. */
  readonly pdf?: boolean;
  /** What the marker of the site is to tell besides, from what was made; told just before the site takes its place. */
  readonly mark?: (made: Omit<BuildResult, "folder">) => string;
  /** Told, in Dutch, what has just been done. */
  readonly onProgress?: (sentence: string) => void;
}

/**
 * Two engines, where there are processors for them: setting takes some 25 seconds of one for fifty PDFs, and what one engine
 * has set helps it little with other documents.
 */
const printThreads = Math.min(2, availableParallelism());

/** What a build made. */
export interface BuildResult {
  readonly organisation: string;
  readonly pages: number;
  readonly documents: readonly PdfResult[];
  /** Absolute path of the site. */
  readonly folder: string;
  /** What deserves a look though the site was made. */
  readonly warnings: readonly Problem[];
  /** What was changed in the colours of the brand so that they can be read, in Dutch. */
  readonly notes: readonly string[];
}

/**
 * Builds the whole site beside the former one, checks it, and only then puts it in its place: a build that fails, or is cut
 * off, leaves the former site as it was.
 *
 * @throws ProblemsError with what an officer must mend (2), another build that runs (3), or a site that is not whole (5)
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const folders = outputFolders(options.output);
  checkOutputFolder(folders.site, [projectFolder, options.organisationFolder]);
  mkdirSync(dirname(folders.site), { recursive: true });
  const unlock = takeLock(folders.lock);
  const cleanUp = () => {
    recover(folders);
    unlock();
  };
  // Also when the process is told to stop halfway.
  process.on("exit", cleanUp);
  let printer: Printer | undefined;
  try {
    recover(folders);
    createStage(folders);
    const told = { count: 0, total: 0 };
    if (options.pdf !== false) printer = startPrinter(printTask(options, folders.stage), { threads: printThreads, onProgress: tellPrinted(told, options) });
    const loaded = await loadSite({ ...options, takeAways });
    const groups = printGroups(loaded.site.book.documents);
    told.total = groups.flat().length;
    const documents = printer?.print(groups) ?? Promise.resolve([]);
    // Whoever waits for the PDFs hears of a fault; nobody has to be waiting at the moment it happens.
    documents.catch(() => {});
    const made = await fill(folders.stage, loaded, documents, options);
    const result = { ...made, warnings: [...loaded.warnings, ...made.warnings, ...changedUnderVersion(loaded.site.book)], notes: [...loaded.site.palette.notes, ...(loaded.site.logo?.notes ?? [])] };
    if (options.mark) appendFileSync(join(folders.stage, marker), options.mark(result));
    await publish(folders);
    return { ...result, folder: folders.site };
  } finally {
    await printer?.stop();
    process.off("exit", cleanUp);
    cleanUp();
  }
}

type Loaded = Awaited<ReturnType<typeof loadSite>>;
type Made = Pick<BuildResult, "organisation" | "pages" | "documents" | "warnings">;

/** Makes everything in the stage folder but the PDFs, waits for those, and checks it all. */
async function fill(
  stage: string, { site, secrets }: Loaded, printed: Promise<readonly PdfResult[]>, { pdf = true, onProgress = () => {} }: BuildOptions,
): Promise<Made> {
  const { book, contents } = site;
  const pages = await renderPages(site);
  writeFiles(stage, [...pages, ...sideFiles(site), ...(await serverFiles(book))]);
  onProgress(`${book.pages.size} pagina's gemaakt`);
  const searched = searchedPages(book, contents);
  const { file, warnings } = makeOneFile({ site, pages, searched });
  writeFiles(stage, [file]); // in the place of its frame
  onProgress("handboek in één bestand gemaakt");
  writeFiles(stage, await indexBook(book, searched));
  onProgress("zoekindex gemaakt");
  const documents = await printed;
  await check(stage, { site, secrets }, documents, pdf);
  onProgress("links, titels, koppen, afbeeldingen en zoekindex gecontroleerd");
  const bytes = makePortable(stage, book.organisation);
  onProgress(`${portablePath} gemaakt (${megabytes(bytes)})`);
  return { organisation: book.organisation.name, pages: book.pages.size, documents, warnings };
}

function printTask({ organisationFolder, contentFolder, circulation }: BuildOptions, outputFolder: string): PdfTask {
  return { source: { organisationFolder, ...(contentFolder && { contentFolder }), ...(circulation && { circulation }) }, outputFolder };
}

/** Tells of the whole handbook, which takes longest, and of every ten PDFs: a line for each would bury the rest. */
function tellPrinted(told: { count: number; readonly total: number }, { onProgress = () => {} }: BuildOptions): (result: PdfResult) => void {
  return ({ document, file, pages }) => {
    told.count += 1;
    if (isHandbook(document)) onProgress(`${file} gemaakt (${pages} bladzijden)`);
    if (told.count === told.total) onProgress(`${told.total} pdf's gemaakt`);
    else if (told.count % 10 === 0) onProgress(`${told.count} van ${told.total} pdf's gemaakt`);
  };
}

async function check(stage: string, { site: { book }, secrets }: Pick<Loaded, "site" | "secrets">, documents: readonly PdfResult[], pdf: boolean): Promise<void> {
  await checkOutput(stage, {
    indexed: searchablePages(book).length,
    documents: documents.map(({ file }) => file),
    base: basePath(book.organisation),
    // The ZIP is made of what was checked.
    leftOut: [...(pdf ? [] : ["pdf/"]), portablePath],
    paths: [...book.pages.keys()],
    secrets,
  });
}

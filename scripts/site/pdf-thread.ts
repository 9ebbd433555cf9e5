import { parentPort, workerData } from "node:worker_threads";
import { filesOf } from "../../data/schema/documents.ts";
import { createBookCache } from "../book/book-cache.ts";
import type { Book } from "../book/book.ts";
import { makePdfs } from "../print/make-pdfs.ts";
import type { PdfResult } from "../print/make-pdfs.ts";
import { createPress } from "../print/press.ts";
import { ProblemsError } from "../report/problem.ts";
import type { ExitCode, Problem } from "../report/problem.ts";
import { loadSiteBook } from "./load-site.ts";
import type { SiteSource } from "./load-site.ts";

/*
 * The thread in which PDFs are set, started by print-aside.ts: setting takes seconds without a pause, in which the main thread
 * makes the site, hears Ctrl-C, or serves pages. It lives on, so that what did not change is not set again.
 *
 * One such thread, not two: Typst is started once, and keeps what it has set. The handbook by section, and forms that look like
 * their sheets, are made largely of that; an engine beside it would set them anew.
 */

/** What the thread is started with. */
export interface PdfTask {
  readonly source: Omit<SiteSource, "cache">;
  readonly outputFolder: string;
}

/** What it is asked for. */
export interface PdfRequest {
  readonly id: number;
  /** Another number than before: the files may have been edited, so that they must be read again. */
  readonly state: number;
  /** Paths of PDFs; all when it is left out. */
  readonly wanted?: readonly string[];
}

/** What it tells about a request. Problems travel as plain data: an error of our own kind would arrive as an ordinary one. */
export type PdfMessage =
  | { readonly type: "made"; readonly id: number; readonly result: PdfResult; readonly total: number }
  | { readonly type: "all"; readonly id: number; readonly results: readonly PdfResult[] }
  | { readonly type: "problems"; readonly id: number; readonly problems: readonly Problem[]; readonly exitCode: ExitCode };

const { source, outputFolder } = workerData as PdfTask;
const tell = (message: PdfMessage) => parentPort?.postMessage(message);
const press = createPress();
const cache = createBookCache();
let loaded: { readonly state: number; readonly book: Promise<Book> } | undefined;
let busy = Promise.resolve();

// One after the other: there is one engine, and it does not rest.
parentPort?.on("message", (request: PdfRequest) => {
  busy = busy.then(() => answer(request));
});

async function answer({ id, state, wanted }: PdfRequest): Promise<void> {
  try {
    const book = await bookAt(state);
    const total = book.documents.flatMap(filesOf).length;
    const onProgress = (result: PdfResult) => tell({ type: "made", id, result, total });
    tell({ type: "all", id, results: await makePdfs(book, { outputFolder, onProgress, ...(wanted && { wanted }) }, press) });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    tell({ type: "problems", id, problems: error.problems, exitCode: error.exitCode });
  }
}

function bookAt(state: number): Promise<Book> {
  if (loaded?.state !== state) loaded = { state, book: loadSiteBook({ ...source, cache }).then(({ book }) => book) };
  return loaded.book;
}

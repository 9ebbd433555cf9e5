import { parentPort, workerData } from "node:worker_threads";
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
 * A thread in which PDFs are set, started by print-aside.ts: setting takes seconds without a pause, in which the main thread
 * makes the site, hears Ctrl-C, or serves pages. It lives on, so that what did not change is not set again.
 */

/** What the thread is started with. */
export interface PdfTask {
  readonly source: Omit<SiteSource, "cache">;
  readonly outputFolder: string;
}

/** What it is asked for. */
export interface PdfRequest {
  /** Another number than before: the files may have been edited, so that they must be read again. */
  readonly state: number;
  /** Paths of the PDFs to make. */
  readonly wanted: readonly string[];
}

/** What it tells. Problems travel as plain data: an error of our own kind would arrive as an ordinary one. */
export type PdfMessage =
  | { readonly type: "made"; readonly result: PdfResult }
  | { readonly type: "all"; readonly results: readonly PdfResult[] }
  | { readonly type: "problems"; readonly problems: readonly Problem[]; readonly exitCode: ExitCode };

const { source, outputFolder } = workerData as PdfTask;
const tell = (message: PdfMessage) => parentPort?.postMessage(message);
const press = createPress();
const cache = createBookCache();
let loaded = { state: 0, book: loadAgain() };

// One after the other: there is one engine, and it does not rest.
let busy = Promise.resolve();
parentPort?.on("message", (request: PdfRequest) => {
  busy = busy.then(() => answer(request));
});

async function answer({ state, wanted }: PdfRequest): Promise<void> {
  try {
    if (loaded.state !== state) loaded = { state, book: loadAgain() };
    const onProgress = (result: PdfResult) => tell({ type: "made", result });
    tell({ type: "all", results: await makePdfs(await loaded.book, { outputFolder, wanted, onProgress }, press) });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    tell({ type: "problems", problems: error.problems, exitCode: error.exitCode });
  }
}

function loadAgain(): Promise<Book> {
  const book = loadSiteBook({ ...source, cache }).then((site) => site.book);
  // Who asks for PDFs is told what is wrong with the book; nobody may be asking yet.
  book.catch(() => {});
  return book;
}

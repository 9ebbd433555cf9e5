import { parentPort, workerData } from "node:worker_threads";
import { makePdfs } from "../print/make-pdfs.ts";
import type { PdfResult } from "../print/make-pdfs.ts";
import { ProblemsError } from "../report/problem.ts";
import type { ExitCode, Problem } from "../report/problem.ts";
import { loadSite } from "./load-site.ts";
import type { SiteSource } from "./load-site.ts";

/*
 * The thread in which PDFs are set, started by print-aside.ts: setting takes seconds without a pause, in which the main thread
 * makes the site, hears Ctrl-C, or serves pages.
 */

/** What the thread is started with. */
export interface PdfTask {
  readonly source: Omit<SiteSource, "cache">;
  readonly outputFolder: string;
}

/** What it tells. Problems travel as plain data: an error of our own kind would arrive as an ordinary one. */
export type PdfMessage =
  | { readonly type: "made"; readonly result: PdfResult }
  | { readonly type: "all"; readonly results: readonly PdfResult[] }
  | { readonly type: "problems"; readonly problems: readonly Problem[]; readonly exitCode: ExitCode };

const { source, outputFolder } = workerData as PdfTask;
const tell = (message: PdfMessage) => parentPort?.postMessage(message);

try {
  const { site } = await loadSite(source);
  const results = await makePdfs(site.book, { outputFolder, onProgress: (result) => tell({ type: "made", result }) });
  tell({ type: "all", results });
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  tell({ type: "problems", problems: error.problems, exitCode: error.exitCode });
}

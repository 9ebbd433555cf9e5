import { Worker } from "node:worker_threads";
import type { PdfResult } from "../print/make-pdfs.ts";
import { ProblemsError } from "../report/problem.ts";
import type { PdfMessage, PdfTask } from "./pdf-thread.ts";

/** PDFs that are being made in a thread of their own. */
export interface Printing {
  /** Every PDF that was made, or the ProblemsError that stands in the way. */
  readonly results: Promise<readonly PdfResult[]>;
  /** Ends the thread, also when it is not ready. */
  stop(): Promise<unknown>;
}

/**
 * Starts to make the PDFs of a site beside the work of this thread.
 *
 * @param onProgress called after each PDF
 */
export function startPrinting(task: PdfTask, onProgress: (result: PdfResult) => void = () => {}): Printing {
  const thread = new Worker(new URL("./pdf-thread.ts", import.meta.url), { workerData: task });
  const results = new Promise<readonly PdfResult[]>((resolve, reject) => {
    thread.on("message", (message: PdfMessage) => {
      if (message.type === "made") onProgress(message.result);
      else if (message.type === "all") resolve(message.results);
      else reject(new ProblemsError(message.problems, message.exitCode));
    });
    thread.on("error", reject);
    thread.on("exit", () => reject(new Error("the thread that makes PDFs ended early")));
  });
  // Whoever waits for the results hears of a fault; nobody has to be waiting at the moment it happens.
  results.catch(() => {});
  return { results, stop: () => thread.terminate() };
}

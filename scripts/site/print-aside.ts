import { Worker } from "node:worker_threads";
import type { PdfResult } from "../print/make-pdfs.ts";
import { ProblemsError } from "../report/problem.ts";
import type { PdfMessage, PdfRequest, PdfTask } from "./pdf-thread.ts";

/** A thread that makes the PDFs of a site. */
export interface Printer {
  /**
   * Makes PDFs beside the work of this thread, after those that were asked for before. One that did not change since it was
   * made last is not made again.
   *
   * @returns every PDF that was asked for, or the ProblemsError that stands in the way
   */
  print(request?: Pick<PdfRequest, "wanted"> & { readonly state?: number }): Promise<readonly PdfResult[]>;
  /** Ends the thread, also when it is not ready. */
  stop(): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (results: readonly PdfResult[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts the thread.
 *
 * @param onProgress called after each PDF that is made, with the number of PDFs the site has
 */
export function startPrinter(task: PdfTask, onProgress: (result: PdfResult, total: number) => void = () => {}): Printer {
  const thread = new Worker(new URL("./pdf-thread.ts", import.meta.url), { workerData: task });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on("message", (message: PdfMessage) => {
    if (message.type === "made") return onProgress(message.result, message.total);
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === "all") request?.resolve(message.results);
    else request?.reject(new ProblemsError(message.problems, message.exitCode));
  });
  thread.on("error", fail);
  thread.on("exit", () => fail(new Error("the thread that makes PDFs ended early")));
  return {
    print({ wanted, state = 0 } = {}) {
      const id = (last += 1);
      const results = new Promise<readonly PdfResult[]>((resolve, reject) => waiting.set(id, { resolve, reject }));
      // Whoever waits for the results hears of a fault; nobody has to be waiting at the moment it happens.
      results.catch(() => {});
      thread.postMessage({ id, state, ...(wanted && { wanted }) } satisfies PdfRequest);
      return results;
    },
    stop: () => thread.terminate(),
  };
}

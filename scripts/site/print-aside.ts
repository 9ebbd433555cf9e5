import { Worker } from "node:worker_threads";
import type { PdfResult } from "../print/make-pdfs.ts";
import { ProblemsError } from "../report/problem.ts";
import type { PdfMessage, PdfRequest, PdfTask } from "./pdf-thread.ts";

/** Threads that make the PDFs of a site beside the work of this one. */
export interface Printer {
  /**
   * Makes PDFs. One that did not change since this printer made it is not made again.
   *
   * @param groups paths of PDFs that are made in one go; threads take the groups in this order
   * @param state another number than before when files may have been edited
   * @returns every PDF that was asked for, in that order
   * @throws ProblemsError with everything that stands in the way, each problem once
   */
  print(groups: readonly (readonly string[])[], state?: number): Promise<PdfResult[]>;
  /** Ends the threads, also when they are not ready. */
  stop(): Promise<unknown>;
}

export interface PrinterOptions {
  /** How many threads, each with an engine of its own; one unless told otherwise. */
  readonly threads?: number;
  /** Called after each PDF that is made. */
  readonly onProgress?: (result: PdfResult) => void;
}

/** Starts the threads; each begins to read the book at once. */
export function startPrinter(task: PdfTask, { threads = 1, onProgress = () => {} }: PrinterOptions = {}): Printer {
  const printers = Array.from({ length: threads }, () => startThread(task, onProgress));
  return {
    async print(groups, state = 0) {
      const waiting = [...groups.entries()];
      const outcomes: Outcome[] = [];
      await Promise.all(printers.map(async ({ ask }) => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [index, wanted] = next;
          outcomes[index] = await ask({ state, wanted }).catch((error: unknown) => ({ error }));
        }
      }));
      return together(outcomes);
    },
    stop: () => Promise.all(printers.map(({ thread }) => thread.terminate())),
  };
}

interface Thread {
  readonly thread: Worker;
  readonly ask: (request: PdfRequest) => Promise<readonly PdfResult[]>;
}

interface Waiting {
  readonly resolve: (results: readonly PdfResult[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread answers requests in the order in which it gets them. */
function startThread(task: PdfTask, onProgress: (result: PdfResult) => void): Thread {
  const thread = new Worker(new URL("./pdf-thread.ts", import.meta.url), { workerData: task });
  const waiting: Waiting[] = [];
  let fault: Error | undefined;
  const fail = (error: Error): void => {
    fault ??= error;
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  thread.on("message", (message: PdfMessage) => {
    if (message.type === "made") onProgress(message.result);
    else if (message.type === "all") waiting.shift()?.resolve(message.results);
    else waiting.shift()?.reject(new ProblemsError(message.problems, message.exitCode));
  });
  thread.on("error", fail);
  thread.on("exit", () => fail(new Error("the thread that makes PDFs ended early")));
  return {
    thread,
    ask: (request) => new Promise((resolve, reject) => {
      if (fault !== undefined) return reject(fault);
      waiting.push({ resolve, reject });
      thread.postMessage(request);
    }),
  };
}

type Outcome = readonly PdfResult[] | { readonly error: unknown };

/** All results, or all problems; a fault of ours comes before those. */
function together(outcomes: readonly Outcome[]): PdfResult[] {
  const errors = outcomes.flatMap((outcome) => ("error" in outcome ? [outcome.error] : []));
  const reported = errors.filter((error) => error instanceof ProblemsError);
  if (errors.length > reported.length) throw errors.find((error) => !(error instanceof ProblemsError));
  const problems = new Map(reported.flatMap((error) => error.problems).map((problem) => [JSON.stringify(problem), problem]));
  if (reported[0]) throw new ProblemsError([...problems.values()], reported[0].exitCode);
  return outcomes.flatMap((outcome) => ("error" in outcome ? [] : outcome));
}

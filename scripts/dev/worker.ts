import { Worker } from "node:worker_threads";
import { report } from "../command/run-command.ts";
import { startPrinting } from "../site/print-aside.ts";
import type { WorkerMessage, WorkerRequest, WorkerTask } from "./messages.ts";

/** The thread that makes the site. */
export interface SiteWorker {
  /** Makes the site again from the files as they are. */
  make(): void;
  /** Starts afresh with the code as it is now, and makes the site. */
  restart(): void;
}

/** Starts the thread that makes the site; it begins at once. */
export function startSiteWorker(task: WorkerTask, onMessage: (message: WorkerMessage) => void): SiteWorker {
  let worker = start();
  function start(): Worker {
    const made = new Worker(new URL("./site-worker.ts", import.meta.url), { workerData: task });
    made.on("message", onMessage);
    made.on("error", (error) => console.error("Er zit een fout in de code:", error));
    return made;
  }
  return {
    make: () => worker.postMessage("make" satisfies WorkerRequest),
    restart() {
      void worker.terminate();
      worker = start();
    },
  };
}

async function makePdfs({ organisationFolder, folder, today }: WorkerTask): Promise<void> {
  console.log("Pdf's maken …");
  try {
    await startPrinting({ source: { organisationFolder, today }, outputFolder: folder }).results;
  } catch (error) {
    report(error);
  }
}

/** Makes the PDFs in a thread of their own, once for each state of the site. */
export function createPdfMaker(task: WorkerTask): { outdate(): void; ready(): Promise<void> } {
  let ready: Promise<void> | undefined;
  return {
    outdate: () => (ready = undefined),
    ready: () => (ready ??= makePdfs(task)),
  };
}

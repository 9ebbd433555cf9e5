import { Worker } from "node:worker_threads";
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

import { parentPort, workerData } from "node:worker_threads";
import { printReport, report } from "../command/run-command.ts";
import type { Problem } from "../report/problem.ts";
import { createMaker } from "./maker.ts";
import type { WorkerMessage, WorkerTask } from "./messages.ts";

/*
 * The thread in which the development server makes the site. A thread has modules of its own: when code changes, the server
 * ends this thread and starts another, and serves on.
 */

/** Milliseconds of rest after an edit before the search index is made again. */
const indexPause = 1000;

/** More changed pages than this are an edit of something they share. */
const handful = 5;

const { organisationFolder, folder, today } = workerData as WorkerTask;
const maker = createMaker({ organisationFolder, today }, folder);
const tell = (message: WorkerMessage) => parentPort?.postMessage(message);

let making = false;
let again = false;
let indexing: Promise<void> | undefined;
let indexTimer: NodeJS.Timeout | undefined;
let told = "";

parentPort?.on("message", () => void work());
await work();

/** Makes the site; an edit that comes in meanwhile makes it once more. */
async function work(): Promise<void> {
  again = true;
  if (making) return;
  making = true;
  clearTimeout(indexTimer);
  while (again) {
    again = false;
    await make();
  }
  making = false;
  indexTimer = setTimeout(() => void index(), indexPause);
}

async function make(): Promise<void> {
  const start = performance.now();
  try {
    const { pages, others, warnings } = await maker.make();
    // A few pages travel to the browser; when the whole site changed it is quicker to load the open page again.
    tell({ type: "made", pages: pages.length <= handful ? pages : [] });
    if (pages.length + others > 0) console.log(`${sentence(pages.length, others)} in ${Math.round(performance.now() - start)} ms`);
    warn(warnings);
  } catch (error) {
    report(error);
    console.log("\nDe site blijft zoals hij was. Verbeter dit en bewaar het bestand opnieuw.");
    tell({ type: "failed" });
  }
}

/** Says the same warnings once, not after every edit. */
function warn(warnings: readonly Problem[]): void {
  const text = JSON.stringify(warnings);
  if (text !== told) printReport(warnings);
  told = text;
}

function sentence(pages: number, others: number): string {
  return [pages > 0 ? `${pages} ${pages === 1 ? "pagina" : "pagina's"}` : "", others > 0 ? `${others} andere bestanden` : ""].filter(Boolean).join(" en ");
}

/** Makes the index beside the editing; one at a time, since a next one may follow before this one is ready. */
async function index(): Promise<void> {
  await indexing;
  indexing = maker.index().catch((error: unknown) => void report(error));
  await indexing;
  tell({ type: "indexed" });
}

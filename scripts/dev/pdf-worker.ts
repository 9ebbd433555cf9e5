import { workerData } from "node:worker_threads";
import { report } from "../output/run-command.ts";
import { makePdfs } from "../print/make-pdfs.ts";
import { loadSite } from "../site/load-site.ts";
import type { WorkerTask } from "./messages.ts";

/*
 * The thread in which the development server makes the PDFs, when somebody opens one: setting them takes seconds in which
 * the thread of the site must go on.
 */

const { organisationFolder, folder, today } = workerData as WorkerTask;
try {
  const { site } = await loadSite({ organisationFolder, today });
  await makePdfs(site.book, { outputFolder: folder });
} catch (error) {
  report(error);
}

import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findOrganisation } from "../data/schema/index.ts";
import { projectFolder, projectPath } from "./book/project-path.ts";
import { readOptions } from "./command/read-options.ts";
import { runCommand } from "./command/run-command.ts";
import { today } from "./command/today.ts";
import { createDevPdfs } from "./dev/pdfs.ts";
import { serve } from "./dev/serve.ts";
import type { Server } from "./dev/serve.ts";
import { watchFolders } from "./dev/watch.ts";
import { startSiteWorker } from "./dev/worker.ts";
import { takeLock } from "./output/lock.ts";
import { checkOutputFolder } from "./output/output-folder.ts";

/*
 * npm run dev -- [--organisation <name or folder>] [--port 8080] [--output .cache/dev]
 *
 * Shows the site while it is edited: every saved page, organisation file or layout is on screen at once. The site lives in
 * a folder of its own, so _site stays as it was. Search follows a second after an edit; a PDF is made when somebody opens it.
 */

const usage = "npm run dev -- --organisation <naam van map> --port 8080";

await runCommand(async () => {
  const { organisation, port, output } = readOptions(usage, {
    organisation: { type: "string" },
    port: { type: "string", default: "8080" },
    output: { type: "string", default: ".cache/dev" },
  });
  const organisationFolder = await findOrganisation(organisation);
  const folder = resolve(projectFolder, output);
  checkOutputFolder(folder, [projectFolder, organisationFolder]);
  mkdirSync(dirname(folder), { recursive: true });
  process.on("exit", takeLock(`${folder}.lock`));
  console.log(`Leidraad toont de site van ${projectPath(organisationFolder)} …`);

  const task = { organisationFolder, folder, today: today() };
  const pdfs = createDevPdfs(task);
  let server: Server | undefined;
  const worker = startSiteWorker(task, (message) => {
    if (message.type === "indexed") return;
    server ??= serve(folder, Number(port), (file) => pdfs.ready(file));
    if (message.type === "failed") return;
    pdfs.outdate();
    server.show(message.pages);
  });

  const make = () => worker.make();
  const restart = () => {
    worker.restart();
    pdfs.restart();
  };
  watchFolders([
    { folder: join(projectFolder, "content"), onChange: make },
    { folder: join(projectFolder, "layouts"), onChange: make },
    { folder: organisationFolder, onChange: make },
    { folder: join(projectFolder, "scripts"), onChange: restart },
    { folder: join(projectFolder, "data"), counts: (path) => !path.startsWith("organisations"), onChange: restart },
  ]);
});

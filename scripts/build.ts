import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { findOrganisation } from "../data/schema/index.ts";
import { readCirculation } from "./command/read-circulation.ts";
import { readOptions } from "./command/read-options.ts";
import { printReport, runCommand } from "./command/run-command.ts";
import { today } from "./command/today.ts";
import { buildSite } from "./site/build-site.ts";
import type { BuildResult } from "./site/build-site.ts";

/*
 * npm run build -- [--organisation <name or folder>] [--output <folder>] [--edition intern|extern] [--no-pdf]
 *
 * Makes the site of one organisation with its search and PDFs, in _site unless told otherwise.
 */

const usage = "npm run build -- --organisation <naam of map> --output <map> --edition <intern of extern> --no-pdf";

await runCommand(async () => {
  const { organisation, output, edition, pdf } = readOptions(usage, {
    organisation: { type: "string" },
    output: { type: "string", default: "_site" },
    edition: { type: "string", default: "intern" },
    pdf: { type: "boolean", default: true },
  });
  const circulation = readCirculation(edition);
  const organisationFolder = await findOrganisation(organisation);
  console.log(`Leidraad bouwt de site van ${relative(process.cwd(), organisationFolder)} …`);
  const result = await buildSite({ organisationFolder, output, pdf, circulation, today: today(), onProgress: (sentence) => console.log(`  ${sentence}`) });
  printReport(result.warnings);
  if (result.notes.length > 0) console.log(`\nKleuren:\n${result.notes.map((note) => `  ${note}`).join("\n")}`);
  console.log(`\n${summary(result, performance.now())}`);
  if (!pdf) console.log("Let op: zonder pdf's; de links naar pdf's werken in deze site niet.");
});

/**
 * What was made, how long it took, and where to look.
 *
 * @param milliseconds since the process began
 */
function summary({ organisation, pages, documents, folder }: BuildResult, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1).replace(".", ",");
  const made = documents.length > 0 ? `${pages} pagina's en ${documents.length} pdf's` : `${pages} pagina's`;
  return [
    `Klaar: de site van ${organisation}, ${made}, in ${seconds} seconden.`,
    `Bekijk hem in je browser: ${pathToFileURL(`${folder}/index.html`).href}`,
    `Alles staat in de map ${relative(process.cwd(), folder) || folder}; zet die hele map op de webserver.`,
  ].join("\n");
}

import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { findOrganisation } from "../data/schema/index.ts";
import { printReport, runCommand } from "./output/run-command.ts";
import { today } from "./output/today.ts";
import { exitCode, ProblemsError } from "./report/problem.ts";
import { buildSite } from "./site/build-site.ts";
import type { BuildResult } from "./site/build-site.ts";

/*
 * npm run build -- [--organisation <name or folder>] [--output <folder>] [--no-pdf]
 *
 * Makes the site of one organisation with its search and PDFs, in _site unless told otherwise.
 */

const usage = "npm run build -- --organisation <naam of map> --output <map> --no-pdf";

await runCommand(async () => {
  const start = performance.now();
  const { organisation, output, pdf } = readArguments();
  const organisationFolder = await findOrganisation(organisation);
  console.log(`Leidraad bouwt de site van ${relative(process.cwd(), organisationFolder)} …`);
  const result = await buildSite({ organisationFolder, output, pdf, today: today(), onProgress: (sentence) => console.log(`  ${sentence}`) });
  printReport(result.warnings);
  if (result.notes.length > 0) console.log(`\nKleuren:\n${result.notes.map((note) => `  ${note}`).join("\n")}`);
  console.log(`\n${summary(result, performance.now() - start)}`);
  if (!pdf) console.log("Let op: zonder pdf's; de links naar pdf's werken in deze site niet.");
});

interface Arguments {
  readonly organisation: string | undefined;
  readonly output: string;
  readonly pdf: boolean;
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: { organisation: { type: "string" }, output: { type: "string" }, pdf: { type: "boolean", default: true } },
    });
    return { organisation: values.organisation, output: values.output ?? "_site", pdf: values.pdf };
  } catch {
    throw new ProblemsError([
      { level: "error", code: "opdracht", file: "npm run build", what: `Deze opdracht is niet goed geschreven: ${process.argv.slice(2).join(" ")}`, todo: `Zo kan het: ${usage}` },
    ], exitCode.input);
  }
}

/** What was made, how long it took, and where to look. */
function summary({ organisation, pages, documents, folder }: BuildResult, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1).replace(".", ",");
  const made = documents.length > 0 ? `${pages} pagina's en ${documents.length} pdf's` : `${pages} pagina's`;
  return [
    `Klaar: de site van ${organisation}, ${made}, in ${seconds} seconden.`,
    `Bekijk hem in je browser: ${pathToFileURL(`${folder}/index.html`).href}`,
    `Alles staat in de map ${relative(process.cwd(), folder) || folder}; zet die hele map op de webserver.`,
  ].join("\n");
}

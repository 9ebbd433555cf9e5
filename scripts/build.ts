import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { findOrganisation } from "../data/schema/index.ts";
import { buildAllAndTell } from "./build/build-all-command.ts";
import { organisationsToBuild } from "./build/organisations-to-build.ts";
import { readCirculation } from "./command/read-circulation.ts";
import { readOptions } from "./command/read-options.ts";
import { printReport, runCommand } from "./command/run-command.ts";
import { today } from "./command/today.ts";
import { type Problem, ProblemsError } from "./report/problem.ts";
import { buildSite } from "./site/build-site.ts";
import type { BuildOptions, BuildResult } from "./site/build-site.ts";

/*
 * npm run build -- [--organisation <name or folder>] [--output <folder>] [--edition intern|extern] [--no-pdf]
 * npm run build -- --all [--organisations <folder>] [--force] [--output <folder>] [--edition intern|extern] [--no-pdf]
 *
 * Makes the site of one organisation with its search and PDFs, in _site unless told otherwise; or those of all organisations,
 * each in a folder of its own there.
 */

const usage = "npm run build -- --organisation <naam of map> --output <map> --edition <intern of extern> --no-pdf\n"
  + "of: npm run build -- --all --organisations <map> --force --output <map> --edition <intern of extern> --no-pdf";

await runCommand(async () => {
  const { organisation, output, edition, pdf, all, organisations, force } = readOptions(usage, {
    organisation: { type: "string" },
    output: { type: "string", default: "_site" },
    edition: { type: "string", default: "intern" },
    pdf: { type: "boolean", default: true },
    all: { type: "boolean", default: false },
    organisations: { type: "string", multiple: true, default: [] },
    force: { type: "boolean", default: false },
  });
  const circulation = readCirculation(edition);
  if (all ? organisation !== undefined : organisations.length > 0 || force) throw new ProblemsError([oneOrAll]);
  if (!all) return buildOne({ organisation, output, pdf, circulation });
  const code = await buildAllAndTell({ organisations: await organisationsToBuild(organisations), output, pdf, circulation, force, today: today() });
  if (code > 0) process.exitCode = code;
});

const oneOrAll = {
  level: "error",
  code: "opdracht",
  file: "npm run",
  what: "--organisations en --force horen bij --all, en --organisation hoort daar niet bij.",
  why: "Met --organisation bouw je één site, met --all de sites van alle organisaties.",
  todo: `Zo kan het: ${usage}`,
} as const satisfies Problem;

async function buildOne({ organisation, ...options }: Pick<BuildOptions, "output" | "pdf" | "circulation"> & { organisation: string | undefined }): Promise<void> {
  const organisationFolder = await findOrganisation(organisation);
  console.log(`Leidraad bouwt de site van ${relative(process.cwd(), organisationFolder)} …`);
  const result = await buildSite({ organisationFolder, ...options, today: today(), onProgress: (sentence) => console.log(`  ${sentence}`) });
  printReport(result.warnings);
  if (result.notes.length > 0) console.log(`\nKleuren:\n${result.notes.map((note) => `  ${note}`).join("\n")}`);
  console.log(`\n${summary(result, performance.now())}`);
  if (options.pdf === false) console.log("Let op: zonder pdf's; de links naar pdf's werken in deze site niet.");
}

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

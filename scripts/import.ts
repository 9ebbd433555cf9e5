import { findOrganisation } from "../data/schema/index.ts";
import { readArguments } from "./command/read-options.ts";
import { printReport, runCommand } from "./command/run-command.ts";
import { importDocument } from "./import/import-document.ts";
import type { Imported } from "./import/import-document.ts";
import { exitCode, ProblemsError } from "./report/problem.ts";

/*
 * npm run import -- brochure.docx [--organisation <name or folder>] [--section <folder>]
 *
 * Turns a Word document into pages of the organisation, and lists what did not fit.
 */

const usage = "npm run import -- brochure.docx --organisation <naam of map> --section richtlijnen";

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, {
    organisation: { type: "string" },
    section: { type: "string", default: "richtlijnen" },
  });
  const [file, second] = positionals;
  if (file === undefined || second !== undefined) throw new ProblemsError([whichFile(second !== undefined)], exitCode.input);
  const imported = await importDocument({ file, section: values.section, organisationFolder: await findOrganisation(values.organisation) });
  printReport(imported.problems);
  console.log(`\n${summary(imported)}`);
});

function whichFile(several: boolean) {
  return {
    level: "error",
    code: "opdracht",
    file: "npm run",
    what: several ? "Er staan meer bestanden achter de opdracht." : "Er staat geen bestand achter de opdracht.",
    todo: `Noem één Word-document. Staat er een spatie in de naam? Zet hem dan tussen aanhalingstekens. Zo kan het: ${usage}`,
  } as const;
}

/** What was made, and what to do next. */
function summary({ pages, pictures }: Imported): string {
  const made = `${pages.length} ${pages.length === 1 ? "pagina" : "pagina's"}${pictures > 0 ? ` en ${pictures} ${pictures === 1 ? "afbeelding" : "afbeeldingen"}` : ""}`;
  return [
    `Klaar: ${made} gemaakt.`,
    ...pages.map((page) => `  ${page}`),
    "Loop de lijst hierboven na. Kijk per pagina de kop na: de samenvatting, voor wie ze is (nu medewerkers) en de plek in het menu.",
    "Bekijk het resultaat met npm run dev.",
  ].join("\n");
}

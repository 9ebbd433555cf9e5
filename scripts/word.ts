import { relative } from "node:path";
import { findOrganisation } from "../data/schema/index.ts";
import { readOptions } from "./command/read-options.ts";
import { printReport, runCommand } from "./command/run-command.ts";
import { today } from "./command/today.ts";
import { writeWord } from "./word/write-word.ts";

/*
 * npm run word -- [--organisation <name or folder>] [--output <file.docx>] [--sheets]
 *
 * Writes the whole handbook as a Word document with numbered paragraphs, for a consultation round.
 */

const usage = "npm run word -- --organisation <naam of map> --output <bestand.docx> --sheets";

await runCommand(async () => {
  const { organisation, output, sheets } = readOptions(usage, {
    organisation: { type: "string" },
    output: { type: "string" },
    sheets: { type: "boolean", default: false },
  });
  const organisationFolder = await findOrganisation(organisation);
  const written = await writeWord({ organisationFolder, output, sheets, today: today() });
  printReport(written.warnings);
  console.log(`\nKlaar: ${relative(process.cwd(), written.file) || written.file}, met ${written.pages} pagina's en ${written.paragraphs} genummerde alinea's.`);
  console.log("Wijzigingen bijhouden staat aan. Bewaar het antwoord van een raad onder een andere naam.");
});

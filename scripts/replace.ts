import { findOrganisation } from "../data/schema/index.ts";
import { shippedContent } from "./book/content-folders.ts";
import { readArguments } from "./command/read-options.ts";
import { color, runCommand } from "./command/run-command.ts";
import { answer } from "./replace/answer.ts";

/*
 * npm run replace                               all replaced pages, with what changed in the shipped ones since
 * npm run replace -- clienten/appen.md          begins a version of one's own, or shows what changed in the shipped page
 * npm run replace -- clienten/appen.md --seen   notes that the own page was compared with the shipped one
 */

const usage = "npm run replace -- <pagina> --seen --organisation <naam of map>";

await runCommand(async () => {
  const { values: { organisation, seen }, positionals: pages } = readArguments(usage, {
    organisation: { type: "string" },
    seen: { type: "boolean", default: false },
  });
  const organisationFolder = await findOrganisation(organisation);
  console.log(await answer({ contentFolder: shippedContent, organisationFolder, pages, seen, color, isNamed: organisation !== undefined }));
});

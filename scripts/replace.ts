import { join } from "node:path";
import { findOrganisation, readOrganisation } from "../data/schema/index.ts";
import { projectFolder, projectPath } from "./book/project-path.ts";
import { readArguments } from "./command/read-options.ts";
import { color, runCommand } from "./command/run-command.ts";
import { replacePage, seePage } from "./replace/replace-page.ts";
import { replacedPages } from "./replace/replaced-pages.ts";
import { showReplacedPage, showReplacedPages } from "./replace/show-replaced.ts";
import { ProblemsError } from "./report/problem.ts";

/*
 * npm run replace                               all replaced pages, with what changed in the shipped ones since
 * npm run replace -- clienten/appen.md          begins a version of one's own, or shows what changed in the shipped page
 * npm run replace -- clienten/appen.md --seen   notes that the own page was compared with the shipped one
 */

const usage = "npm run replace -- <pagina> --seen --organisation <naam of map>";

await runCommand(async () => {
  const { values, positionals } = readArguments(usage, { organisation: { type: "string" }, seen: { type: "boolean", default: false } });
  const organisationFolder = await findOrganisation(values.organisation);
  const folders = { contentFolder: join(projectFolder, "content"), organisationFolder };
  if (positionals.length > 1 || (values.seen && positionals.length === 0)) throw onePage();
  const [page] = positionals;
  if (page === undefined) return console.log(showReplacedPages(replacedPages(folders), { color }));
  await refuseExample(organisationFolder, values.organisation);
  if (values.seen) return console.log(`Onthouden: ${seePage(folders, page)} is vergeleken met de meegeleverde pagina van nu.`);
  const replaced = replacePage(folders, page);
  console.log(replaced.made ? begun(replaced.file) : showReplacedPage(replaced.page, { color }));
});

function begun(file: string): string {
  return [
    `Gemaakt: ${file}`,
    "Dit is nu jullie eigen versie. Zij komt in plaats van de meegeleverde pagina. Pas de tekst aan zoals je wilt.",
    "Verandert de meegeleverde pagina later? Dan zegt npm run check het, en laat npm run replace zien wat er anders is.",
  ].join("\n");
}

/** Whoever named no organisation and has none yet would write into the example, which the next version of Leidraad overwrites. */
async function refuseExample(folder: string, named: string | undefined): Promise<void> {
  if (named !== undefined || !(await readOrganisation(folder)).organisation?.example) return;
  throw new ProblemsError([{
    level: "error",
    code: "replace",
    file: projectPath(folder),
    what: "Dit is een voorbeeld: er is nog geen eigen organisatie om een pagina voor te maken.",
    todo: "Maak eerst je eigen organisatie: npm run init",
  }]);
}

function onePage(): ProblemsError {
  return new ProblemsError([{
    level: "error",
    code: "opdracht",
    file: "npm run replace",
    what: "Het is niet duidelijk om welke pagina het gaat.",
    todo: "Noem één pagina, bijvoorbeeld: npm run replace -- clienten/appen.md --seen",
  }]);
}

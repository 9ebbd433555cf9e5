import { rmSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findOrganisation } from "../data/schema/index.ts";
import { projectFolder } from "./book/project-path.ts";
import { readOptions } from "./command/read-options.ts";
import { runCommand } from "./command/run-command.ts";
import { checkOutputFolder, marker, markerText, outputFolders } from "./output/output-folder.ts";
import { writeFiles } from "./output/write-files.ts";
import { contactSheet } from "./patterns/contact-sheet.ts";
import type { WrittenSite } from "./patterns/contact-sheet.ts";
import { patternsPath } from "./patterns/pattern-content.ts";
import { patternSite } from "./patterns/pattern-site.ts";
import { acceptPictures, pictureFolder } from "./patterns/pictures.ts";
import { startPictureBrowser } from "./patterns/take-pictures.ts";
import { indexBook } from "./search/index-book.ts";
import { searchedPages } from "./search/search-pages.ts";

/*
 * npm run patterns -- --organisation <name or folder> --output <folder>
 * npm run patterns -- --shots <folder> [--organisation <name or folder>]
 * npm run patterns -- --accept
 *
 * For whoever works on the look of Leidraad: makes a site with every block in every state, in .cache/patterns unless told
 * otherwise; or pictures of every template and family in the brands of the three examples, side by side on one page; or takes
 * anew the pictures that the tests compare with.
 */

const usage = "npm run patterns -- --organisation <naam of map> --output <map>\nof: npm run patterns -- --shots <map>\nof: npm run patterns -- --accept";
const examples = ["vlinderhof", "de-wilgen", "overzij"];

await runCommand(async () => {
  const { organisation, output, shots, accept } = readOptions(usage, {
    organisation: { type: "string" },
    output: { type: "string", default: join(projectFolder, ".cache/patterns") },
    shots: { type: "string" },
    accept: { type: "boolean", default: false },
  });
  if (accept) return console.log(`${await acceptPictures()} platen gemaakt in de map ${shown(pictureFolder)}. Bekijk ze voordat je ze vastlegt.`);
  if (shots === undefined) return void (await write(await findOrganisation(organisation), join(output, "site")));
  const sites: WrittenSite[] = [];
  for (const name of organisation === undefined ? examples : [organisation]) sites.push(await write(await findOrganisation(name), join(output, basename(name))));
  const browser = await startPictureBrowser();
  try {
    const sheet = await contactSheet(browser, sites, resolve(shots));
    console.log(`De platen staan in de map ${shown(resolve(shots))}. Bekijk ze naast elkaar: ${pathToFileURL(sheet).href}`);
  } finally {
    await browser.close();
  }
});

/** Makes the pattern site of an organisation in a folder that this command may replace. */
async function write(organisationFolder: string, output: string): Promise<WrittenSite> {
  const { site: folder } = outputFolders(output);
  checkOutputFolder(folder, [projectFolder, organisationFolder]);
  const { site: { book, contents }, files, families } = await patternSite(organisationFolder);
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, [{ path: marker, content: markerText }, ...files, ...(await indexBook(book, searchedPages(book, contents)))]);
  console.log(`${families.length} patroonpagina's van ${basename(organisationFolder)} in de map ${shown(folder)}.`);
  console.log(`Bekijk ze in je browser: ${pathToFileURL(join(folder, patternsPath, "index.html")).href}`);
  return { name: basename(organisationFolder), folder, families };
}

/** A folder as its maker would type it. */
function shown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}

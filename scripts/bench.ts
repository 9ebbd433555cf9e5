import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findOrganisation } from "../data/schema/index.ts";
import { benchSearch } from "./bench/search.ts";
import { benchWeight } from "./bench/weight.ts";
import { asMarkdown, writeReport } from "./bench/report.ts";
import type { Part } from "./bench/part.ts";
import { projectFolder } from "./book/project-path.ts";
import { buildSite } from "./site/build-site.ts";

/*
 * npm run bench -- [search] [weight] [--runs 3] [--site <folder>]
 *
 * For whoever works on Leidraad itself: measures, prints tables, and writes them to .cache/bench. Without names it runs every
 * part, without --site on the site of the default organisation, built afresh without PDFs.
 */

const parts: Readonly<Record<string, Part>> = { search: benchSearch, weight: benchWeight };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, site: { type: "string" } },
});
const names = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = names.filter((name) => !parts[name]);
const runs = Number(values.runs);
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(`Usage: npm run bench -- ${Object.keys(parts).map((name) => `[${name}]`).join(" ")} --runs 3 --site <folder>`);
  process.exit(2);
}

const site = values.site ? resolve(values.site) : await freshSite();
for (const name of names) {
  const report = await parts[name]?.({ site, runs });
  if (!report) continue;
  const file = writeReport(name, report);
  console.log(`\n${asMarkdown(report)}\n\nWritten to ${file}`);
}

async function freshSite(): Promise<string> {
  const output = join(projectFolder, ".cache/bench/site");
  console.log("Building the site to measure …");
  const { folder } = await buildSite({ organisationFolder: await findOrganisation(undefined), output, pdf: false });
  return folder;
}

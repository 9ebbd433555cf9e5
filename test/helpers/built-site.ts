import { cpSync, existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { buildSite } from "../../scripts/site/build-site.ts";
import { exampleFolder } from "./example.ts";
import { makeFolder } from "./folder.ts";

export interface BuiltSiteOptions {
  /** The PDFs take most of the time; only tests that look at them ask for them. */
  readonly pdf?: boolean;
  /** Folder with pages that stand in the place of the handbook. */
  readonly contentFolder?: string;
}

/**
 * Folder of the whole site of an organisation, as `npm run build` makes it. It is built once in a test run, by whichever test
 * file asks first; the others wait for it. Nobody may change it.
 *
 * @param organisation name of an example, or a folder
 */
export async function builtSite(organisation: string, { pdf = false, contentFolder }: BuiltSiteOptions = {}): Promise<string> {
  const organisationFolder = organisation.includes("/") ? organisation : exampleFolder(organisation);
  const folder = join(inject("runFolder"), "sites");
  mkdirSync(folder, { recursive: true });
  const output = join(folder, `${basename(organisationFolder)}${pdf ? "-pdf" : ""}`);
  while (!existsSync(output)) {
    try {
      await buildSite({ organisationFolder, output, pdf, ...(contentFolder && { contentFolder }) });
    } catch (error) {
      // Another test file is building it.
      if (!(error instanceof ProblemsError && error.exitCode === 3)) throw error;
      await wait(200);
    }
  }
  return output;
}

/** A copy of the site of an example without its PDFs, in a folder of its own, for a test that builds over it. */
export async function ownCopyOfSite(organisation: string): Promise<string> {
  const output = join(makeFolder(), "_site");
  cpSync(await builtSite(organisation), output, { recursive: true });
  return output;
}

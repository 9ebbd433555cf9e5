import { exitCode, ProblemsError } from "../../report/problem.ts";
import type { Finding } from "./finding.ts";
import { checkDocuments, checkFiles, checkIndex, checkStyles } from "./files.ts";
import { findLeaks } from "./leaks.ts";
import { checkLinks } from "./links.ts";
import type { LinkOptions } from "./links.ts";
import { checkOneFile } from "./one-file.ts";
import { checkPages, checkTitles } from "./pages.ts";
import type { Secrets } from "./secrets.ts";
import { readSite } from "./site-files.ts";

/** What a finished site must hold. */
export interface Expected extends LinkOptions {
  /** How many pages search must know. */
  readonly indexed: number;
  /** PDFs, from the site's folder. */
  readonly documents: readonly string[];
  /** Site paths of the pages that the handbook in one file holds; without them there is no such file. */
  readonly paths?: readonly string[];
  /** What must not be found in it. */
  readonly secrets: Secrets;
}

/** Everything that is wrong with a built site; empty when it may be published. */
export function findFaults(folder: string, expected: Expected): Finding[] {
  const site = readSite(folder);
  return [
    ...checkFiles(site),
    ...checkPages(site),
    ...checkTitles(site),
    ...checkLinks(site, expected),
    ...checkStyles(site),
    ...checkOneFile(site, expected.paths),
    ...checkDocuments(site, expected.documents),
    ...checkIndex(site, expected.indexed),
  ];
}

/**
 * Stops the build when the site it made is not whole, or holds what its readers may not see.
 *
 * @throws ProblemsError (exit code 5)
 */
export async function checkOutput(folder: string, expected: Expected): Promise<void> {
  const faults = [...findFaults(folder, expected), ...(await findLeaks(folder, expected.secrets))];
  if (faults.length === 0) return;
  throw new ProblemsError(
    faults.map(({ file, what, why = notWhole, todo = "Meld dit bij de makers van Leidraad, met dit bericht erbij." }) => ({
      level: "error",
      code: "controle",
      file: `site: ${file}`,
      what,
      why,
      todo,
    })),
    exitCode.output,
  );
}

const notWhole = "De nieuwe site is niet in orde en komt daarom niet op de plaats van de vorige.";

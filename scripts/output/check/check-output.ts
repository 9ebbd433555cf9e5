import { exitCode, ProblemsError } from "../../report/problem.ts";
import type { Finding } from "./finding.ts";
import { checkDocuments, checkFiles, checkIndex, checkStyles } from "./files.ts";
import { checkLinks } from "./links.ts";
import type { LinkOptions } from "./links.ts";
import { checkPages, checkTitles } from "./pages.ts";
import { readSite } from "./site-files.ts";

/** What a finished site must hold. */
export interface Expected extends LinkOptions {
  /** How many pages search must know. */
  readonly indexed: number;
  /** PDFs, from the site's folder. */
  readonly documents: readonly string[];
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
    ...checkDocuments(site, expected.documents),
    ...checkIndex(site, expected.indexed),
  ];
}

/**
 * Stops the build when the site it made is not whole.
 *
 * @throws ProblemsError (exit code 5)
 */
export function checkOutput(folder: string, expected: Expected): void {
  const faults = findFaults(folder, expected);
  if (faults.length === 0) return;
  throw new ProblemsError(
    faults.map(({ file, what }) => ({
      level: "error",
      code: "controle",
      file: `site: ${file}`,
      what,
      why: "De nieuwe site is niet in orde en komt daarom niet op de plaats van de vorige.",
      todo: "Meld dit bij de makers van Leidraad, met dit bericht erbij.",
    })),
    exitCode.output,
  );
}

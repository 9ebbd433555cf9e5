import { join, relative } from "node:path";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/**
 * The files that take more than some fifteen seconds, the longest first. It need not be exact: it is there so that no processor
 * stands idle at the end, waiting for one long file.
 */
const long = [
  "browser/accessibility",
  "browser/probed-pages",
  "print/examples/vlinderhof",
  "print/examples/de-wilgen",
  "print/examples/overzij",
  "print/examples/fullest",
  "print/examples/nasty",
  "site/build",
  "browser/pages",
  "browser/pictures",
  "browser/layout",
  "browser/onefile",
  "browser/everywhere",
  "print/large",
  "print/longest-answers",
  "browser/print",
  "search/queries",
  "print/worksheets",
  "site/dev",
  "site/interrupted",
  "site/html",
  "browser/search",
  "browser/keyboard",
  "browser/heard",
  "browser/without-script",
  "browser/web-servers",
  "browser/search-results",
  "browser/probes",
  "browser/search-fallback",
  "browser/choose-topics",
  "browser/validity",
  "print/section-books",
  "print/glyphs",
  "print/validity",
  "book/every-pair",
  "design/palette",
  "book/handbook",
  "text/handbook-text",
];

/** Starts the long files first. Vitest itself goes by what it remembers of a former run; in a fresh clone there was none. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files);
    return inOrder.sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/** Files that share a process stay together. */
function placeOf({ moduleId, project }: TestSpecification): number {
  const name = relative(join(project.config.root, "test"), moduleId).replace(/\.test\.ts$/, "");
  const place = long.indexOf(name);
  return (project.config.isolate ? 0 : long.length + 1) + (place < 0 ? long.length : place);
}

import { accessibilityTests } from "./accessibility.ts";
import type { Dated } from "./dated.ts";
import { glossaryCheck } from "./glossary.ts";
import { helpPointIds, helpPointOf } from "./help-points.ts";
import { laws, movingFactIds, movingFactOf } from "./laws.ts";
import { platformIds, platformOf } from "./platforms.ts";
import { addMonths } from "./schema/dates.ts";
import { sources } from "./sources.ts";

/** Facts can be trusted this long after somebody last looked. */
const monthsUntilStale = 12;

/** Facts of one file that are too old. */
export interface StaleFacts {
  /** What they are about, in the plural: "platforms". */
  readonly about: string;
  readonly file: string;
  /** Why they grow old, in one sentence. */
  readonly why: string;
  /** What to look up again; empty where the file is looked at as a whole. */
  readonly names: readonly string[];
}

interface Named extends Dated {
  readonly name?: string;
}

/** Every file with facts that change without anybody telling us. A platform that no longer exists changes no more. */
const files: readonly (Omit<StaleFacts, "names"> & { readonly records: readonly Named[] })[] = [
  {
    about: "platforms",
    file: "data/platforms.ts",
    why: "Platforms veranderen hun regels vaak.",
    records: platformIds.map(platformOf).filter(({ state }) => state !== "defunct"),
  },
  {
    about: "hulplijnen en meldpunten",
    file: "data/help-points.ts",
    why: "Wie in nood een nummer belt dat niet meer bestaat, haakt af.",
    records: helpPointIds.map(helpPointOf),
  },
  {
    about: "wetten",
    file: "data/laws.ts",
    why: "Wetten veranderen, en dan klopt een advies niet meer.",
    records: [...laws, ...movingFactIds.map((id) => ({ ...movingFactOf(id), name: movingFactOf(id).review }))],
  },
  { about: "websites om verder te lezen", file: "data/sources.ts", why: "Websites verhuizen of stoppen.", records: sources },
  { about: "begrippen", file: "data/glossary.ts", why: "Woorden krijgen online snel een andere betekenis.", records: [glossaryCheck] },
  { about: "proeven op toegankelijkheid", file: "data/accessibility.ts", why: "Sites en hulpmiddelen veranderen, en dan zegt een oude proef minder.", records: [accessibilityTests] },
];

/** Whether somebody should look again at what was last looked at on a day; both as "2026-11-21". */
export function isStale(checkedOn: string, on: string): boolean {
  return addMonths(checkedOn, monthsUntilStale) < on;
}

/**
 * The facts that nobody has looked at for more than a year, by file.
 *
 * @param on the day to compare with, "2026-11-21"
 */
export function staleFacts(on: string): StaleFacts[] {
  return files.flatMap(({ records, ...file }) => {
    const stale = records.filter(({ checkedOn }) => isStale(checkedOn, on));
    return stale.length === 0 ? [] : [{ ...file, names: stale.flatMap(({ name }) => name ?? []) }];
  });
}

import { relative } from "node:path";
import { report } from "../command/run-command.ts";
import { type AllBuilt, buildAll, type BuildAllOptions, type Outcome } from "./build-all.ts";
import { summaryTable } from "./summary-table.ts";

/**
 * Builds the site of every organisation and tells how each went: a line while they are built, all that is wrong with one where
 * it failed, and a table at the end.
 *
 * @returns the exit code: the highest of those that failed, or 0
 */
export async function buildAllAndTell(options: Omit<BuildAllOptions, "onDone">): Promise<number> {
  const total = options.organisations.length;
  const codes: number[] = [];
  let done = 0;
  const onDone = (outcome: Outcome): void => {
    done += 1;
    console.log(`  ${done} van ${total}: ${outcome.id}, ${said[outcome.result]}`);
    if (outcome.result === "failed") codes.push(report(outcome.error));
  };
  console.log(`Leidraad bouwt de sites van ${total} ${total === 1 ? "organisatie" : "organisaties"} …`);
  const built = await buildAll({ ...options, onDone });
  console.log(`\n${summaryTable(built.outcomes)}`);
  tellRest(built, options);
  return Math.max(0, ...codes);
}

const said = { made: "gemaakt", same: "niet veranderd, dus niet opnieuw gemaakt", failed: "mislukt; een vorige site blijft staan" } as const;

function tellRest({ outcomes, orphans }: AllBuilt, { output, pdf }: Pick<BuildAllOptions, "output" | "pdf">): void {
  console.log(`Elke site staat in een eigen map in ${relative(process.cwd(), output) || output}.`);
  if (outcomes.some((outcome) => outcome.result !== "failed" && outcome.counts.warnings > 0)) {
    console.log("De waarschuwingen van een organisatie lees je met: npm run check -- --organisation <naam of map>");
  }
  if (orphans.length > 0) console.log(`Er staan ook sites van organisaties die er niet meer zijn: ${orphans.join(", ")}. Haal die mappen zelf weg.`);
  if (!pdf) console.log("Let op: zonder pdf's; de links naar pdf's werken in deze sites niet.");
}

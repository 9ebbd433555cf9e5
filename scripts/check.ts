import { findOrganisation } from "../data/schema/index.ts";
import { asJson } from "./check/as-json.ts";
import { checkOrganisation } from "./check/check-organisation.ts";
import type { CheckResult } from "./check/check-organisation.ts";
import { dayOf, exitCodeOf, reportOf } from "./check/outcome.ts";
import { readOptions } from "./command/read-options.ts";
import { color, runCommand } from "./command/run-command.ts";
import { ProblemsError } from "./report/problem.ts";

/*
 * npm run check -- [--organisation <name or folder>] [--on 2027-01-01] [--strict] [--json]
 *
 * Everything that is wrong with an organisation and its pages, or deserves a look, without making anything.
 */

const usage = "npm run check -- --organisation <naam of map> --on 2027-01-01 --strict --json";

await runCommand(async () => {
  const options = readOptions(usage, {
    organisation: { type: "string" },
    on: { type: "string" },
    strict: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  });
  const on = dayOf(options.on);
  const result = await check(options.organisation, on);
  console.log(options.json ? JSON.stringify(asJson(result, on), null, 2) : reportOf(result, on, { color }));
  process.exitCode = exitCodeOf(result, options);
});

/** An organisation that cannot be found is an outcome too: whoever asked for JSON gets JSON. */
async function check(organisation: string | undefined, on: string): Promise<CheckResult> {
  try {
    return await checkOrganisation({ organisationFolder: await findOrganisation(organisation), on });
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems };
    throw error;
  }
}

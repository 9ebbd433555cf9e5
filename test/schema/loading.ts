import { ProblemsError } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { loadOrganisation } from "../../data/schema/index.ts";

/** The report an officer sees when she builds the organisation in this folder; empty when nothing is wrong. */
export async function reportOf(folder: string): Promise<string> {
  try {
    return formatReport((await loadOrganisation(folder)).warnings.filter(({ level }) => level !== "info"));
  } catch (error) {
    if (error instanceof ProblemsError) return formatReport(error.problems.filter(({ level }) => level !== "info"));
    throw error;
  }
}

/** A report without the lines that say where the folder of this test run is. */
export async function reportIn(folder: string): Promise<string> {
  const report = await reportOf(folder);
  return report.replaceAll(/^.*[/\\](?=[^/\\\n]*$)/gm, (path) => (/^\S/.test(path) ? "" : path));
}

import { resolve } from "node:path";
import tls from "node:tls";
import { findOrganisation, loadOrganisation, type Organisation } from "../data/schema/index.ts";
import { readArguments } from "./command/read-options.ts";
import { color, runCommand } from "./command/run-command.ts";
import { exitCodeOf } from "./check/outcome.ts";
import { type Problem, ProblemsError } from "./report/problem.ts";
import { asJson, reportOf } from "./verify/outcome.ts";
import { siteAddress } from "./verify/site-address.ts";
import { isBuiltSite, verifySite } from "./verify/verify-site.ts";

/*
 * npm run verify -- [https://intranet.example/richtlijnen/] [--organisation <name or folder>] [--output _site] [--strict] [--json]
 *
 * Looks at a published site from outside: is it there, whole and the latest, and does the server send it as it should? Without an
 * address it is the one in the organisation's file. With an organisation the headers are compared with what she laid down, and
 * the site with the one in _site.
 */

const usage = "npm run verify -- https://intranet.example/richtlijnen/ --organisation <naam van map> --output <map> --strict --json";

await runCommand(async () => {
  const { values: { organisation: id, output, strict, json }, positionals } = readArguments(usage, {
    organisation: { type: "string" },
    output: { type: "string" },
    strict: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  });
  if (positionals.length > 1) throw new ProblemsError([oneAddress(positionals)]);
  const [given] = positionals;
  const organisation = id !== undefined || given === undefined ? (await loadOrganisation(await findOrganisation(id))).organisation : undefined;
  const built = builtFolder(output, organisation);
  trustThisComputer();
  const verified = await verifySite({ address: siteAddress(given, organisation), ...(organisation && { published: organisation }), ...(built !== undefined && { built }) });
  console.log(json ? JSON.stringify(asJson(verified), null, 2) : reportOf(verified, { color }));
  process.exitCode = exitCodeOf(verified, { strict });
});

/** The folder to compare with: the one that was named, or _site when that holds the site of this organisation. */
function builtFolder(output: string | undefined, organisation: Organisation | undefined): string | undefined {
  const folder = resolve(output ?? "_site");
  if (output === undefined) return organisation && isBuiltSite(folder, organisation.name) ? folder : undefined;
  if (!isBuiltSite(folder)) throw new ProblemsError([notBuilt(output)]);
  return folder;
}

/** An intranet often has a certificate that only the computers of the organisation know: browsers trust what those do. */
function trustThisComputer(): void {
  // Node 22.18 has no such function yet.
  tls.setDefaultCACertificates?.([...tls.getCACertificates("default"), ...tls.getCACertificates("system")]);
}

function oneAddress(given: readonly string[]): Problem {
  return { level: "error", code: "opdracht", file: "npm run verify", what: `Er staan ${given.length} adressen: ${given.join(" ")}.`, todo: `Noem één adres. Zo kan het: ${usage}` };
}

function notBuilt(output: string): Problem {
  return {
    level: "error", code: "uitvoermap", file: output,
    what: "In deze map staat geen site die hier gebouwd is.",
    todo: "Noem bij --output de map van npm run build, of laat --output weg: dan wordt er niets vergeleken.",
  };
}

import { relative } from "node:path";
import { intro, outro } from "@clack/prompts";
import { findOrganisation } from "../data/schema/index.ts";
import { readOptions } from "./command/read-options.ts";
import { printReport, runCommand } from "./command/run-command.ts";
import { today } from "./command/today.ts";
import { askRelease, type Decision } from "./release/ask.ts";
import { noTerminal, requestFrom } from "./release/from-flags.ts";
import { keepCurrent, readState, release, type ReleaseOptions, type TextState } from "./release/release.ts";

/*
 * npm run release -- [--organisation <name or folder>] [--version <number> --changes <words> --audience <a,b> --date <day>
 * --review <day>] [--keep] [--no-pdf]
 *
 * Releases a new version of the text of one organisation: writes it in the organisation file and keeps its text and PDFs.
 * Without --changes it asks; with --keep it keeps the text of the version there is.
 */

const usage = "npm run release -- --organisation <naam of map> --version <nummer> --changes \"<wat er is veranderd>\" --audience <staff,managers,partners,clients> --date <jjjj-mm-dd> --review <jjjj-mm-dd> --keep --no-pdf";

await runCommand(async () => {
  const { organisation, keep, pdf, ...flags } = readOptions(usage, {
    organisation: { type: "string" },
    version: { type: "string" },
    changes: { type: "string" },
    audience: { type: "string" },
    date: { type: "string" },
    review: { type: "string" },
    keep: { type: "boolean", default: false },
    pdf: { type: "boolean", default: true },
  });
  const folder = await findOrganisation(organisation);
  const asks = !keep && flags.changes === undefined;
  if (asks && !(process.stdin.isTTY && process.stdout.isTTY)) throw noTerminal(flags);
  console.log(`Leidraad leest de tekst van ${relative(process.cwd(), folder)} …`);
  const state = await readState({ folder });
  printReport(state.warnings.filter(({ level }) => level === "warning"));
  const decision = asks ? await ask(state) : keep ? { what: "keep", pdf } as const : { what: "release", request: requestFrom(flags, state, today()), pdf } as const;
  await carryOut(decision, state, { folder, pdf: true, onProgress: (sentence) => console.log(`  ${sentence}`) });
});

async function ask(state: TextState): Promise<Decision> {
  intro(`Een nieuwe versie van de richtlijnen van ${state.book.organisation.shortName}`);
  const decision = await askRelease(state, today());
  outro(decision.what === "stop" ? "Gestopt. Er is niets veranderd." : "Even geduld …");
  return decision;
}

async function carryOut(decision: Decision, state: TextState, options: ReleaseOptions): Promise<void> {
  const { version } = state.book.organisation.edition;
  if (decision.what === "stop") {
    process.exitCode = 130;
  } else if (decision.what === "keep") {
    const outcome = await keepCurrent(state, { ...options, pdf: decision.pdf });
    console.log(outcome === "kept" ? `\nKlaar: de tekst van versie ${version} is bewaard.` : `\nDe tekst van versie ${version} was al bewaard; er is niets veranderd.`);
  } else {
    await release(decision.request, state, { ...options, pdf: decision.pdf });
    console.log(`\nKlaar: versie ${decision.request.version} is uitgegeven. Maak nu de site: npm run build`);
    console.log("Op de pagina Versies staat een bericht klaar om te sturen.");
    if (state.book.organisation.edition.status === "concept") console.log("Let op: de status is nog concept. Is de tekst vastgesteld? Zet dan status: \"vastgesteld\" bij edition in organisation.ts.");
  }
}

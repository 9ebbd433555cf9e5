import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "./command/read-options.ts";
import { runCommand } from "./command/run-command.ts";
import { today } from "./command/today.ts";
import { init } from "./init/init.ts";
import { givenFields, initOptions } from "./init/options.ts";
import { terminalPrompter } from "./init/prompter.ts";

/*
 * npm run init -- [--answers <file>] [--tokens <file>] [--name <name> …]
 *
 * Sets up an organisation: asks what Leidraad has to know, and writes data/organisations/<short name>/organisation.ts.
 * With answers from a file or from options nothing is asked, for a machine without a terminal.
 */

const usage = "npm run init -- --answers <antwoorden.json> --tokens <tokens.json> --name <naam> --short-name <korte naam> --client <woord> --clients <meervoud> --sectors <a,b> --ages <a,b> --color <#rrggbb> --logo <bestand> --no-start";

await runCommand(async () => {
  const { answers, tokens, start, ...fields } = readOptions(usage, initOptions);
  const outcome = await init({
    home: fileURLToPath(new URL("../data/organisations/", import.meta.url)),
    today: today(),
    fields: givenFields(fields),
    answers,
    tokens,
    prompter: process.stdin.isTTY && process.stdout.isTTY ? terminalPrompter() : undefined,
    offerStart: start,
  });
  if (outcome.stopped) process.exitCode = 130;
  if (outcome.start) await startSite(outcome.start);
});

/** Shows the site of an organisation, until Ctrl-C. */
async function startSite(id: string): Promise<void> {
  const script = join(import.meta.dirname, "dev.ts");
  const child = spawn(process.execPath, [...process.execArgv, script, "--organisation", id], { stdio: "inherit" });
  await new Promise((resolve) => child.on("exit", resolve));
}

import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";
import { exitCode, ProblemsError } from "../report/problem.ts";

/**
 * The options a command was given, such as `--output _site`; `--no-x` switches an option off.
 *
 * @param usage the command with all its options, as an officer would type it
 * @throws ProblemsError (exit code 2) for an option that does not exist or misses its value, and for a word that is no option
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return understood(usage, () => parseArgs({ options, allowNegative: true })).values;
}

/**
 * The options a command was given as `values`, and the words that are no options, such as the name of a page, as
 * `positionals`.
 *
 * @throws ProblemsError as `readOptions`
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return understood(usage, () => parseArgs({ options, allowNegative: true, allowPositionals: true }));
}

/** What a command was given, or the way to type it. */
function understood<Given>(usage: string, read: () => Given): Given {
  try {
    return read();
  } catch {
    const given = process.argv.slice(2).join(" ");
    throw new ProblemsError(
      [{ level: "error", code: "opdracht", file: "npm run", what: `Deze opdracht is niet goed geschreven: ${given}`, todo: `Zo kan het: ${usage}` }],
      exitCode.input,
    );
  }
}

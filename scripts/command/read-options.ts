import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";
import { exitCode, ProblemsError } from "../report/problem.ts";

/**
 * The options a command was given, such as `--output _site`; `--no-x` switches an option off.
 *
 * @param usage the command with all its options, as an officer would type it
 * @throws ProblemsError (exit code 2) for an option that does not exist or misses its value
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    return parseArgs({ options, allowNegative: true }).values;
  } catch {
    const given = process.argv.slice(2).join(" ");
    throw new ProblemsError(
      [{ level: "error", code: "opdracht", file: "npm run", what: `Deze opdracht is niet goed geschreven: ${given}`, todo: `Zo kan het: ${usage}` }],
      exitCode.input,
    );
  }
}

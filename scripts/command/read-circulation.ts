import { type Circulation, circulations } from "../../data/schema/index.ts";
import { ProblemsError } from "../report/problem.ts";

/**
 * The circulation a command was asked for with `--edition`; officers call it "uitgave".
 *
 * @throws ProblemsError (exit code 2) for a word that is none of them
 */
export function readCirculation(given: string): Circulation {
  const found = circulations.find((circulation) => circulation === given);
  if (found) return found;
  throw new ProblemsError([{
    level: "error",
    code: "uitgave",
    file: "npm run",
    what: `Er is geen uitgave “${given}”.`,
    todo: "Kies --edition intern (alles, voor medewerkers) of --edition extern (alleen wat partners en cliënten mogen zien).",
    allowed: circulations,
  }]);
}
